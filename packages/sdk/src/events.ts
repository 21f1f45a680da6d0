import type { EVENT } from './constants.js';
import type { Conversation } from './conversation.js';
import type { Group } from './group.js';
import type { Message, UserInfo } from './message.js';
import type { KickedOutType, NetState } from './session.js';
import type { Profile } from './user.js';

/**
 * A revoked message that the SDK has not loaded: it can say only this of it. Unlike a loaded one it
 * carries no `isRevoked`.
 */
export interface RevokedMessageStub {
  ID: string;
  conversationID: string;
  sequence: number;
  time?: number;
  revoker: string;
  revokeReason: string;
  revokerInfo: UserInfo;
}

/**
 * From the name of an event to its `data`. Lists and their elements are the SDK's own live objects.
 *
 * The list events and the total are throttled to about one a second each and read their data when
 * they are emitted; all others are synchronous with the change.
 */
export interface ChatEventMap {
  /** Everything may be called from now on. Once per login. */
  [EVENT.SDK_READY]: undefined;
  /** Logged out or kicked: everything rejects from now on. */
  [EVENT.SDK_NOT_READY]: undefined;
  [EVENT.SDK_DESTROY]: { SDKAppID: number };
  /** Logged out by someone else; emitted before SDK_NOT_READY. */
  [EVENT.KICKED_OUT]: { type: KickedOutType };
  /** Only on a change; the first state counts as connected. */
  [EVENT.NET_STATE_CHANGE]: { state: NetState };
  /** Every call before ready emits one, besides its rejection. */
  [EVENT.ERROR]: { code: number; message: string };
  /** Also tips, system notices and my own messages from other devices. */
  [EVENT.MESSAGE_RECEIVED]: Message[];
  /** The loaded message itself, or a stub of one that is not loaded. */
  [EVENT.MESSAGE_REVOKED]: (Message | RevokedMessageStub)[];
  [EVENT.MESSAGE_MODIFIED]: Message[];
  /** My own messages that the peer has read. */
  [EVENT.MESSAGE_READ_BY_PEER]: Message[];
  /** Throttled. The whole list, sorted. */
  [EVENT.CONVERSATION_LIST_UPDATED]: Conversation[];
  /** Throttled. */
  [EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED]: number;
  /** Throttled. The whole list. */
  [EVENT.GROUP_LIST_UPDATED]: Group[];
  [EVENT.PROFILE_UPDATED]: Profile[];
}

/** The name of an event whose data is typed. */
export type ChatEventName = keyof ChatEventMap;

/** What a handler is given. */
export type ChatEvent<Name extends ChatEventName> = {
  name: Name;
  data: ChatEventMap[Name];
} & (Name extends typeof EVENT.CONVERSATION_LIST_UPDATED
  ? { /** Whether the first synchronisation after the login has ended. */ isSyncCompleted: boolean }
  : unknown);

/**
 * A handler. What it throws is swallowed and logged by the SDK; the other handlers still run.
 */
export type ChatEventHandler<Name extends ChatEventName> = (event: ChatEvent<Name>) => void;
