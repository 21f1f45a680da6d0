import type { EngineSeed } from '../features/seed/engine-seed.js';

/** What every world can be told. The same options make the same world, byte for byte. */
export interface SeedWorldOptions {
  /** Which of many such worlds: another number is another one. 1 when left out. */
  number?: number;
  /**
   * When the world begins, in milliseconds since the epoch: for what a seed dates by itself, friendships say; messages count their
   * seconds back from when the engine starts. The first of January 2026 when left out, as with `SimulatedClock`.
   */
  now?: number;
}

/** A world to be planted, and what one needs to know of it. */
export interface SeedWorld {
  /** For `createEngine({ seed })`. */
  readonly seed: EngineSeed;
  /** Who sees most of it: their lists are what the world is about. */
  readonly viewerID: string;
  /** Everybody in it, the viewer first. */
  readonly userIDs: readonly string[];
  /** All groups, communities and rooms in it. */
  readonly groupIDs: readonly string[];
}

/** When worlds begin that are not told. */
const BEGINNING = Date.UTC(2026, 0, 1);

/** When a world begins, in seconds since the epoch. */
export function startOf({ now = BEGINNING }: SeedWorldOptions): number {
  return Math.floor(now / 1000);
}

/** A world, with the IDs that are in its seed. */
export function worldOf(seed: EngineSeed, viewerID: string): SeedWorld {
  const others = (seed.users ?? []).map(({ userID }) => userID).filter((one) => one !== viewerID);
  const groupIDs = (seed.groups ?? []).map(({ groupID }) => groupID);
  return { seed, viewerID, userIDs: [viewerID, ...others], groupIDs };
}
