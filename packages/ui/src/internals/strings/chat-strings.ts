import { type ConversationRowStrings, englishConversationRow } from './conversation-row-strings.js';
import { counted } from './counted.js';
import { englishMessage, type MessageStrings } from './message-strings.js';
import { englishNoticeSentences, type NoticeSentenceStrings } from './notice-sentence-strings.js';
import { englishReasons, type ReasonStrings } from './reason-strings.js';
import { englishThread, type ThreadStrings } from './thread-strings.js';
import { englishTips, type TipStrings } from './tip-strings.js';
import { englishWriting, type WritingStrings } from './writing-strings.js';

/**
 * What the list, the thread and the composer say by themselves: all that an app downloads at once that has only those. What
 * the rest says comes with the rest.
 */
export interface ChatStrings
  extends ConversationRowStrings,
    MessageStrings,
    NoticeSentenceStrings,
    ReasonStrings,
    ThreadStrings,
    TipStrings,
    WritingStrings {
  tryAgain: string;
  loading: string;
  /** Something that is loaded when it is first used could not be. */
  partMissing: string;
  /**
   * Why the service, the SDK or Parlor has refused something, where there is no string for it: `code` is a `ChatError`'s,
   * `english` what its message says.
   */
  reason: (code: number, english: string) => string;
  /** What is the case with something, in one line: `12 KB · Not available`. */
  facts: (facts: readonly string[]) => string;
  /** `Today 10:42`; both come written. */
  moment: (day: string, time: string) => string;
  /** Stands for a person of whom not even an ID is known. */
  unknownPerson: string;

  /** Name of the conversation list. */
  conversations: string;
  noConversations: string;
  noConversationsDetail: string;
  noMatchingConversations: string;
  noMatchingConversationsDetail: string;
  conversationsFailed: string;
  unreadMessages: (count: number, written: string) => string;
  /** At a row with more unread messages than are counted for the eye: `99+`. */
  moreThan: (written: string) => string;
  pinned: string;
  muted: string;
  /** Title of the conversation that holds group notices. */
  systemConversation: string;
  mentionedYou: string;
  draft: string;
  /** A last message that I sent. */
  previewOwn: (text: string) => string;
  /** A last message in a group. */
  previewOther: (name: string, text: string) => string;

  /** Name of the thread; `title` may be empty. */
  messages: (title: string) => string;
  noMessages: string;
  noMessagesDetail: string;
  /** In the system conversation. */
  noNotices: string;
  noNoticesDetail: string;
  messagesFailed: string;
  beginning: string;
  loadingOlder: string;
  olderFailed: string;
  newMessages: (count: number, written: string) => string;
  scrollToNewest: string;
  unreadLine: (count: number, written: string) => string;
  you: string;
  sending: string;
  sent: string;
  readByPeer: string;
  notSent: string;
  notSentBecause: (why: string) => string;
  retry: string;
  messageBroken: string;
  messageRevoked: string;
  messageRevokedByYou: string;
  messageUnknown: string;
  /** What assistive technology says when a message arrives. */
  announceMessage: (name: string, text: string) => string;

  photo: string;
  video: string;
  /** `duration` is `0:07`, or empty. */
  voice: (duration: string) => string;
  file: (name: string) => string;
  location: (description: string) => string;
  mergedMessages: (title: string) => string;
  sticker: string;
  stickerNamed: (name: string) => string;
  /** A custom message without a description. */
  custom: string;
  notice: string;

  /** Name of the reactions to a message. */
  reactions: string;
  addReaction: string;
  /** Name of a reaction's chip. `names` is `Ann, Ben and 3 others`. */
  reactionChip: (reaction: string, written: string, names: string) => string;
  /** A message takes 10 different reactions. */
  reactionKindsFull: string;
  /** 100 people can react in the same way. */
  reactionPeopleFull: string;
  reactionOffline: string;
  /** Name of the grid of emoji. */
  emoji: string;

  composerLabel: (title: string) => string;
  composerPlaceholder: string;
  send: string;
  notReadyToSend: string;
  /** In the place of the composer, in the system conversation. */
  noticesOnly: string;
  charactersLeft: (count: number, written: string) => string;
  charactersOver: (count: number, written: string) => string;

  offline: string;
}

/** All of it in English. */
export const englishChat: ChatStrings = {
  ...englishConversationRow,
  ...englishMessage,
  ...englishNoticeSentences,
  ...englishReasons,
  ...englishThread,
  ...englishTips,
  ...englishWriting,
  tryAgain: 'Try again',
  loading: 'Loading…',
  partMissing: 'This could not be loaded. Try again, or reload the page.',
  reason: (_code, english) => english,
  facts: (facts) => facts.join(' · '),
  moment: (day, time) => `${day} ${time}`,
  unknownPerson: 'Someone',

  conversations: 'Conversations',
  noConversations: 'No conversations yet',
  noConversationsDetail: 'Write to someone, and the conversation appears here.',
  noMatchingConversations: 'Nothing here',
  noMatchingConversationsDetail: 'No conversation matches this filter.',
  conversationsFailed: 'The conversations could not be loaded',
  unreadMessages: (count, written) => counted(count, written, 'unread message', 'unread messages'),
  moreThan: (written) => `${written}+`,
  pinned: 'Pinned',
  muted: 'Muted',
  systemConversation: 'Notices',
  mentionedYou: 'You were mentioned',
  draft: 'Draft:',
  previewOwn: (text) => `You: ${text}`,
  previewOther: (name, text) => `${name}: ${text}`,

  messages: (title) => (title === '' ? 'Messages' : `Messages with ${title}`),
  noMessages: 'No messages yet',
  noMessagesDetail: 'Say hello: your message starts the conversation.',
  noNotices: 'No notices yet',
  noNoticesDetail: 'When something happens to you in a group, it is told here.',
  messagesFailed: 'The messages could not be loaded',
  beginning: 'The conversation starts here',
  loadingOlder: 'Loading earlier messages…',
  olderFailed: 'Earlier messages could not be loaded.',
  newMessages: (count, written) => counted(count, written, 'new message', 'new messages'),
  scrollToNewest: 'Scroll to the newest message',
  unreadLine: (count, written) => counted(count, written, 'new message', 'new messages'),
  you: 'You',
  sending: 'Sending',
  sent: 'Sent',
  readByPeer: 'Read',
  notSent: 'Not sent',
  notSentBecause: (why) => `Not sent. ${why}`,
  retry: 'Retry',
  messageBroken: 'This message could not be shown.',
  messageRevoked: 'This message was deleted',
  messageRevokedByYou: 'You deleted this message',
  messageUnknown: 'This message can’t be shown here.',
  announceMessage: (name, text) => `${name}: ${text}`,

  photo: 'Photo',
  video: 'Video',
  voice: (duration) => (duration === '' ? 'Voice message' : `Voice message, ${duration}`),
  file: (name) => (name === '' ? 'File' : `File: ${name}`),
  location: (description) => (description === '' ? 'Location' : `Location: ${description}`),
  mergedMessages: (title) => (title === '' ? 'Chat history' : title),
  sticker: 'Sticker',
  stickerNamed: (name) => `Sticker · ${name}`,
  custom: 'Message',
  notice: 'Notice',

  reactions: 'Reactions',
  addReaction: 'Add a reaction',
  reactionChip: (reaction, written, names) => `${reaction} ${written}: ${names}`,
  reactionKindsFull: 'There are ten different reactions already. Join one of them instead.',
  reactionPeopleFull: 'A hundred people have reacted like this: there is no room for more.',
  reactionOffline: 'You are offline. Try again when the connection is back.',
  emoji: 'Emoji',

  composerLabel: (title) => (title === '' ? 'Message' : `Message to ${title}`),
  composerPlaceholder: 'Message',
  send: 'Send',
  noticesOnly: 'These are notices: there is nobody to answer.',
  notReadyToSend: 'You can write as soon as you are signed in.',
  charactersLeft: (count, written) =>
    `About ${counted(count, written, 'character', 'characters')} left`,
  charactersOver: (count, written) =>
    `${counted(count, written, 'character', 'characters')} too long. Shorten the text or send it in parts.`,

  offline: 'You are offline. Messages go out when the connection is back.',
};
