import { counted } from './counted.js';

/** What is said about doing something with a message: its toolbar and menu, the selection, forwarding. */
export interface ActionStrings {
  /** Name of the buttons that float over a message. */
  messageTools: string;
  /** Name of the menu of a message. */
  messageMenu: string;
  /** The button that opens it. */
  moreActions: string;
  reply: string;
  editMessage: string;
  copyText: string;
  forwardMessage: string;
  selectMessage: string;
  pinMessage: string;
  unpinMessage: string;
  translateMessage: string;
  /** Takes a translation away again. */
  showOriginal: string;
  /** Writes down what a voice message says. */
  writeDown: string;
  hideTranscript: string;
  whoHasRead: string;
  /** Takes a message away from everybody. */
  takeBack: string;
  /** How long that is still possible, and an invitation open, such as `1:42 left`. */
  timeLeft: (written: string) => string;
  tooLate: string;
  deleteForMe: string;
  sendAgain: string;
  discardMessage: string;

  /** What is said when something was done. */
  copied: (count: number, written: string) => string;
  messagePinned: string;
  messageUnpinned: string;
  messageTakenBack: string;
  messagesDeleted: (count: number, written: string) => string;
  messageDiscarded: string;
  /** It was to be discarded, but the service had taken it. */
  sentAfterAll: string;

  /** What is said when something was refused. */
  copyFailed: string;
  nothingToCopy: string;
  dismiss: string;

  /** Asked before messages are deleted for me. */
  deleteQuestion: (count: number, written: string) => string;
  deleteDetail: string;
  deleteNow: string;
  cancel: string;

  /** Name of the bar with what can be done with the messages that are selected. */
  selection: string;
  selectedCount: (count: number, written: string) => string;
  selectionFull: (most: string) => string;
  forwardEach: string;
  forwardMerged: string;
  copySelected: string;
  deleteSelected: string;

  /** Title of the dialog that forwards. */
  forwardTitle: (count: number, written: string) => string;
  forwardMergedTitle: (count: number, written: string) => string;
  searchConversations: string;
  noConversationFound: string;
  /** Of the messages that cannot be forwarded. */
  leftOut: (count: number, written: string) => string;
  nothingToForward: string;
  commentPlaceholder: string;
  /** The button: to how many conversations. */
  forwardTo: (count: number, written: string) => string;
  forwarding: (done: string, total: string) => string;
  /** The same without numbers: name of the bar, and what assistive technology says when it begins. */
  forwardingNow: string;
  forwarded: (count: number, written: string) => string;
  forwardFailed: (title: string, why: string) => string;
  /** Of a dialog that is closed before all was sent. */
  forwardGoesOn: string;
  close: string;

  /** Title of merged messages; `title` is the group's name, or the other person's. */
  chatHistoryOf: (title: string) => string;
  /** For programs that cannot show merged messages. */
  mergedCompatible: string;
  /** A line of several messages that are copied, or of merged ones. */
  copiedLine: (name: string, time: string, text: string) => string;
  mergedLine: (name: string, text: string) => string;
}

/** All of it in English. */
export const englishActions: ActionStrings = {
  messageTools: 'Message tools',
  messageMenu: 'Message',
  moreActions: 'More',
  reply: 'Reply',
  editMessage: 'Edit',
  copyText: 'Copy text',
  forwardMessage: 'Forward',
  selectMessage: 'Select',
  pinMessage: 'Pin',
  unpinMessage: 'Unpin',
  translateMessage: 'Translate',
  showOriginal: 'Show original',
  writeDown: 'Write down',
  hideTranscript: 'Hide the text',
  whoHasRead: 'Who has read it',
  takeBack: 'Take back',
  timeLeft: (written) => `${written} left`,
  tooLate: 'too late',
  deleteForMe: 'Delete for me',
  sendAgain: 'Send again',
  discardMessage: 'Discard',

  copied: (count, written) =>
    count === 1 ? 'Copied' : `${counted(count, written, 'message')} copied`,
  messagePinned: 'Pinned for everybody in the group',
  messageUnpinned: 'No longer pinned',
  messageTakenBack: 'Taken back for everybody',
  messagesDeleted: (count, written) => `${counted(count, written, 'message')} deleted for you`,
  messageDiscarded: 'Discarded',
  sentAfterAll: 'It was sent after all. You can still take it back.',

  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
  nothingToCopy: 'There is nothing to copy.',
  dismiss: 'Dismiss',

  deleteQuestion: (count, written) =>
    count === 1
      ? 'Delete this message for you?'
      : `Delete ${counted(count, written, 'message')} for you?`,
  deleteDetail: 'Others keep what they have. This cannot be undone.',
  deleteNow: 'Delete',
  cancel: 'Cancel',

  selection: 'Selected messages',
  selectedCount: (_count, written) => `${written} selected`,
  selectionFull: (most) => `No more than ${most} messages can be selected.`,
  forwardEach: 'Forward one by one',
  forwardMerged: 'Forward as one',
  copySelected: 'Copy',
  deleteSelected: 'Delete for me',

  forwardTitle: (count, written) =>
    count === 1 ? 'Forward message' : `Forward ${counted(count, written, 'message')}`,
  forwardMergedTitle: (count, written) => `Forward ${counted(count, written, 'message')} as one`,
  searchConversations: 'Search conversations',
  noConversationFound: 'No conversation has this name.',
  leftOut: (count, written) =>
    `${counted(count, written, 'message')} cannot be forwarded and will be left out.`,
  nothingToForward: 'None of these messages can be forwarded.',
  commentPlaceholder: 'Add a comment',
  forwardTo: (count, written) => (count > 1 ? `Forward to ${written}` : 'Forward'),
  forwarding: (done, total) => `Sending ${done} of ${total}…`,
  forwardingNow: 'Sending…',
  forwarded: (_count, written) => `Forwarded: ${written}`,
  forwardFailed: (title, why) => `Not everything reached “${title}”. ${why}`,
  forwardGoesOn: 'You may close this: what waits is sent when it can be.',
  close: 'Close',

  chatHistoryOf: (title) => (title === '' ? 'Chat history' : `Chat history of ${title}`),
  mergedCompatible: 'This version cannot show merged messages.',
  copiedLine: (name, time, text) => `${name}, ${time}: ${text}`,
  mergedLine: (name, text) => `${name}: ${text}`,
};
