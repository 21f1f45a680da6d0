import type { ActionStrings } from './action-strings.js';
import type { AddFriendStrings } from './add-friend-strings.js';
import type { AudioRoomStrings } from './audio-room-strings.js';
import type { CommunityStrings } from './community-strings.js';
import type { ComposerStrings } from './composer-strings.js';
import type { ContactsStrings } from './contacts-strings.js';
import type { ContentStrings } from './content-strings.js';
import type { ConversationActionsStrings } from './conversation-actions-strings.js';
import type { ConversationRowStrings } from './conversation-row-strings.js';
import type { CreateGroupStrings } from './create-group-strings.js';
import type { DoNotDisturbStrings } from './do-not-disturb-strings.js';
import type { FollowStrings } from './follow-strings.js';
import type { GroupDetailsStrings } from './group-details-strings.js';
import type { InvitationStrings } from './invitation-strings.js';
import type { JoinGroupStrings } from './join-group-strings.js';
import type { LiveRoomStrings } from './live-room-strings.js';
import type { MediaStrings } from './media-strings.js';
import type { MemberStrings } from './member-strings.js';
import type { NoticeStrings } from './notice-strings.js';
import type { PanelStrings } from './panel-strings.js';
import type { PresenceStrings } from './presence-strings.js';
import type { ProfileEditorStrings } from './profile-editor-strings.js';
import type { RoomAudioStrings } from './room-audio-strings.js';
import type { RoomStrings } from './room-strings.js';
import type { SearchStrings } from './search-strings.js';
import type { SeatMenuStrings } from './seat-menu-strings.js';
import type { SeatReasonStrings } from './seat-reason-strings.js';
import type { SeatRequestStrings } from './seat-request-strings.js';
import type { SeatStrings } from './seat-strings.js';
import type { ThreadStrings } from './thread-strings.js';
import type { TipStrings } from './tip-strings.js';
import type { UserCardStrings } from './user-card-strings.js';

/**
 * Everything Parlor says to people.
 *
 * One object per language. Functions get what they name; a `count` comes with itself `written` by the
 * locale (`1,204`), so that a translation only has to choose the plural form.
 */
export interface Strings
  extends ActionStrings,
    AddFriendStrings,
    AudioRoomStrings,
    CommunityStrings,
    ComposerStrings,
    ContactsStrings,
    ContentStrings,
    ConversationActionsStrings,
    ConversationRowStrings,
    CreateGroupStrings,
    DoNotDisturbStrings,
    FollowStrings,
    GroupDetailsStrings,
    InvitationStrings,
    JoinGroupStrings,
    LiveRoomStrings,
    MediaStrings,
    MemberStrings,
    NoticeStrings,
    PanelStrings,
    PresenceStrings,
    ProfileEditorStrings,
    RoomAudioStrings,
    RoomStrings,
    SearchStrings,
    SeatMenuStrings,
    SeatReasonStrings,
    SeatRequestStrings,
    SeatStrings,
    ThreadStrings,
    TipStrings,
    UserCardStrings {
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
  /** Name of the list of people who reacted in one way. */
  reactedWith: (reaction: string) => string;
  /** Below some of them: how many are not shown. */
  morePeople: (count: number, written: string) => string;
  reactionPeopleFailed: string;
  /** A message takes 10 different reactions. */
  reactionKindsFull: string;
  /** 100 people can react in the same way. */
  reactionPeopleFull: string;
  reactionOffline: string;
  /** Name of the grid of emoji. */
  emoji: string;
  searchEmoji: string;
  emojiFound: (count: number, written: string) => string;
  /** What an emoji is called, and can be found by: several names with commas. */
  emojiName: (emoji: string, english: string) => string;
  emojiGroupOften: string;
  emojiGroupFaces: string;
  emojiGroupHands: string;
  emojiGroupHearts: string;
  emojiGroupThings: string;

  composerLabel: (title: string) => string;
  composerPlaceholder: string;
  send: string;
  notReadyToSend: string;
  /** In the place of the composer, in the system conversation. */
  noticesOnly: string;
  charactersLeft: (count: number, written: string) => string;
  charactersOver: (count: number, written: string) => string;

  offline: string;
  reconnecting: string;
  signInAgain: string;
  kickedMultipleAccount: string;
  kickedMultipleDevice: string;
  kickedByAdministration: string;
  sessionExpired: string;
  signInFailed: (why: string) => string;
}
