import type { VoiceLevels } from '../features/room-audio/voice-levels.js';

/** What a meter works with. */
interface VoiceMeterParts {
  /** Somebody looks at levels from now on, or nobody does any more. */
  onWanted(): void;
  report(thrown: unknown): void;
}

/** How loud people are. Measured only as long as somebody looks. */
export class VoiceMeter implements VoiceLevels {
  readonly #parts: VoiceMeterParts;
  readonly #listeners = new Map<string, Set<() => void>>();
  #levels: ReadonlyMap<string, number> = new Map();

  constructor(parts: VoiceMeterParts) {
    this.#parts = parts;
  }

  /** Whether anybody looks. */
  get isWanted(): boolean {
    return this.#listeners.size > 0;
  }

  get(userID: string): number {
    return this.#levels.get(userID) ?? 0;
  }

  subscribe(userID: string, listener: () => void): () => void {
    const { isWanted } = this;
    const listeners = this.#listeners.get(userID) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(userID, listeners);
    if (!isWanted) this.#parts.onWanted();
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      this.#listeners.delete(userID);
      if (!this.isWanted) this.#parts.onWanted();
    };
  }

  /** So loud they are now; who is not named is silent. */
  show(levels: ReadonlyMap<string, number>): void {
    const before = this.#levels;
    this.#levels = levels;
    const all = new Set([...before.keys(), ...levels.keys()]);
    for (const userID of all) if (before.get(userID) !== levels.get(userID)) this.#tell(userID);
  }

  /** Only these can be heard: all others are silent at once. */
  keep(isHeard: (userID: string) => boolean): void {
    this.show(new Map([...this.#levels].filter(([userID]) => isHeard(userID))));
  }

  #tell(userID: string): void {
    for (const listener of [...(this.#listeners.get(userID) ?? [])]) {
      try {
        listener();
      } catch (thrown) {
        this.#parts.report(thrown);
      }
    }
  }
}
