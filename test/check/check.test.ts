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
  knip: ['forgotten-file.ts', 'forgottenExport', 'zustand', '@noble/hashes'],
  declarations: ['index.d.ts:1 contains the type any', 'index.d.ts:2 mentions @tencentcloud/chat'],
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
