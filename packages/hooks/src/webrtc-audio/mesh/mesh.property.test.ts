// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../testing/runs.js';
import { ModelPage, type Sitter } from '../testing/model-page.js';
import { ModelWorld } from '../testing/model-world.js';

/** Interleavings in `npm test`, and in `npm run test:long`. */
const RUNS = runs(60, 4000);
/** Milliseconds; the long run takes its time. */
const LIMIT = 20 * 60_000;
/** Milliseconds in which all is as it should be once the line is good: the longest pause between two hellos, and a connection. */
const UNTIL_QUIET = 90_000;

const DEEDS = [
  'come',
  'leave',
  'crash',
  'reload',
  'rejoin',
  'sit',
  'sit',
  'stand',
  'mute',
  'unmute',
] as const;

interface Step {
  readonly person: number;
  readonly deed: (typeof DEEDS)[number];
  /** Milliseconds after the step before it. */
  readonly pause: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  person: fc.nat(4),
  deed: fc.constantFrom(...DEEDS),
  pause: fc.constantFrom(0, 0, 30, 150, 700, 3000, 9000),
});

const scenario = fc.record({
  people: fc.integer({ min: 2, max: 5 }),
  steps: fc.array(step, { minLength: 1, maxLength: 20 }),
  loss: fc.constantFrom(0, 0.1, 0.4),
  doubled: fc.constantFrom(0, 0.2),
  latency: fc.constantFrom(20, 300, 3000),
  chance: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

/** A room with people who come and go and sit and stand; pages are told of seats a little later. */
class Room {
  readonly world: ModelWorld;
  readonly pages = new Map<string, ModelPage>();
  readonly #seats = new Map<string, Sitter>();
  readonly #life = new Map<string, number>();

  constructor(world: ModelWorld) {
    this.world = world;
  }

  get sitters(): readonly Sitter[] {
    return [...this.#seats.values()];
  }

  perform(userID: string, deed: Step['deed']): void {
    const page = this.pages.get(userID);
    if (!page) return deed === 'come' || deed === 'sit' ? this.#come(userID, true) : undefined;
    if (deed === 'leave' || deed === 'rejoin') this.#go(userID, () => page.leave());
    if (deed === 'crash' || deed === 'reload') this.#go(userID, () => page.crash());
    if (deed === 'reload' || deed === 'rejoin') this.#come(userID, deed === 'reload');
    if (deed === 'stand') this.#seats.delete(userID);
    const { instance } = page;
    if (deed === 'sit') this.#seats.set(userID, { userID, instance, isMuted: false });
    const isMuted = deed === 'mute';
    const sits = this.#seats.has(userID) && (isMuted || deed === 'unmute');
    if (sits) this.#seats.set(userID, { userID, instance, isMuted });
    this.tell();
  }

  /** Each page is told at its own time. */
  tell(): void {
    for (const page of this.pages.values()) {
      this.world.after(this.world.chance() * 200, () => this.#tell(page));
    }
  }

  #tell(page: ModelPage): void {
    if (this.pages.get(page.userID) === page) page.seat(this.sitters);
  }

  #come(userID: string, isAnother: boolean): void {
    const life = (this.#life.get(userID) ?? 0) + (isAnother ? 1 : 0);
    this.#life.set(userID, life);
    this.pages.set(userID, new ModelPage(this.world, userID, `i${life}`));
    this.tell();
  }

  #go(userID: string, how: () => void): void {
    this.pages.delete(userID);
    this.#seats.delete(userID);
    how();
    this.tell();
  }
}

/** Pairs of pages of whom one is to be heard by the other. */
function pairsIn(room: Room): number {
  const users = [...room.pages.keys()];
  const sits = new Set(room.sitters.map(({ userID }) => userID));
  const pairs = users.flatMap((one, index) => users.slice(index + 1).map((other) => [one, other]));
  return pairs.filter((pair) => pair.some((userID) => sits.has(userID))).length;
}

test(
  'however pages come, go, reload, sit, stand and mute on a line that loses, doubles and overtakes: once it is good everybody hears exactly those who speak, and no connection is left over',
  async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ people, steps, chance, ...weather }) => {
        const world = new ModelWorld(chance);
        const room = new Room(world);
        for (let person = 0; person < people; person += 1) room.perform(`p${person}`, 'come');
        room.perform('p0', 'sit');
        world.weather = weather;
        let time = 0;
        for (const { person, deed, pause } of steps) {
          time += pause;
          world.after(time, () => room.perform(`p${person % people}`, deed));
        }
        await world.simulation.runFor(time + 2000);
        world.clear();
        await world.simulation.runFor(UNTIL_QUIET);

        const speakers = room.sitters.filter(({ isMuted }) => !isMuted).map(({ userID }) => userID);
        for (const [userID, page] of room.pages) {
          const others = speakers.filter((speaker) => speaker !== userID);
          expect([userID, page.heard()]).toEqual([userID, others.sort()]);
          expect([userID, page.mesh.hearing.connection]).toEqual([userID, 'connected']);
          expect([userID, page.mesh.hearing.absentUserIDs]).toEqual([userID, []]);
          expect([userID, page.reports]).toEqual([userID, []]);
        }
        expect(world.peers.size).toBe(2 * pairsIn(room));
        expect(world.accusations).toEqual([]);
        for (const page of room.pages.values()) page.leave();
        expect(world.peers.size).toBe(0);
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT,
);
