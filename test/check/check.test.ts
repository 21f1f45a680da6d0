import { expect, test } from 'vitest';
import { directionRules } from './directions.rules.js';
import { stage } from './staged.js';
import { steps } from './steps.js';

/** What the report on each planted fixture has to name. */
const PLANTS: Readonly<Record<string, readonly string[]>> = {
  types: ['src/answer.ts', "'string' is not assignable to type 'number'"],
  biome: [
    'noExplicitAny',
    'noConsole',
    'noReExportAll',
    'organizeImports',
    'useAltText',
    'useKeyWithClickEvents',
    'useHookAtTopLevel',
    'useExhaustiveDependencies',
    'useFilenamingConvention',
    'Formatter would have printed',
  ],
  directions: (directionRules.forbidden ?? []).map(({ name }) => `${name}:`),
  tokens: [
    'card/card.css:2 padding has a length of its own: 12px',
    'card/card.css:3 border has a colour of its own: #ccc',
    'card/card.css:3 border has a length of its own: 1px',
    'card/card.css:4 background has a colour of its own: oklch(0',
    'card/card.css:5 color has a colour of its own: black',
    'card/card.css:9 margin has a length of its own: 0.5px',
    'card/card.css:10 max-inline-size asks for the width of the window: 60vw',
    'card/card.css:13 asks for the width of the window: @media (min-width: 700px)',
    'card/card.css:15 box-shadow has a colour of its own: rgb(0',
    'card/card.tsx:3 borderColor has a colour of its own: #ddd',
    'card/card.tsx:6 --parlor-card-size has a length of its own: 44px',
    'card/card.tsx:9 paddingBlock has a length of its own: 8px',
    'card/card.tsx:10 fill has a colour of its own: red',
  ],
  motion: [
    'card/card.css:1 animation moves without an answer: parlor-card-rise',
    'card/card.css:5 transition moves without an answer: transform',
    'card/card.css:20 transition moves without an answer: all',
    'card/card.css:25 animation moves without an answer: parlor-card-slide',
    'card/card.css:30 transition moves without an answer: margin-inline-start',
    'card/card.css:35 parlor-card-rise is there twice, and the last one is used',
    'card/card.css:41 parlor-card-rise is there twice, and the last one is used',
  ],
  knip: ['forgotten-file.ts', 'forgottenExport', 'zustand', '@noble/hashes'],
  rules: [
    'SES-1.1 is held',
    'SES-1.3 is said to be settled by decision 0002',
    'SES-1.2 is said to be settled by decision 0001',
    'SES-1.2 is not at the end of its section',
    'SES-1.4 waits for issue 8',
    'SES-1.5: no test holds it',
    'SES-1.6 is settled by 0001: it needs no issue',
    'SES-1.6 is the ID of two rules',
    'SES-9.9 is named by packages/sdk/src/login.test.ts',
    '“login: is idle” names no rule',
    'docs/rules.md is out of date',
  ],
  declarations: [
    'index.d.ts:1 contains the type any',
    'index.d.ts:2 mentions @tencentcloud/chat',
    'index.d.ts:3 mentions trtc-sdk-v5',
  ],
  documented: [
    'packages/sdk/dist/index.d.ts:1 silent says nothing of itself',
    'packages/sdk/dist/index.d.ts:4 greet says nothing of itself',
  ],
  api: [
    'packages/sdk/api/index.api.md is out of date',
    '+ export function greet(name: string, loudly: boolean): string;',
    'packages/sdk/api/lost.api.md is of no entry point',
  ],
  publint: ['EXPORTS_TYPES_SHOULD_BE_FIRST', 'FILE_DOES_NOT_EXIST', './forgotten'],
  attw: ['UntypedResolution', './untyped', 'NoResolution', './lost'],
  size: ['fixture: ', 'the limit is 1000'],
};

test('every step has a plant', () => {
  expect(Object.keys(PLANTS)).toEqual(steps.map((step) => step.name));
});

for (const step of steps) {
  test(`${step.name} passes a fixture without violations`, async () => {
    expect(await step.run(await stage(step.name, false))).toEqual([]);
  });

  test(`${step.name} names every violation planted in its fixture`, async () => {
    const report = (await step.run(await stage(step.name, true))).join('\n');
    const missed = (PLANTS[step.name] ?? []).filter((name) => !report.includes(name));
    expect(missed, report).toEqual([]);
  });
}
