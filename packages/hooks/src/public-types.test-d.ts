import type { ChatError, KickedOutType, TextPayload } from '@parlor/sdk';
import { expectTypeOf } from 'vitest';
import type {
  ChatProviderProps,
  ChatUser,
  ConversationFilter,
  ConversationSnapshot,
  FollowEntry,
  FollowRelation,
  GroupMemberSnapshot,
  GroupSnapshot,
  MessageSnapshot,
  MessageSnapshotOf,
  PresenceSnapshot,
  PresenceType,
  ProfileSnapshot,
  ReactionSnapshot,
  SeatSnapshot,
  SendOptions,
  SessionState,
  UserSearch,
  useConversation,
  useConversations,
  useFollow,
  useFollowers,
  useGroup,
  useGroupMembers,
  useMessage,
  useMessages,
  useMyPresence,
  useMyProfile,
  usePresence,
  usePresenceOf,
  useReactions,
  useReactionUsers,
  useSeats,
  useSendMessage,
  useSession,
  useTotalUnread,
  useUserByID,
  useUserProfile,
  useUserProfiles,
  useUserSearch,
} from './index.js';

// A message's type says what its payload is.
type TextSnapshot = Extract<MessageSnapshot, { type: 'TIMTextElem' }>;
expectTypeOf<TextSnapshot['payload']>().toEqualTypeOf<Readonly<TextPayload>>();
expectTypeOf<TextSnapshot>().toEqualTypeOf<MessageSnapshotOf<'TIMTextElem'>>();
expectTypeOf<Extract<MessageSnapshot, { type: 'unknown' }>['payload']>().toEqualTypeOf<null>();
expectTypeOf<MessageSnapshot['sendError']>().toEqualTypeOf<ChatError | null>();
expectTypeOf<MessageSnapshot['sendState']>().toEqualTypeOf<
  'waiting' | 'uploading' | 'sending' | 'failed' | null
>();
expectTypeOf<ReturnType<typeof useSendMessage>['sendImage']>().parameter(0).toEqualTypeOf<File>();
// @ts-expect-error What is for who is online only is not kept, and so not sent from here.
expectTypeOf<SendOptions['onlineUserOnly']>();

// Snapshots are deeply readonly, and have nothing of the SDK's insides.
declare const message: TextSnapshot;
// @ts-expect-error A snapshot is a picture of the past.
message.payload.text = 'changed';
// @ts-expect-error So is its list.
message.atUserList.push('ben');
expectTypeOf<Extract<keyof MessageSnapshot, `_${string}`>>().toBeNever();
expectTypeOf<TextSnapshot['atUserList']>().toEqualTypeOf<readonly string[]>();

// A conversation's type says what it has.
expectTypeOf<
  Extract<ConversationSnapshot, { type: 'C2C' }>['userProfile']
>().toEqualTypeOf<ProfileSnapshot>();
expectTypeOf<
  Extract<ConversationSnapshot, { type: 'GROUP' }>['groupProfile']
>().toEqualTypeOf<GroupSnapshot>();
expectTypeOf<ConversationSnapshot['title']>().toEqualTypeOf<string>();
// A getter of the SDK's, which no copy has.
expectTypeOf<Extract<keyof ConversationSnapshot, 'toAccount'>>().toBeNever();

// Wrong states cannot be spelled.
expectTypeOf<Extract<SessionState, { status: 'ready' }>['error']>().toEqualTypeOf<null>();
expectTypeOf<Extract<SessionState, { status: 'signed-out' }>['userID']>().toEqualTypeOf<''>();
expectTypeOf<
  Extract<SessionState, { status: 'kicked-out' }>['reason']
>().toEqualTypeOf<KickedOutType>();
type Session = ReturnType<typeof useSession>;
expectTypeOf<Extract<Session, { status: 'failed' }>['error']>().toEqualTypeOf<ChatError>();
expectTypeOf<Session['network']>().toEqualTypeOf<'connected' | 'connecting' | 'disconnected'>();

// What the hooks return.
expectTypeOf<ReturnType<typeof useMessages>['messages']>().toEqualTypeOf<
  readonly MessageSnapshot[]
>();
expectTypeOf<typeof useMessage>().returns.toEqualTypeOf<MessageSnapshot | undefined>();
expectTypeOf<ReturnType<typeof useConversations>['status']>().toEqualTypeOf<
  'loading' | 'ready' | 'error'
>();
expectTypeOf<ReturnType<typeof useConversation>['conversation']>().toEqualTypeOf<
  ConversationSnapshot | undefined
>();
expectTypeOf<typeof useTotalUnread>().returns.toEqualTypeOf<number>();
expectTypeOf<
  ReturnType<typeof useSendMessage>['sendText']
>().returns.resolves.toEqualTypeOf<MessageSnapshot>();
expectTypeOf<ReturnType<typeof useGroup>['group']>().toEqualTypeOf<GroupSnapshot | undefined>();
expectTypeOf<ReturnType<typeof useGroupMembers>['members']>().toEqualTypeOf<
  readonly GroupMemberSnapshot[]
>();
expectTypeOf<typeof useUserProfile>().returns.toEqualTypeOf<ProfileSnapshot | undefined>();
expectTypeOf<
  ReturnType<typeof useMyProfile>['update']
>().returns.resolves.toEqualTypeOf<ProfileSnapshot>();

expectTypeOf<typeof useUserProfiles>().returns.toEqualTypeOf<
  ReadonlyMap<string, ProfileSnapshot>
>();
expectTypeOf<ReturnType<typeof useUserByID>['user']>().toEqualTypeOf<ProfileSnapshot | null>();
expectTypeOf<ReturnType<typeof useUserSearch>['users']>().toEqualTypeOf<
  readonly ProfileSnapshot[]
>();
expectTypeOf<UserSearch['keywords']>().toEqualTypeOf<readonly string[]>();
// @ts-expect-error Only who states a gender can be looked for.
expectTypeOf<{ keywords: []; gender: '' }>().toExtend<UserSearch>();

// Who is there, and who follows whom.
expectTypeOf<ReturnType<typeof usePresence>['presences']>().toEqualTypeOf<
  ReadonlyMap<string, PresenceSnapshot>
>();
expectTypeOf<typeof usePresenceOf>().parameters.toEqualTypeOf<[userID: string | null]>();
expectTypeOf<
  ReturnType<typeof useMyPresence>['setCustomStatus']
>().returns.resolves.toEqualTypeOf<void>();
expectTypeOf<PresenceType>().toEqualTypeOf<'online' | 'offline' | 'loggedOut' | 'unknown'>();
declare const presence: PresenceSnapshot;
// @ts-expect-error What is said of oneself is said by setCustomStatus.
presence.customStatus = 'away';
expectTypeOf<ReturnType<typeof useFollowers>['users']>().toEqualTypeOf<readonly FollowEntry[]>();
expectTypeOf<ReturnType<typeof useFollow>['relation']>().toEqualTypeOf<
  FollowRelation | undefined
>();

// Reactions and seats are readonly, too, and a seat is one of four things.
expectTypeOf<ReturnType<typeof useReactions>['reactions']>().toEqualTypeOf<
  readonly ReactionSnapshot[]
>();
expectTypeOf<typeof useReactionUsers>().parameters.toEqualTypeOf<
  [messageID: string, reactionID: string]
>();
expectTypeOf<SeatSnapshot['status']>().toEqualTypeOf<'empty' | 'taken' | 'locked' | 'reserved'>();
expectTypeOf<ReturnType<typeof useSeats>['mySeat']>().toEqualTypeOf<SeatSnapshot | undefined>();
declare const seat: SeatSnapshot;
// @ts-expect-error A seat is taken by an action, and not by hand.
seat.userID = 'ben';

// A filter is checked.
expectTypeOf<ConversationFilter['hasUnread']>().toEqualTypeOf<boolean | undefined>();
expectTypeOf<{ type: 'TOPIC' }>().not.toExtend<ConversationFilter>();

// A ticket is a string, or a function that gets one; and the SDK's loosely typed instance fits.
expectTypeOf<ChatUser['userSig']>().toEqualTypeOf<string | (() => string | Promise<string>)>();
expectTypeOf<{ [name: string]: (...args: never[]) => unknown }>().not.toExtend<
  ChatProviderProps['sdk']
>();
