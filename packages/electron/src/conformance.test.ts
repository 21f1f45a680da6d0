import { isPlayable, runScenario, SUITES } from '@parlor/sdk/conformance';
import { describe, expect, test } from 'vitest';
import { ENGINE_CAPABILITIES } from '../../engine/src/testing/engine-capabilities.js';
import { LACKING, NOT_YET } from './from-tim-render/absent-methods.js';
import { differenceOf, UNPLAYABLE_YET } from './testing/gaps.js';
import { towerWorlds } from './testing/tower.js';

/** `npm run test:long` plays all of it. */
const isLong = process.env['PARLOR_LONG'] === '1';
const FEW: ReadonlySet<string> = new Set([
  'creating a group',
  'logging in',
  'logging out',
  'a broken line',
]);

/** What the tower does not have, and which scenarios therefore do not run there; the rest of the list shrinks with NOT_YET. */
const capabilities = { ...ENGINE_CAPABILITIES, missing: [...LACKING, ...NOT_YET] };

const suites = SUITES.filter(({ about }) => isLong || FEW.has(about))
  .map(({ about, scenarios }) => ({
    about,
    playable: scenarios.filter(
      (scenario) => isPlayable(scenario, capabilities) && !isUnplayableYet(scenario.says),
    ),
  }))
  .filter(({ playable }) => playable.length > 0);

describe.each(suites)('fromTimRender on createTimRender on the engine: $about', ({ playable }) => {
  test.for(playable)('$says', async (scenario, { skip }) => {
    const gaps = { asked: new Set<string>() };
    const play = () =>
      runScenario(scenario, { createWorld: towerWorlds(gaps), capabilities, expect });
    if (differenceOf(scenario.says)) return void (await expect(play()).rejects.toThrow());
    try {
      await play();
    } catch (error) {
      // What asks for something that is not there yet cannot hold: the first nouns are not named as needed.
      if (gaps.asked.size === 0) throw error;
      skip(`not yet: ${[...gaps.asked].join(', ')}`);
    }
  });
});

function isUnplayableYet(says: string): boolean {
  return UNPLAYABLE_YET.some((pattern) => pattern.test(says));
}
