import type {
  CreateGroupOptions,
  GetGroupMemberListOptions,
  JoinStatus,
  KickedOutType,
  Profile,
  UpdateMyProfileOptions,
} from '@parlor/sdk';
import type {
  OutgoingMessage,
  WireAttribute,
  WireConversation,
  WireGroup,
  WireMember,
  WireMessage,
  WireMessageReactions,
} from './entities.js';

type Nothing = Record<string, never>;

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** How far a conversation has been read: C2C by time (seconds), groups by sequence. */
export interface ReadPosition {
  time: number;
  sequence: number;
}

/** One way of reacting to one message. */
interface ReactionPlace {
  conversationID: string;
  messageID: string;
  reactionID: string;
}

type Attribute = Pick<WireAttribute, 'key' | 'value'>;
type AttributeVersion = Pick<WireAttribute, 'key' | 'sequence'>;

/** The new version of a group's attributes, and of each that was written. */
interface AttributesWritten {
  mainSequence: number;
  sequences: AttributeVersion[];
}

/** Every command of a client, with what it says and what it is answered. */
export interface Commands {
  // session
  'session.login': Command<
    { userID: string; userSig: string },
    {
      tinyID: string;
      instanceID: number;
      /** Milliseconds by the service's clock. */
      serverTime: number;
      profile: Profile;
    }
  >;
  'session.logout': Command<Nothing, Nothing>;
  /** After a reconnect: the session goes on, if its ticket is still good (70001). */
  'session.resume': Command<{ userID: string; userSig: string; instanceID: number }, Nothing>;
  /** Every 120 s: refused with 70001 once the ticket has expired. */
  'session.heartbeat': Command<Nothing, Nothing>;
  /** The application's settings in the cloud. */
  'session.config': Command<Nothing, { config: Readonly<Record<string, string>> }>;

  // messages
  'messages.send': Command<{ message: OutgoingMessage }, { time: number; sequence: number }>;
  /**
   * Up to `limit` messages before one, the newest when neither is named; ascending. C2C names the ID
   * of the message, groups its sequence.
   */
  'messages.history': Command<
    { conversationID: string; beforeID?: string; beforeSequence?: number; limit: number },
    { messages: WireMessage[]; isCompleted: boolean }
  >;
  /**
   * The messages of a group that have the `limit` numbers up to and with `sequence`, or up to the newest;
   * ascending. `unseen` are those of the numbers that have a message which is not for this person.
   */
  'messages.hopBySequence': Command<
    { conversationID: string; sequence?: number; limit: number },
    { messages: WireMessage[]; unseen: number[]; isCompleted: boolean }
  >;
  /**
   * Up to `limit` messages of a C2C conversation, ascending: older ones from the end of a second on, or
   * newer ones from its beginning on; or from beside the message `besideID` on.
   */
  'messages.hopByTime': Command<
    {
      conversationID: string;
      towards: 'older' | 'newer';
      time?: number;
      besideID?: string;
      limit: number;
    },
    { messages: WireMessage[]; isCompleted: boolean }
  >;

  /** Takes a message back, for everybody. */
  'messages.revoke': Command<{ conversationID: string; messageID: string }, Nothing>;
  /** Hides messages of a conversation from who asks, for good. What is not there is passed over. */
  'messages.delete': Command<{ conversationID: string; messageIDs: string[] }, Nothing>;

  // reactions
  'reactions.add': Command<ReactionPlace, Nothing>;
  'reactions.remove': Command<ReactionPlace, Nothing>;
  /** Those to some messages of a conversation, with so many people for each. */
  'reactions.list': Command<
    { conversationID: string; messageIDs: string[]; usersPerReaction: number },
    { messages: WireMessageReactions[] }
  >;
  /** A page of the people who reacted in one way, the first of them first; `nextOffset` is 0 after the last. */
  'reactions.users': Command<
    ReactionPlace & { offset: number; count: number },
    { userIDs: string[]; nextOffset: number }
  >;

  // conversations
  /** A page of the list, newest first. */
  'conversations.list': Command<
    { cursor: string; limit: number },
    { conversations: WireConversation[]; cursor: string; isCompleted: boolean }
  >;
  'conversations.get': Command<{ conversationID: string }, { conversation: WireConversation }>;
  'conversations.read': Command<{ conversationID: string; position: ReadPosition }, Nothing>;
  'conversations.pin': Command<{ conversationID: string; isPinned: boolean }, Nothing>;

  // profiles
  'profiles.get': Command<{ userIDList: string[] }, { profiles: Profile[] }>;
  'profiles.update': Command<{ changes: UpdateMyProfileOptions }, { profile: Profile }>;

  // groups
  'groups.list': Command<Nothing, { groups: WireGroup[] }>;
  'groups.profile': Command<{ groupID: string }, { group: WireGroup }>;
  'groups.create': Command<
    { options: CreateGroupOptions },
    { group: WireGroup; overLimitUserIDList: string[] }
  >;
  'groups.dismiss': Command<{ groupID: string }, Nothing>;
  'groups.join': Command<
    { groupID: string; applyMessage: string },
    { status: JoinStatus; group?: WireGroup }
  >;
  'groups.quit': Command<{ groupID: string }, Nothing>;
  /** `memberCount` is not for clients of ours: the SDK expects it, and the gateway for tests passes it on. */
  'groups.members': Command<
    Pick<GetGroupMemberListOptions, 'groupID' | 'role'> & { count: number; offset: number },
    { members: WireMember[]; nextOffset: number; memberCount: number }
  >;

  // attributes
  // Each write carries the version that its client knows of; 10056 when that is not the newest.
  /** Replaces all of them. */
  'attributes.init': Command<
    { groupID: string; attributes: Attribute[]; mainSequence: number },
    AttributesWritten
  >;
  /** Writes some of them. Each with the version that the client knows, 0 for none. */
  'attributes.set': Command<
    { groupID: string; attributes: WireAttribute[]; mainSequence: number },
    AttributesWritten
  >;
  /** Deletes some of them, named with the versions that the client knows. */
  'attributes.delete': Command<
    { groupID: string; keys: AttributeVersion[]; mainSequence: number },
    { mainSequence: number }
  >;
  /** Deletes all of them. */
  'attributes.clear': Command<{ groupID: string; mainSequence: number }, { mainSequence: number }>;
  'attributes.get': Command<
    { groupID: string },
    { mainSequence: number; attributes: WireAttribute[] }
  >;

  // what an operator may do; needs no login
  'admin.kick': Command<{ userID: string; type: KickedOutType }, Nothing>;
}

/** The name of a command: a noun and a verb. */
export type CommandName = keyof Commands;
