// @vitest-environment node
import { toChatError } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AttributeWorld } from '../../testing/attribute-world.js';
import { runs } from '../../testing/runs.js';
import { type SeatPerson, STAGE, seating, watchSeats } from '../../testing/seat-people.js';
import { Simulation } from '../../testing/simulation.js';
import { readBook } from './read-book.js';
import { snapshotOf } from './read-seats.js';

/** Interleavings in `npm test`, and in `npm run test:long`: of all four properties together. */
const RUNS = runs(1_000, 100_000);
const POLICIES = ['strict', 'perKey'] as const;
/** Milliseconds; the long run takes its time. */
const LIMIT = 20 * 60_000;

type Kind = 'open' | 'take' | 'leave' | 'move' | 'offline' | 'online';

/** Somebody does something. */
interface Step {
  readonly client: number;
  readonly kind: Kind;
  readonly index: number;
  /** Milliseconds after the step before it. */
  readonly pause: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  client: fc.nat(15),
  kind: fc.constantFrom<Kind>(
    'take',
    'take',
    'take',
    'move',
    'move',
    'leave',
    'open',
    'offline',
    'online',
  ),
  index: fc.integer({ min: 1, max: 5 }),
  pause: fc.constantFrom(0, 0, 1, 20, 150, 900),
});

const scenario = fc.record({
  clients: fc.integer({ min: 2, max: 16 }),
  /** Fewer people than clients: some have several. */
  people: fc.integer({ min: 1, max: 16 }),
  steps: fc.array(step, { minLength: 1, maxLength: 24 }),
  chance: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

/** A run of numbers from 0 up to 1 that is the same for the same beginning. */
function chanceFrom(beginning: number): () => number {
  let state = beginning;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A room with people in it, on a simulated service. */
function createRoom(policy: 'strict' | 'perKey', chance: number) {
  const simulation = new Simulation();
  const random = chanceFrom(chance);
  // Mostly fast, now and then slow: everything may come before and after everything else.
  const latency = () => Math.floor(random() ** 4 * 400);
  const world = new AttributeWorld(simulation, policy, latency);
  return {
    simulation,
    world,
    enter(userID: string) {
      const client = world.client(userID, STAGE);
      const after = (milliseconds: number, callback: () => void) =>
        simulation.after(milliseconds, callback);
      const pace = { random, after };
      return { ...client, person: watchSeats(client.sdk, pace) };
    },
  };
}

/** Whoever sits on more than one seat, as the service has it, unrepaired. */
function doubles(world: AttributeWorld): readonly unknown[] {
  return readBook(world.service.values(), () => 0).book.surplus;
}

function truth(world: AttributeWorld) {
  return snapshotOf(readBook(world.service.values(), () => 0).book, '').seats.map(
    ({ userID }) => userID || '.',
  );
}

function act({ control }: SeatPerson, { kind, index }: Step): Promise<void> | undefined {
  if (kind === 'open') return control.open(STAGE, { count: 5 });
  if (kind === 'take') return control.take(STAGE, index);
  if (kind === 'leave') return control.leave(STAGE);
  return kind === 'move' ? control.move(STAGE, index) : undefined;
}

const REASONS = [0, -10, -12, -14, -15, -18, -19, -21];

test.each(POLICIES)(
  'however up to 16 clients act at random, nobody is ever on two seats, and all come to show the same (%s) [SEA-2.10.4, SEA-2.10.5]',
  async (policy) => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ clients, people, steps, chance }) => {
        const { simulation, world, enter } = createRoom(policy, chance);
        const crowd = Array.from({ length: clients }, (_, index) => enter(`p${index % people}`));
        const seen: unknown[] = [];
        world.onWritten = () => seen.push(...doubles(world));
        const outcomes: Promise<number>[] = [];
        const perform = (one: Step) => {
          const client = crowd[one.client % clients];
          if (one.kind === 'offline' || one.kind === 'online') {
            return client?.setOnline(one.kind === 'online');
          }
          const action = client && act(client.person, one);
          if (action)
            outcomes.push(
              action.then(
                () => 0,
                (thrown) => toChatError(thrown).code,
              ),
            );
        };
        perform({ client: 0, kind: 'open', index: 1, pause: 0 });
        let time = 500;
        for (const one of steps) {
          time += one.pause;
          simulation.after(time, () => perform(one));
        }
        simulation.after(time + 500, () => {
          for (const { setOnline } of crowd) setOnline(true);
        });
        await simulation.run();
        expect(seen).toEqual([]);
        const codes = await Promise.all(outcomes);
        expect(codes.filter((code) => !REASONS.includes(code))).toEqual([]);
        const shown = crowd.map(({ person }) => person.seats());
        expect(new Set(shown)).toEqual(new Set([truth(world).join(' ')]));
        expect(crowd.flatMap(({ person }) => person.errors)).toEqual([]);
      }),
      { numRuns: RUNS * 0.4 },
    );
  },
  LIMIT,
);

test.each(POLICIES)(
  'of ten who race for one seat one sits, and nine are told that it is taken (%s) [SEA-2.10.2]',
  async (policy) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 - 1 }), async (chance) => {
        const { simulation, world, enter } = createRoom(policy, chance);
        const host = enter('p0').person;
        const racers = Array.from({ length: 10 }, (_, index) => enter(`p${index + 1}`).person);
        void host.control.open(STAGE);
        await simulation.run();
        const race = racers.map(({ control }) =>
          control.take(STAGE, 2).then(
            () => 0,
            (thrown) => toChatError(thrown).code,
          ),
        );
        await simulation.run();
        expect((await Promise.all(race)).sort()).toEqual([...Array(9).fill(-10), 0].sort());
        expect(new Set(racers.map((racer) => seating(racer.view()))).size).toBe(1);
        expect(doubles(world)).toEqual([]);
      }),
      { numRuns: RUNS * 0.1 },
    );
  },
  LIMIT,
);
