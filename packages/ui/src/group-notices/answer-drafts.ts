import { useState } from 'react';

/** A word that is being written with an answer. */
export interface AnswerDraft {
  readonly words: string;
  /** Whether its field is open: what stands in a closed one is not sent. */
  readonly isOpen: boolean;
}

/** Words that are being written with answers, by what is answered. */
export type AnswerDrafts = Map<string, AnswerDraft>;

/** Keeps them for a list: a row that goes, as what is answered does, has its words again when it comes back. */
export function useAnswerDrafts(): AnswerDrafts {
  const [drafts] = useState(() => new Map<string, AnswerDraft>());
  return drafts;
}
