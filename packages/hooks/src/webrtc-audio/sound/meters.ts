import type { VoiceLevels } from '../../features/room-audio/voice-levels.js';
import type { Pace } from '../../pace.js';
import { loudness, nextLevel } from './level-scale.js';

/** Milliseconds from one look at all levels to the next. */
const LOOK = 50;

/** Tells how loud a voice is now: the square mean of its samples, from 0 to 1. */
export interface Meter {
  read(): number;
  close(): void;
}

interface Metered {
  readonly source: unknown;
  readonly open: () => Meter;
  /** Only while somebody looks. */
  meter: Meter | undefined;
  level: number;
  isMuted: boolean;
}

/** How loud those are who speak. Nothing is looked at as long as nobody wants to know, or nobody speaks. */
export class Meters implements VoiceLevels {
  readonly #pace: Pace;
  readonly #metered = new Map<string, Metered>();
  readonly #listeners = new Map<string, Set<() => void>>();
  #stop: (() => void) | undefined;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  readonly subscribe = (userID: string, listener: () => void): (() => void) => {
    const listeners = this.#listeners.get(userID) ?? new Set();
    // The same function may be given twice, and is taken out once for each.
    const own = () => listener();
    listeners.add(own);
    this.#listeners.set(userID, listeners);
    this.#lookLater();
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.#listeners.get(userID) === listeners) {
        this.#listeners.delete(userID);
      }
      if (this.#listeners.size === 0) this.#rest();
    };
  };

  readonly get = (userID: string): number => this.#metered.get(userID)?.level ?? 0;

  /** Somebody has this voice from now on. Another meter is only made when it is another one than before. */
  set(userID: string, source: unknown, open: () => Meter): void {
    const known = this.#metered.get(userID);
    if (known?.source === source) return;
    known?.meter?.close();
    this.#metered.set(userID, {
      source,
      open,
      meter: undefined,
      level: 0,
      isMuted: known?.isMuted ?? false,
    });
    this.#lookLater();
  }

  /** Nothing is to be heard of them, whatever comes. */
  mute(userID: string, isMuted: boolean): void {
    const metered = this.#metered.get(userID);
    if (!metered) return;
    metered.isMuted = isMuted;
    if (isMuted) this.#write(userID, metered, 0);
  }

  /** Nobody else speaks. */
  keep(userIDs: ReadonlySet<string>): void {
    for (const [userID, metered] of [...this.#metered]) {
      if (userIDs.has(userID)) continue;
      metered.meter?.close();
      this.#write(userID, metered, 0);
      this.#metered.delete(userID);
    }
  }

  /** Nobody speaks any more. */
  close(): void {
    this.keep(new Set());
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Nobody looks any more. */
  #rest(): void {
    this.#stop?.();
    this.#stop = undefined;
    for (const metered of this.#metered.values()) {
      metered.meter?.close();
      metered.meter = undefined;
      metered.level = 0;
    }
  }

  #look(): void {
    for (const [userID, metered] of [...this.#metered]) {
      metered.meter ??= metered.open();
      const target = metered.isMuted ? 0 : loudness(metered.meter.read());
      this.#write(userID, metered, nextLevel(metered.level, target));
    }
    this.#lookLater();
  }

  #lookLater(): void {
    if (this.#metered.size === 0 || this.#listeners.size === 0) return;
    this.#stop ??= this.#pace.after(LOOK, () => {
      this.#stop = undefined;
      this.#look();
    });
  }

  #write(userID: string, metered: Metered, level: number): void {
    if (metered.level === level) return;
    metered.level = level;
    for (const listener of [...(this.#listeners.get(userID) ?? [])]) listener();
  }
}
