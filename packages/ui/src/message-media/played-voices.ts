const KEY = 'parlor.played-voices';
/** The oldest are forgotten: their dot comes back, and nothing else. */
const MOST = 1_000;

/**
 * Which voice messages were played in this browser. No service keeps that; it is kept in `localStorage`
 * where there is one, by the IDs of the messages.
 */
export class PlayedVoices {
  readonly #listeners = new Set<() => void>();
  #ids: ReadonlySet<string> = read();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  has(messageID: string): boolean {
    return this.#ids.has(messageID);
  }

  add(messageID: string): void {
    if (this.has(messageID)) return;
    // Another thread, or another tab, may have written meanwhile.
    const ids = [...read(), ...this.#ids, messageID];
    this.#ids = new Set([...new Set(ids)].slice(-MOST));
    write(this.#ids);
    for (const listener of this.#listeners) listener();
  }

  end(): void {
    this.#listeners.clear();
  }
}

export function createPlayedVoices(): PlayedVoices {
  return new PlayedVoices();
}

function read(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    // Forbidden, full of something else, or not there: then it is known for this page only.
    return new Set();
  }
}

function write(ids: ReadonlySet<string>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...ids]));
  } catch {
    // As above.
  }
}
