import { englishActions } from './action-strings.js';
import { englishAddFriend } from './add-friend-strings.js';
import { englishAudioRoom } from './audio-room-strings.js';
import { englishCommunities } from './community-strings.js';
import { englishComposer } from './composer-strings.js';
import { englishContacts } from './contacts-strings.js';
import { englishContent } from './content-strings.js';
import { englishConversationActions } from './conversation-actions-strings.js';
import { englishConversationRow } from './conversation-row-strings.js';
import { counted } from './counted.js';
import { englishCreateGroup } from './create-group-strings.js';
import { englishDoNotDisturb } from './do-not-disturb-strings.js';
import { englishFollow } from './follow-strings.js';
import { englishGroupDetails } from './group-details-strings.js';
import { englishInvitations } from './invitation-strings.js';
import { englishJoinGroup } from './join-group-strings.js';
import { englishLiveRoom } from './live-room-strings.js';
import { englishMedia } from './media-strings.js';
import { englishMembers } from './member-strings.js';
import { englishNotices } from './notice-strings.js';
import { englishPanel } from './panel-strings.js';
import { englishPresence } from './presence-strings.js';
import { englishProfileEditor } from './profile-editor-strings.js';
import { englishRoomAudio } from './room-audio-strings.js';
import { englishRoom } from './room-strings.js';
import { englishSearch } from './search-strings.js';
import { englishSeatMenu } from './seat-menu-strings.js';
import { englishSeatReasons } from './seat-reason-strings.js';
import { englishSeatRequests } from './seat-request-strings.js';
import { englishSeats } from './seat-strings.js';
import type { Strings } from './strings.js';
import { englishThread } from './thread-strings.js';
import { englishTips } from './tip-strings.js';
import { englishUserCard } from './user-card-strings.js';

/** Everything Parlor says, in English: the default, and the model for other languages. */
export const english: Strings = {
  ...englishActions,
  ...englishAddFriend,
  ...englishAudioRoom,
  ...englishCommunities,
  ...englishComposer,
  ...englishContacts,
  ...englishContent,
  ...englishConversationActions,
  ...englishConversationRow,
  ...englishCreateGroup,
  ...englishDoNotDisturb,
  ...englishFollow,
  ...englishGroupDetails,
  ...englishInvitations,
  ...englishJoinGroup,
  ...englishLiveRoom,
  ...englishMedia,
  ...englishMembers,
  ...englishNotices,
  ...englishPanel,
  ...englishPresence,
  ...englishProfileEditor,
  ...englishRoom,
  ...englishRoomAudio,
  ...englishSearch,
  ...englishSeatMenu,
  ...englishSeatReasons,
  ...englishSeatRequests,
  ...englishSeats,
  ...englishThread,
  ...englishTips,
  ...englishUserCard,
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
  reactedWith: (reaction) => `Reacted with ${reaction}`,
  morePeople: (_count, written) => `and ${written} more`,
  reactionPeopleFailed: 'Not everybody could be loaded.',
  reactionKindsFull: 'There are ten different reactions already. Join one of them instead.',
  reactionPeopleFull: 'A hundred people have reacted like this: there is no room for more.',
  reactionOffline: 'You are offline. Try again when the connection is back.',
  emoji: 'Emoji',
  searchEmoji: 'Search emoji',
  emojiFound: (count, written) => (count === 0 ? 'No emoji found' : `${written} emoji found`),
  emojiName: (_emoji, english) => english,
  emojiGroupOften: 'Often used',
  emojiGroupFaces: 'Faces',
  emojiGroupHands: 'Hands and people',
  emojiGroupHearts: 'Hearts',
  emojiGroupThings: 'Signs and things',

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
