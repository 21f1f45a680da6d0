import type { VoiceLevels } from './voice-levels.js';

/** Somebody whose level is followed. */
interface Followed {
  readonly listeners: Set<() => void>;
  /** What ends following them where they are heard now. */
  stop: () => void;
}

/**
 * How loud people speak where they are heard at the moment. What follows it goes on when that becomes another call, or
 * none: then all are silent.
 */
export class RelayedLevels implements VoiceLevels {
  readonly #report: (thrown: unknown) => void;
  readonly #followed = new Map<string, Followed>();
  #sources: readonly VoiceLevels[] = [];

  constructor(report: (thrown: unknown) => void) {
    this.#report = report;
  }

  /** From now on they are heard there. */
  follow(sources: readonly VoiceLevels[]): void {
    for (const { stop } of this.#followed.values()) stop();
    this.#sources = sources;
    for (const [userID, followed] of this.#followed) {
      this.#begin(userID, followed);
      this.#tell(followed);
    }
  }

  subscribe(userID: string, listener: () => void): () => void {
    const followed = this.#followed.get(userID) ?? this.#add(userID);
    const entry = () => listener();
    followed.listeners.add(entry);
    return () => {
      followed.listeners.delete(entry);
      if (followed.listeners.size > 0 || this.#followed.get(userID) !== followed) return;
      this.#followed.delete(userID);
      followed.stop();
    };
  }

  get(userID: string): number {
    return Math.max(0, ...this.#sources.map((source) => levelIn(source, userID)));
  }

  #add(userID: string): Followed {
    const followed: Followed = { listeners: new Set(), stop: () => undefined };
    this.#followed.set(userID, followed);
    this.#begin(userID, followed);
    return followed;
  }

  #begin(userID: string, followed: Followed): void {
    const ends = this.#sources.flatMap((source) => {
      try {
        return source.subscribe(userID, () => this.#tell(followed));
      } catch (thrown) {
        this.#report(thrown);
        return [];
      }
    });
    followed.stop = () => {
      for (const end of ends) this.#do(end);
    };
  }

  /** Listeners are apps' own, too. */
  #tell({ listeners }: Followed): void {
    for (const listener of [...listeners]) this.#do(listener);
  }

  #do(deed: () => void): void {
    try {
      deed();
    } catch (thrown) {
      this.#report(thrown);
    }
  }
}

/** What an app says is loud may be anything; who cannot be asked is silent. */
function levelIn(source: VoiceLevels, userID: string): number {
  try {
    const level: unknown = source.get(userID);
    return typeof level === 'number' && level > 0 ? Math.min(level, 1) : 0;
  } catch {
    return 0;
  }
}
