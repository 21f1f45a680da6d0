// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from '../../../testing/chance.js';
import { JanitorWorld } from '../../../testing/janitor-world.js';
import { runs } from '../../../testing/runs.js';

/** Lives of a room in `npm test`, and in `npm run test:long`. */
const RUNS = runs(40, 3_000);
/** Milliseconds. */
const LIMIT = 20 * 60_000;

const GRACE = 20_000;
/** Milliseconds that all of those before somebody have for their turn, that one who fails waits, and that travel takes. */
const electionOf = (people: number) => people * 2300 + 10_000 + 5000;

/** What becomes of somebody. */
type Fate = 'stays' | 'quits' | 'vanishes' | 'returns' | 'reloads';

const fate = fc.record({
  fate: fc.constantFrom<Fate>('stays', 'stays', 'quits', 'vanishes', 'returns', 'reloads'),
  /** Milliseconds after all sit. */
  at: fc.integer({ min: 0, max: 15_000 }),
  /** How long who returns is away: not as long as the grace. */
  pause: fc.integer({ min: 0, max: 15_000 }),
});

const scenario = fc.record({
  fates: fc.array(fate, { minLength: 2, maxLength: 12 }),
  coHosts: fc.integer({ min: 0, max: 3 }),
  /** The host has two pages, whose turn is the same; then they stay. */
  isHostTwice: fc.boolean(),
  chance: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

test.each(['strict', 'perKey'] as const)(
  'whoever is gone loses the seat in time, by exactly one write, and nobody else does (%s) [SEA-2.7.12, SEA-2.10.13]',
  async (policy) => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ fates: given, coHosts, isHostTwice, chance }) => {
        const fates = given.map((one, number) =>
          number === 0 && isHostTwice ? { ...one, fate: 'stays' as const } : one,
        );
        const stage = new JanitorWorld(policy, chanceFrom(chance));
        const { simulation } = stage;
        const people = fates.map((_, number) => stage.enter(`p${number}`));
        const begin = people[0]?.open({ count: 14 });
        await simulation.run();
        await begin;
        const helpers = people.slice(1, 1 + coHosts).map(({ userID }) => userID);
        void people[0]?.setCoHosts(helpers).catch(() => undefined);
        if (isHostTwice) stage.enter('p0');
        await simulation.run();
        for (const [number, person] of people.entries()) {
          if (number > 0) void person.take(number + 1).catch(() => undefined);
          await simulation.run();
        }
        expect(stage.truth().filter((one) => one !== '.')).toHaveLength(people.length);
        expect(stage.lost).toEqual([]);
        const dueBy = new Map<string, number>();
        // Who comes back gives everybody the whole grace again; where nobody was there all the time, nobody is faster.
        const isWitnessed = fates.some(({ fate }) => fate === 'stays');
        const delay = isWitnessed ? 0 : 30_000 + GRACE;
        fates.forEach(({ fate, at, pause }, number) => {
          const person = people[number];
          if (!person) return;
          const { userID } = person;
          const begins = simulation.now + at + delay;
          if (fate === 'quits') dueBy.set(userID, begins + electionOf(people.length));
          if (fate === 'vanishes') dueBy.set(userID, begins + GRACE + electionOf(people.length));
          simulation.after(at, () => {
            if (fate === 'quits') person.quit();
            if (fate === 'vanishes' || fate === 'reloads') person.close();
            if (fate === 'returns') person.setOnline(false);
          });
          simulation.after(at + pause, () => {
            if (fate === 'returns') person.setOnline(true);
            if (fate === 'reloads') stage.enter(userID);
          });
        });
        await simulation.run();
        const isAnybodyLeft = fates.some(({ fate }) => fate !== 'quits' && fate !== 'vanishes');
        if (!isAnybodyLeft) return;
        expect(stage.lost.map(({ userID }) => userID).sort()).toEqual([...dueBy.keys()].sort());
        for (const { userID, at } of stage.lost)
          expect(at).toBeLessThanOrEqual(dueBy.get(userID) ?? 0);
        expect(people.flatMap(({ errors }) => errors)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT,
);
