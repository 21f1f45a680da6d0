import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../testing/runs.js';
import { createStage, type SeatPerson, STAGE } from '../../testing/seat-people.js';

/** Each run is an engine with a dozen logins, so they are few; seats.property.test.ts has the many. */
const RUNS = runs(5, 200);
const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4'];

const step = fc.record({
  client: fc.nat(9),
  kind: fc.constantFrom('take', 'take', 'move', 'leave', 'break'),
  index: fc.integer({ min: 1, max: 5 }),
  pause: fc.constantFrom(0, 0, 0, 300),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const REASONS = [0, -10, -12, -14, -15, -19];

async function act(person: SeatPerson | undefined, kind: string, index: number): Promise<void> {
  if (kind === 'take') await person?.control.take(STAGE, index);
  if (kind === 'move') await person?.control.move(STAGE, index);
  if (kind === 'leave') await person?.control.leave(STAGE);
}

type Stage = ReturnType<typeof createStage>;

async function play(stage: Stage, steps: readonly Step[]): Promise<void> {
  const clients = [];
  for (const userID of [...PEOPLE, ...PEOPLE]) clients.push(await stage.person(userID));
  const actions = clients.slice(0, 1).map(({ control }) => control.open(STAGE, { count: 5 }));
  await stage.outcomes(...actions);
  for (const { client, kind, index, pause } of steps) {
    if (kind === 'break') stage.engine.setNetwork('offline');
    stage.engine.setNetwork('online');
    const action = act(clients[client], kind, index);
    // Its outcome is looked at in the end.
    action.catch(() => undefined);
    actions.push(action);
    if (pause > 0) await stage.clock.advance(pause);
  }
  const codes = await stage.outcomes(...actions);
  expect(codes.every((code) => REASONS.includes(code))).toBe(true);
  expect(new Set(clients.map((client) => client.seats())).size).toBe(1);
  expect(clients.flatMap(({ errors }) => errors)).toEqual([]);
}

test.each(['strict', 'perKey'] as const)(
  'on the local engine nobody is ever shown on two seats, and all come to show the same (%s)',
  async (attributeConflicts) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
        const stage = createStage(PEOPLE, { attributeConflicts });
        await play(stage, steps).finally(() => stage.engine.close());
      }),
      { numRuns: RUNS },
    );
  },
  20 * 60_000,
);
