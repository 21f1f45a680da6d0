import type { SeatsNews } from './seats-news.js';

/** Milliseconds after the last change of mind. */
const PATIENCE = 400;

/** What somebody wants of their own microphone, until it is written or refused. */
interface Wish {
  readonly done: Promise<void>;
  resolve(): void;
  reject(thrown: unknown): void;
  isMuted: boolean;
  /** Grows with every change of mind. */
  round: number;
}

/** What it works with. */
export interface SelfMuteParts {
  readonly news: SeatsNews;
  write(groupID: string, isMuted: boolean): Promise<void>;
  /** What is to be shown has changed. */
  onChange(groupID: string): void;
}

/** Mutes and unmutes oneself: shown at once, and written when the person has stopped pressing the button. */
export class SelfMutes {
  readonly #parts: SelfMuteParts;
  /** Not written yet; what comes now replaces it. */
  readonly #waiting = new Map<string, Wish>();
  /** What is shown. */
  readonly #shown = new Map<string, Wish>();

  constructor(parts: SelfMuteParts) {
    this.#parts = parts;
  }

  /** What is wanted and not written yet. */
  wanted(groupID: string): boolean | undefined {
    return this.#shown.get(groupID)?.isMuted;
  }

  /** Resolves when the last wish of several is written. Rejects with a ChatError, and shows what is so. */
  want(groupID: string, isMuted: boolean): Promise<void> {
    const wish = this.#waiting.get(groupID) ?? newWish(isMuted);
    wish.isMuted = isMuted;
    wish.round += 1;
    this.#waiting.set(groupID, wish);
    this.#shown.set(groupID, wish);
    this.#parts.onChange(groupID);
    void this.#fulfil(groupID, wish, wish.round);
    return wish.done;
  }

  async #fulfil(groupID: string, wish: Wish, round: number): Promise<void> {
    try {
      await this.#parts.news.pause(PATIENCE);
      if (wish.round !== round) return;
      this.#waiting.delete(groupID);
      await this.#parts.write(groupID, wish.isMuted);
      wish.resolve();
    } catch (thrown) {
      if (wish.round === round) wish.reject(thrown);
    }
    if (wish.round === round) this.#forget(groupID, wish);
  }

  /** A newer wish may have come while this one was written. */
  #forget(groupID: string, wish: Wish): void {
    if (this.#waiting.get(groupID) === wish) this.#waiting.delete(groupID);
    if (this.#shown.get(groupID) !== wish) return;
    this.#shown.delete(groupID);
    this.#parts.onChange(groupID);
  }
}

function newWish(isMuted: boolean): Wish {
  let settle: Pick<Wish, 'resolve' | 'reject'> | undefined;
  const done = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    ...{ done, isMuted, round: 0 },
    resolve: () => settle?.resolve(),
    reject: (thrown) => settle?.reject(thrown),
  };
}
