import type { KeyStage } from './stage.js';

/** What somebody without a mouse does with a component, and what comes of it. */
export interface KeyScript {
  /** A sentence about a promise: what can be done by keys. */
  readonly says: string;
  /** ID of the story that it is played on. */
  readonly story: string;
  /**
   * Which keys it presses, by the files of `KEY_HANDLERS`, spelled as there (one key each, as between the ` · `). Each has to
   * go through `stage.press`; what is typed does not count.
   */
  readonly plays: Readonly<Record<string, readonly string[]>>;
  /** The direction of the writing matters: it is played once more from right to left. */
  readonly isMirrored?: true;
  /** Ends with the focus where somebody would expect it. */
  play(stage: KeyStage): Promise<void>;
}
