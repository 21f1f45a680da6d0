/** What is done about voices that the browser does not play before somebody presses something. */
export interface BlockedVoicesParts {
  /** There are some from now on, or none any more. */
  onChange(isBlocked: boolean): void;
  report(thrown: unknown): void;
}

/** Voices that the browser does not play yet. */
export class BlockedVoices {
  readonly #parts: BlockedVoicesParts;
  readonly #resumes = new Map<string, () => Promise<void>>();

  constructor(parts: BlockedVoicesParts) {
    this.#parts = parts;
  }

  /** Somebody's is one of them. */
  add(userID: string, resume: () => Promise<void>): void {
    const isFirst = this.#resumes.size === 0;
    this.#resumes.set(userID, resume);
    if (isFirst) this.#parts.onChange(true);
  }

  /** Somebody has pressed something. */
  resume(): void {
    for (const [userID, resume] of this.#resumes) {
      resume().then(() => this.delete(userID), this.#parts.report);
    }
  }

  /** Somebody's is played, or there is nothing of them to play. */
  delete(userID: string): void {
    this.#resumes.delete(userID);
    if (this.#resumes.size === 0) this.#parts.onChange(false);
  }

  /** Nobody else is to be heard any more. */
  keep(isHeard: (userID: string) => boolean): void {
    for (const userID of this.#resumes.keys()) if (!isHeard(userID)) this.delete(userID);
  }

  /** There is nothing to play any more. */
  clear(): void {
    this.#resumes.clear();
    this.#parts.onChange(false);
  }
}
