import fc from 'fast-check';
import { test } from 'vitest';
import { ConversationStory, type Step, steps } from '../testing/conversation-story.js';
import { expectOneTruth } from '../testing/one-truth.js';
import { runs } from '../testing/runs.js';
import { createTwoPeople } from '../testing/two-people.js';

/** Each run is an engine with a dozen logins. */
const RUNS = runs(10, 250);

async function play(story: readonly Step[]): Promise<void> {
  const people = await createTwoPeople();
  try {
    const told = new ConversationStory(people);
    await told.play(story);
    await expectOneTruth(told, await told.end());
  } finally {
    await people.close();
  }
}

test(
  'whatever two people do, and whatever happens to them, both are shown the same in the end: nothing is lost or doubled',
  async () => {
    await fc.assert(fc.asyncProperty(steps, play), { numRuns: RUNS });
  },
  20 * 60_000,
);
