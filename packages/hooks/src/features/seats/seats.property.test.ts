// @vitest-environment node
import { toChatError } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AttributeWorld } from '../../testing/attribute-world.js';
import { chanceFrom } from '../../testing/chance.js';
import { runs } from '../../testing/runs.js';
import { SEAT_REASONS, seatDeeds } from '../../testing/seat-deeds.js';
import { STAGE, seating, watchSeats } from '../../testing/seat-people.js';
import { wrongsIn } from '../../testing/seat-wrongs.js';
import { Simulation } from '../../testing/simulation.js';
import { readBook } from './protocol/read-book.js';
import { snapshotOf } from './read-seats.js';
import type { SeatOperation } from './rules/seat-operation.js';

/** Interleavings in `npm test`, and in `npm run test:long`: of all properties together. */
const RUNS = runs(1000, 100_000);
const POLICIES = ['strict', 'perKey'] as const;
const WORLDS = POLICIES.flatMap((policy) =>
  (['A', 'B'] as const).map((layout) => ({ policy, layout })),
);
const PEOPLE = Array.from({ length: 16 }, (_, number) => `p${number}`);
/** Milliseconds; the long run takes its time. */
const LIMIT = 20 * 60_000;

/** Somebody does something. */
interface Step {
  readonly client: number;
  readonly deed: SeatOperation | 'offline' | 'online';
  /** Milliseconds after the step before it. */
  readonly pause: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  client: fc.nat(15),
  deed: fc.oneof(
    { weight: 5, arbitrary: seatDeeds(PEOPLE) },
    { weight: 1, arbitrary: fc.constantFrom('offline' as const, 'online' as const) },
  ),
  pause: fc.constantFrom(0, 0, 1, 20, 150, 900),
});

const scenario = fc.record({
  clients: fc.integer({ min: 2, max: 16 }),
  /** Fewer people than clients: some have several. */
  people: fc.integer({ min: 1, max: 16 }),
  steps: fc.array(step, { minLength: 1, maxLength: 24 }),
  chance: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

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
      const pace = { random, after, now: () => simulation.now };
      return { ...client, person: watchSeats(client.sdk, pace) };
    },
  };
}

function truth(world: AttributeWorld) {
  const { book } = readBook(world.service.values(), () => world.now());
  return snapshotOf(book, { userID: '', instance: '' }).seats.map(({ userID }) => userID || '.');
}

test.each(WORLDS)(
  'however up to 16 clients act at random, nobody is ever on two seats or on the host’s, and all come to show the same ($policy, layout $layout) [SEA-2.10.4, SEA-2.10.5]',
  async ({ policy: conflicts, layout }) => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ clients, people, steps, chance }) => {
        const { simulation, world, enter } = createRoom(conflicts, chance);
        const crowd = Array.from({ length: clients }, (_, number) => enter(`p${number % people}`));
        const seen: unknown[] = [];
        world.onWritten = () => seen.push(...wrongsIn(world.service.values()));
        const outcomes: Promise<number>[] = [];
        const perform = ({ client: number, deed }: Omit<Step, 'pause'>) => {
          const client = crowd[number % clients];
          if (deed === 'offline' || deed === 'online') return client?.setOnline(deed === 'online');
          if (client) outcomes.push(codeOf(client.person.control.perform(STAGE, deed)));
        };
        perform({ client: 0, deed: { type: 'open', count: 5, layout } });
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
        expect(codes.filter((code) => !SEAT_REASONS.includes(code))).toEqual([]);
        const shown = crowd.map((one) => one.person.seats());
        expect(new Set(shown)).toEqual(new Set([truth(world).join(' ')]));
        expect(crowd.flatMap((one) => one.person.errors)).toEqual([]);
      }),
      { numRuns: RUNS * 0.2 },
    );
  },
  LIMIT,
);

function codeOf(action: Promise<void>): Promise<number> {
  return action.then(
    () => 0,
    (thrown) => toChatError(thrown).code,
  );
}

test.each(POLICIES)(
  'of ten who race for one seat one sits, and nine are told that it is taken (%s) [SEA-2.10.2]',
  async (policy) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 - 1 }), async (chance) => {
        const { simulation, world, enter } = createRoom(policy, chance);
        const host = enter('p0').person;
        const racers = Array.from({ length: 10 }, (_, number) => enter(`p${number + 1}`).person);
        void host.open();
        await simulation.run();
        const race = racers.map((racer) => codeOf(racer.take(2)));
        await simulation.run();
        expect((await Promise.all(race)).sort()).toEqual([...Array(9).fill(-10), 0].sort());
        expect(new Set(racers.map((racer) => seating(racer.view()))).size).toBe(1);
        expect(wrongsIn(world.service.values())).toEqual([]);
      }),
      { numRuns: RUNS * 0.1 },
    );
  },
  LIMIT,
);
