import type { Poll } from '@parlor/hooks';

/** A poll that is being written. */
export interface PollDraft {
  readonly question: string;
  /** Each with a key of its own, which outlives what is written in it. */
  readonly options: readonly { readonly key: number; readonly text: string }[];
  readonly isMultiple: boolean;
}

export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 12;
/** Characters; twelve options of that length and the question fit into the 12 KB of a message in any script. */
export const LONGEST_QUESTION = 300;
export const LONGEST_OPTION = 100;

export const emptyPoll: PollDraft = {
  question: '',
  options: [
    { key: 1, text: '' },
    { key: 2, text: '' },
  ],
  isMultiple: false,
};

/** With one more option; the same when there are twelve. */
export function withOption(draft: PollDraft): PollDraft {
  const { options } = draft;
  if (options.length >= MOST_OPTIONS) return draft;
  const key = Math.max(...options.map((option) => option.key)) + 1;
  return { ...draft, options: [...options, { key, text: '' }] };
}

/** Without one of the options; the same when there are two. */
export function withoutOption(draft: PollDraft, key: number): PollDraft {
  if (draft.options.length <= FEWEST_OPTIONS) return draft;
  return { ...draft, options: draft.options.filter((option) => option.key !== key) };
}

/** With other words for one of the options. */
export function withText(draft: PollDraft, key: number, text: string): PollDraft {
  const options = draft.options.map((option) => (option.key === key ? { key, text } : option));
  return { ...draft, options };
}

/** What keeps a poll from being sent. */
export type PollProblem = 'question' | 'options' | 'same';

/** The poll that was written, or what is missing. Options without words are left out. */
export function pollFrom({ question, options, isMultiple }: PollDraft): Poll | PollProblem {
  const words = options.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (question.trim() === '') return 'question';
  if (words.length < FEWEST_OPTIONS) return 'options';
  if (new Set(words).size < words.length) return 'same';
  return {
    question: question.trim(),
    options: words.map((text, index) => ({ id: `${index + 1}`, text })),
    isMultiple,
  };
}
