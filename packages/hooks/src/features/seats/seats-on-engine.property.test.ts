import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from '../../testing/chance.js';
import { codeOf, createDistantStage, type DistantPerson } from '../../testing/distant-stage.js';
import { runs } from '../../testing/runs.js';
import { SEAT_REASONS, seatDeeds } from '../../testing/seat-deeds.js';
import { STAGE } from '../../testing/seat-people.js';
import { wrongsIn } from '../../testing/seat-wrongs.js';

/** Each run is an engine with up to sixteen logins, so they are few; seats.property.test.ts has the many. */
const RUNS = runs(1, 40);
const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
/** Milliseconds: the SDK comes back to its login, and trusts its memory of attributes no longer. */
const LONGEST_DOUBT = 100_000;
/** The answer was lost with the line; all else that somebody may be told. */
const NO_ANSWER = 2801;
const REASONS = [...SEAT_REASONS, NO_ANSWER];

const step = fc.record({
  client: fc.nat(15),
  deed: seatDeeds(PEOPLE),
  /** Whose lines are lost until the next step. */
  lost: fc.constantFrom('nobody’s', 'nobody’s', 'nobody’s', 'theirs', 'another’s', 'all'),
  pause: fc.constantFrom(0, 0, 0, 20, 300),
});

const scenario = fc.record({
  /** More clients than people: some have several. */
  clients: fc.integer({ min: 2, max: 16 }),
  steps: fc.array(step, { minLength: 1, maxLength: 15 }),
  chance: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;
type Step = Scenario['steps'][number];

type Stage = Awaited<ReturnType<typeof createDistantStage>>;

/** Lets each do what they do, and lines be lost and come back. Returns how it is going to end for each. */
async function act(
  { pass }: Stage,
  crowd: readonly DistantPerson[],
  steps: readonly Step[],
): Promise<readonly Promise<number>[]> {
  const outcomes: Promise<number>[] = [];
  for (const { client, deed, lost, pause } of steps) {
    const at = client % crowd.length;
    crowd.forEach(({ setNetwork }, number) => {
      const isTheirs = lost === 'all' || number === (lost === 'theirs' ? at : at + 1);
      setNetwork(lost !== 'nobody’s' && isTheirs ? 'offline' : 'online');
    });
    const action = crowd[at]?.control.perform(STAGE, deed);
    if (action) outcomes.push(codeOf(action));
    await pass(pause);
  }
  return outcomes;
}

async function play(stage: Stage, layout: 'A' | 'B', { clients, steps }: Scenario): Promise<void> {
  const seen: unknown[] = [];
  await stage.referee((attributes) => seen.push(...wrongsIn(attributes)));
  const crowd: DistantPerson[] = [];
  for (let number = 0; number < clients; number += 1) {
    crowd.push(await stage.person(PEOPLE[number % PEOPLE.length] ?? 'p0'));
  }
  await stage.during(crowd[0]?.open({ count: 5, layout }) ?? Promise.resolve());
  const outcomes = await act(stage, crowd, steps);
  await stage.reconnect(crowd);
  const codes = await stage.during(Promise.all(outcomes));
  await stage.pass(LONGEST_DOUBT);
  expect(seen).toEqual([]);
  expect(codes.filter((code) => !REASONS.includes(code))).toEqual([]);
  expect(new Set(crowd.map((client) => client.seats())).size).toBe(1);
  expect(crowd.flatMap(({ errors }) => errors)).toEqual([]);
}

test.each([
  { attributeConflicts: 'strict', layout: 'A' },
  { attributeConflicts: 'strict', layout: 'B' },
  { attributeConflicts: 'perKey', layout: 'A' },
  { attributeConflicts: 'perKey', layout: 'B' },
] as const)(
  'on an engine some way off, whose lines break, up to 16 clients never put anybody on two seats, and all come to show the same ($attributeConflicts, layout $layout) [SEA-2.10.4, SEA-2.10.5]',
  async ({ attributeConflicts, layout }) => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const random = chanceFrom(given.chance);
        // Mostly fast, now and then slow.
        const way = () => Math.floor(random() ** 4 * 400);
        const stage = await createDistantStage(PEOPLE, { attributeConflicts, way, random });
        await play(stage, layout, given).finally(() => stage.close());
      }),
      { numRuns: RUNS },
    );
  },
  20 * 60_000,
);
