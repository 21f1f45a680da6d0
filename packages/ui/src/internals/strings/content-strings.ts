import { counted } from './counted.js';

/** What texts, quotations, polls, merged messages, translations and transcriptions say. */
export interface ContentStrings {
  /** Stands behind the `@` where all members of a group are mentioned. */
  everybody: string;
  copyCode: string;
  codeCopied: string;
  /** Beside the time of a message that was changed. */
  edited: string;

  /** Name of what a message answers; `text` is what was said there. */
  quotation: (name: string, text: string) => string;

  poll: string;
  /** Below the question: how many may be chosen, or that it is over. */
  pollOne: string;
  pollSeveral: string;
  pollClosed: string;
  /** What an option has got, such as `40 %, 2 votes`. */
  pollShare: (percent: string, count: number, written: string) => string;
  pollPeople: (count: number, written: string) => string;
  /** Name of the list of who voted. */
  pollVoters: string;
  pollNobody: string;
  pollVote: string;
  pollChange: string;
  pollTakeBack: string;
  pollClose: string;
  /** Asks once more. */
  pollCloseNow: string;
  pollKeepOpen: string;
  pollFailed: (why: string) => string;
  pollNotCounted: string;

  createPoll: string;
  pollQuestion: string;
  pollOption: (written: string) => string;
  pollAddOption: string;
  pollRemoveOption: (written: string) => string;
  pollAllowSeveral: string;
  pollSend: string;
  pollNeedsQuestion: string;
  pollNeedsOptions: string;
  pollNeedsDifferent: string;
  back: string;

  /** Below the first lines of merged messages: opens them. */
  mergedOpen: string;
  mergedCount: (count: number, written: string) => string;
  mergedFailed: string;
  mergedTooDeep: string;
  mergedEmpty: string;

  translation: string;
  translating: string;
  transcription: string;
  transcribing: string;
  /** Takes the translation or the transcription away again. */
  hide: string;
}

/** All of it in English. */
export const englishContent: ContentStrings = {
  everybody: 'All',
  copyCode: 'Copy',
  codeCopied: 'Copied',
  edited: 'edited',

  quotation: (name, text) => `In answer to ${name}: ${text}`,

  poll: 'Poll',
  pollOne: 'Choose one',
  pollSeveral: 'Choose one or more',
  pollClosed: 'Final result',
  pollShare: (percent, count, written) => `${percent}, ${counted(count, written, 'vote')}`,
  pollPeople: (count, written) =>
    count === 0 ? 'Nobody has voted yet' : `${counted(count, written, 'person', 'people')} voted`,
  pollVoters: 'Who voted',
  pollNobody: 'Nobody',
  pollVote: 'Vote',
  pollChange: 'Change my vote',
  pollTakeBack: 'Take my vote back',
  pollClose: 'Close the poll',
  pollCloseNow: 'Close it for all',
  pollKeepOpen: 'Keep it open',
  pollFailed: (why) => `That did not work. ${why}`,
  pollNotCounted: 'The votes could not be loaded.',

  createPoll: 'New poll',
  pollQuestion: 'Question',
  pollOption: (written) => `Option ${written}`,
  pollAddOption: 'Add an option',
  pollRemoveOption: (written) => `Remove option ${written}`,
  pollAllowSeveral: 'More than one may be chosen',
  pollSend: 'Send the poll',
  pollNeedsQuestion: 'Write a question.',
  pollNeedsOptions: 'Write at least two options.',
  pollNeedsDifferent: 'Two options are the same.',
  back: 'Back',

  mergedOpen: 'Chat history',
  mergedCount: (count, written) => counted(count, written, 'message'),
  mergedFailed: 'The messages could not be loaded',
  mergedTooDeep:
    'These messages were forwarded within each other too often: nothing of them was kept.',
  mergedEmpty: 'There is nothing in it.',

  translation: 'Translation',
  translating: 'Translating…',
  transcription: 'Transcription',
  transcribing: 'Writing down…',
  hide: 'Hide',
};
