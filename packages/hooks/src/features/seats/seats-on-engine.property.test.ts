import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../testing/runs.js';
import { SEAT_REASONS, seatDeeds } from '../../testing/seat-deeds.js';
import { createStage, STAGE } from '../../testing/seat-people.js';

/** Each run is an engine with a dozen logins, so they are few; seats.property.test.ts has the many. */
const RUNS = runs(3, 200);
const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4'];

const step = fc.record({
  client: fc.nat(9),
  deed: seatDeeds(PEOPLE),
  isBreak: fc.boolean(),
  pause: fc.constantFrom(0, 0, 0, 300),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

type Stage = ReturnType<typeof createStage>;

async function play(stage: Stage, layout: 'A' | 'B', steps: readonly Step[]): Promise<void> {
  const clients = [];
  for (const userID of [...PEOPLE, ...PEOPLE]) clients.push(await stage.person(userID));
  const actions = clients.slice(0, 1).map((client) => client.open({ count: 5, layout }));
  await stage.outcomes(...actions);
  for (const { client, deed, isBreak, pause } of steps) {
    if (isBreak) stage.engine.setNetwork('offline');
    stage.engine.setNetwork('online');
    const action = clients[client]?.control.perform(STAGE, deed) ?? Promise.resolve();
    // Its outcome is looked at in the end.
    action.catch(() => undefined);
    actions.push(action);
    if (pause > 0) await stage.clock.advance(pause);
  }
  const codes = await stage.outcomes(...actions);
  expect(codes.filter((code) => !SEAT_REASONS.includes(code))).toEqual([]);
  expect(new Set(clients.map((client) => client.seats())).size).toBe(1);
  expect(clients.flatMap(({ errors }) => errors)).toEqual([]);
}

test.each([
  { attributeConflicts: 'strict', layout: 'A' },
  { attributeConflicts: 'strict', layout: 'B' },
  { attributeConflicts: 'perKey', layout: 'A' },
  { attributeConflicts: 'perKey', layout: 'B' },
] as const)(
  'on the local engine nobody is ever shown on two seats, and all come to show the same ($attributeConflicts, layout $layout)',
  async ({ attributeConflicts, layout }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
        const stage = createStage(PEOPLE, { attributeConflicts });
        await play(stage, layout, steps).finally(() => stage.engine.close());
      }),
      { numRuns: RUNS },
    );
  },
  20 * 60_000,
);
