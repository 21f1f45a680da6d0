import { counted } from './counted.js';

/** What texts, quotations, polls, merged messages, translations and transcriptions say. */
export interface ContentStrings {
  copyCode: string;
  codeCopied: string;

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
  mergedFailed: string;
  mergedEmpty: string;
}

/** All of it in English. */
export const englishContent: ContentStrings = {
  copyCode: 'Copy',
  codeCopied: 'Copied',

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
  mergedFailed: 'The messages could not be loaded',
  mergedEmpty: 'There is nothing in it.',
};
