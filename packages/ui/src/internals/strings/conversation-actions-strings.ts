import { counted } from './counted.js';

/** What can be done with conversations, for the sentences that tell of it. */
export type ConversationDeed =
  | 'read'
  | 'unread'
  | 'pin'
  | 'unpin'
  | 'mute'
  | 'unmute'
  | 'notifications'
  | 'star'
  | 'unstar'
  | 'archive'
  | 'unarchive'
  | 'hide'
  | 'unhide'
  | 'folder'
  | 'unfolder'
  | 'clear'
  | 'delete';

/** What is said about doing something with conversations of the list: menu, swipes, selection, what came of it. */
export interface ConversationActionsStrings {
  /** Name of the menu; `what` is what {@link ConversationActionsStrings.conversationsCounted} says, or a name. */
  conversationMenu: (what: string) => string;
  /** The items that do something, in the menu, the bar and the swipes. */
  conversationDo: (deed: ConversationDeed) => string;
  /** The same where there is room for one short word: behind a row that is swiped. */
  conversationSwipe: (deed: ConversationDeed) => string;
  /** Said when it was done; `what` as in {@link ConversationActionsStrings.conversationMenu}. */
  conversationDone: (deed: ConversationDeed, what: string) => string;
  /** Said when it was refused; `why` is a sentence. */
  conversationNotDone: (deed: ConversationDeed, what: string, why: string) => string;
  conversationsCounted: (count: number, written: string) => string;
  /** Of those for which something was refused, when it was not for all. */
  conversationsPartly: (count: number, written: string, total: string) => string;

  /** The page of the menu with the ways in which messages of a group are announced. */
  notifications: string;
  notifyAll: string;
  notifyMentions: string;
  notifyQuietly: string;
  receiveNothing: string;

  /** The page of the menu with the folders. */
  moveToFolder: string;
  selectConversation: string;
  /** In the menu: the messages go with it. */
  deleteConversation: string;
  /** `what` is a name, or what {@link ConversationActionsStrings.conversationsCounted} says. */
  conversationsDeleted: (what: string) => string;
  /** The service refused to, for one or for several: those are in the list again. */
  deletionFailed: (why: string) => string;
  undo: string;
  /** Said when something was taken back. */
  undone: string;

  clearQuestion: (title: string) => string;
  clearDetail: string;
  clearNow: string;

  /** Name of the bar while conversations are selected. */
  selectedConversations: string;
  selectAll: string;
  /** Said when selecting begins. */
  selectingBegan: string;
}

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: 'Mark as read',
  unread: 'Mark as unread',
  pin: 'Pin',
  unpin: 'Unpin',
  mute: 'Mute',
  unmute: 'Unmute',
  notifications: 'Notifications',
  star: 'Star',
  unstar: 'Remove star',
  archive: 'Archive',
  unarchive: 'Unarchive',
  hide: 'Hide',
  unhide: 'Show again',
  folder: 'Folders',
  unfolder: 'Folders',
  clear: 'Clear history',
  delete: 'Delete',
};

const SWIPE: Partial<Record<ConversationDeed, string>> = { read: 'Read', unread: 'Unread' };

const DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `Marked ${what} as read`,
  unread: (what) => `Marked ${what} as unread`,
  pin: (what) => `Pinned ${what}`,
  unpin: (what) => `Unpinned ${what}`,
  mute: (what) => `Muted ${what}`,
  unmute: (what) => `Unmuted ${what}`,
  notifications: (what) => `Changed the notifications of ${what}`,
  star: (what) => `Starred ${what}`,
  unstar: (what) => `Removed the star of ${what}`,
  archive: (what) => `Archived ${what}`,
  unarchive: (what) => `Took ${what} out of the archive`,
  hide: (what) => `Hid ${what}`,
  unhide: (what) => `Showing ${what} again`,
  folder: (what) => `Put ${what} into the folder`,
  unfolder: (what) => `Took ${what} out of the folder`,
  clear: (what) => `Cleared the history of ${what}`,
  delete: (what) => `Deleted ${what}`,
};

const NOT_DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `${what} could not be marked as read.`,
  unread: (what) => `${what} could not be marked as unread.`,
  pin: (what) => `${what} could not be pinned.`,
  unpin: (what) => `${what} could not be unpinned.`,
  mute: (what) => `${what} could not be muted.`,
  unmute: (what) => `${what} could not be unmuted.`,
  notifications: (what) => `The notifications of ${what} could not be changed.`,
  star: (what) => `${what} could not be starred.`,
  unstar: (what) => `The star of ${what} could not be removed.`,
  archive: (what) => `${what} could not be archived.`,
  unarchive: (what) => `${what} could not be taken out of the archive.`,
  hide: (what) => `${what} could not be hidden.`,
  unhide: (what) => `${what} could not be shown again.`,
  folder: (what) => `${what} could not be put into the folder.`,
  unfolder: (what) => `${what} could not be taken out of the folder.`,
  clear: (what) => `The history of ${what} could not be cleared.`,
  delete: (what) => `${what} could not be deleted.`,
};

/** All of it in English. */
export const englishConversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed] ?? DO[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed](what)} ${why}`,
  conversationsCounted: (count, written) => counted(count, written, 'conversation'),
  conversationsPartly: (_count, written, total) => `${written} of ${total} conversations`,

  notifications: 'Notifications',
  notifyAll: 'All messages',
  notifyMentions: 'Only when I am mentioned',
  notifyQuietly: 'None, but show messages',
  receiveNothing: 'None, and no messages until I look',

  moveToFolder: 'Folders',
  selectConversation: 'Select',
  deleteConversation: 'Delete with messages',
  conversationsDeleted: (what) => `Deleted ${what} with all messages`,
  deletionFailed: (why) => `What could not be deleted is in the list again. ${why}`,
  undo: 'Undo',
  undone: 'Undone',

  clearQuestion: (title) => `Clear the history of ${title}?`,
  clearDetail:
    'You will not see these messages any more; others keep theirs. The conversation stays in the list. This cannot be undone.',
  clearNow: 'Clear history',

  selectedConversations: 'Selected conversations',
  selectAll: 'Select all',
  selectingBegan: 'Selecting conversations. Escape ends it.',
};
