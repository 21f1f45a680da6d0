import type { Strings } from './strings.js';

const plural = new Intl.PluralRules('en');

/** `1 message`, `2 messages`; the number is written by the caller's locale. */
function counted(count: number, written: string, one: string, other: string): string {
  return `${written} ${plural.select(count) === 'one' ? one : other}`;
}

/** A sentence, and what someone wrote with it. */
function withWords(sentence: string, words: string): string {
  return words === '' ? sentence : `${sentence}: ${words}`;
}

/** Everything Parlor says, in English: the default, and the model for other languages. */
export const english: Strings = {
  tryAgain: 'Try again',
  loading: 'Loading…',
  unknownPerson: 'Someone',

  conversations: 'Conversations',
  noConversations: 'No conversations yet',
  noConversationsDetail: 'Write to someone, and the conversation appears here.',
  noMatchingConversations: 'Nothing here',
  noMatchingConversationsDetail: 'No conversation matches this filter.',
  conversationsFailed: 'The conversations could not be loaded',
  unreadMessages: (count, written) => counted(count, written, 'unread message', 'unread messages'),
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
  custom: 'Message',
  notice: 'Notice',

  tipJoined: (names) => `${names} joined the group`,
  tipInvited: (operator, names) => `${operator} added ${names}`,
  tipLeft: (names) => `${names} left the group`,
  tipRemoved: (operator, names) => `${operator} removed ${names}`,
  tipMadeAdmin: (operator, names) => `${operator} made ${names} an administrator`,
  tipUnmadeAdmin: (_operator, names) => `${names} is no longer an administrator`,
  tipRenamed: (operator, name) => `${operator} renamed the group to “${name}”`,
  tipNewOwner: (name) => `${name} now owns the group`,
  tipNotification: (operator, text) => `${operator} changed the announcement: ${text}`,
  tipIntroduction: (operator) => `${operator} changed the description`,
  tipPicture: (operator) => `${operator} changed the group picture`,
  tipAllMuted: (operator) => `${operator} muted the group`,
  tipAllUnmuted: (operator) => `${operator} unmuted the group`,
  tipMuted: (operator, names) => `${operator} muted ${names}`,
  tipUnmuted: (operator, names) => `${operator} unmuted ${names}`,
  tipBanned: (operator, names) => `${operator} banned ${names}`,
  tipUnbanned: (operator, names) => `${operator} unbanned ${names}`,
  tipOther: 'The group was changed',
  tipGroupCreated: (operator) =>
    operator === '' ? 'The group was created' : `${operator} created the group`,
  others: (count, written) => counted(count, written, 'other', 'others'),

  noticeApplied: (operator, group, words) =>
    withWords(`${operator} would like to join “${group}”`, words),
  noticeApproved: (group) => `You were let into “${group}”`,
  noticeRefused: (group, words) => withWords(`You were not let into “${group}”`, words),
  noticeRemoved: (group) => `You were removed from “${group}”`,
  noticeDismissed: (group) => `“${group}” was dismissed`,
  noticeCreated: (group) => `You created “${group}”`,
  noticeInvited: (group) => `You were added to “${group}”`,
  noticeLeft: (group) => `You left “${group}”`,
  noticeMadeAdmin: (group) => `You are now an administrator of “${group}”`,
  noticeUnmadeAdmin: (group) => `You are no longer an administrator of “${group}”`,

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
  reconnecting: 'Reconnecting…',
  signInAgain: 'Sign in again',
  kickedMultipleAccount: 'You were signed out: the account was opened somewhere else.',
  kickedMultipleDevice: 'You were signed out: the account is used on another device.',
  kickedByAdministration: 'You were signed out by the administration.',
  sessionExpired: 'Your session has expired.',
  signInFailed: (why) => `You could not be signed in. ${why}`,
};
