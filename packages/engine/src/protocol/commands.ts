import type {
  BasicRemindType,
  CreateGroupOptions,
  JoinStatus,
  KickedOutType,
  Profile,
  SimplifiedMessage,
  UpdateMyProfileOptions,
  VoiceLanguage,
} from '@parlor/sdk';
import type { BlacklistCommands } from './blacklist-commands.js';
import type {
  WireFound,
  WireFoundConversation,
  WireFoundGroup,
  WireFoundMember,
  WireMemberSearch,
  WireMessageSearch,
  WireSearch,
  WireUserSearch,
} from './cloud-search.js';
import type { CounterCommands } from './counter-commands.js';
import type {
  ConversationOutcome,
  OutgoingMessage,
  WireAttribute,
  WireConversation,
  WireConversationGroup,
  WireDoNotDisturb,
  WireElement,
  WireExtension,
  WireExtensionOutcome,
  WireFile,
  WireGroup,
  WireGroupReceipt,
  WireMessage,
  WireMessageReactions,
  WireModification,
  WirePin,
} from './entities.js';
import type { FollowCommands } from './follow-commands.js';
import type { FriendCommands } from './friend-commands.js';
import type { FriendGroupCommands } from './friend-group-commands.js';
import type { GroupApplicationCommands } from './group-application-commands.js';
import type { GroupProfileCommands } from './group-profile-commands.js';
import type { GuestCommands } from './guest-commands.js';
import type { MemberCommands } from './member-commands.js';
import type { MemberSettingsCommands } from './member-settings-commands.js';
import type { MessageOperatorCommands } from './message-operator-commands.js';
import type { OperatorCommands } from './operator-commands.js';
import type { PaidFeature } from './paid-features.js';
import type { PresenceCommands } from './presence-commands.js';
import type { TopicCommands } from './topic-commands.js';

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

/** Up to which of its messages a group has been read. */
export interface GroupReadPosition {
  groupID: string;
  sequence: number;
}

/** One way of reacting to one message. */
interface ReactionPlace {
  conversationID: string;
  messageID: string;
  reactionID: string;
}

/** A message with keys under it. */
interface ExtensionPlace {
  conversationID: string;
  messageID: string;
}

/** What became of each key, in order, and the number of the message's newest change. */
interface ExtensionsWritten {
  lastSequence: number;
  outcomes: WireExtensionOutcome[];
}

type Attribute = Pick<WireAttribute, 'key' | 'value'>;
type AttributeVersion = Pick<WireAttribute, 'key' | 'sequence'>;

/** The new version of a group's attributes, and of each that was written. */
interface AttributesWritten {
  mainSequence: number;
  sequences: AttributeVersion[];
}

/** Every command of a client, with what it says and what it is answered. */
export interface Commands
  extends BlacklistCommands,
    CounterCommands,
    GroupApplicationCommands,
    GroupProfileCommands,
    GuestCommands,
    FriendCommands,
    MemberCommands,
    PresenceCommands,
    FollowCommands,
    MemberSettingsCommands,
    TopicCommands,
    MessageOperatorCommands,
    OperatorCommands,
    FriendGroupCommands {
  // session
  'session.login': Command<
    { userID: string; userSig: string },
    {
      tinyID: string;
      instanceID: number;
      /** Milliseconds by the service's clock. */
      serverTime: number;
      profile: Profile;
      /** What the application has not bought. */
      missingFeatures: PaidFeature[];
      /** What I have said of myself, in another instance that is still there. */
      customStatus: string;
    }
  >;
  'session.logout': Command<Nothing, Nothing>;
  /** After a reconnect: the session goes on, if its ticket is still good (70001). */
  'session.resume': Command<
    { userID: string; userSig: string; instanceID: number },
    { customStatus: string }
  >;
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

  /** Those of a group that have these numbers, ascending; what is not there, or not for who asks, is left out. */
  'messages.bySequences': Command<
    { groupID: string; sequences: number[] },
    { messages: WireMessage[] }
  >;
  /** Takes a message back, for everybody. */
  'messages.revoke': Command<{ conversationID: string; messageID: string }, Nothing>;
  /** Hides messages of a conversation from who asks, for good. What is not there is passed over. */
  'messages.delete': Command<{ conversationID: string; messageIDs: string[] }, Nothing>;
  /** Keeps the messages of a merged one that is too long to travel with them. */
  'messages.keepMergedList': Command<
    { messages: SimplifiedMessage[] },
    { downloadKey: string; pbDownloadKey: string }
  >;
  /** The messages of a merged one, for whoever has their key. */
  'messages.mergedList': Command<{ downloadKey: string }, { messages: SimplifiedMessage[] }>;
  /**
   * Changes what a message says, for everybody; elements that are left out stay as they are. It is named by
   * its sequence, in a C2C conversation by its random and time as well. `isTaken` is false when `version`
   * is not that of the message any more: nothing has changed, then.
   */
  'messages.modify': Command<
    {
      conversationID: string;
      sequence: number;
      random: number;
      time: number;
      version: number;
      elements?: WireElement[];
      cloudCustomData: string;
    },
    { isTaken: boolean; current: WireModification }
  >;

  // files
  /** A name for a file that an upload plugin keeps: where it can be had afterwards. */
  'files.permit': Command<WireFile, { url: string }>;
  /** Begins to send a file that the engine keeps. */
  'files.begin': Command<WireFile, { fileID: string }>;
  /**
   * The next piece of it, in base64: bytes that a page, a worker and a line of JSON carry alike. At most 256 KiB
   * before they were encoded. Sent again, it is answered again.
   */
  'files.put': Command<{ fileID: string; offset: number; data: string }, { received: number }>;
  /** All of it was sent: where it can be had. */
  'files.end': Command<{ fileID: string }, { url: string }>;
  /** It is not wanted any more. */
  'files.cancel': Command<{ fileID: string }, Nothing>;

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

  // receipts
  /**
   * Acknowledges messages of others, 30 at most. Those that do not ask for it, that are not there, or that
   * were acknowledged before are passed over.
   */
  'receipts.send': Command<{ conversationID: string; messageIDs: string[] }, Nothing>;
  /** How far messages of a group have been acknowledged; those of which nothing is known are left out. */
  'receipts.counts': Command<
    { groupID: string; messageIDs: string[] },
    { receipts: WireGroupReceipt[] }
  >;
  /** A page of those who have, or have not, acknowledged a message of a group; `cursor` is `''` after the last. */
  'receipts.members': Command<
    { groupID: string; messageID: string; isRead: boolean; cursor: string; count: number },
    { userIDs: string[]; cursor: string }
  >;
  /** When each of these members has acknowledged messages of a group, seconds; 0: not yet. */
  'receipts.times': Command<
    { groupID: string; messages: { sequence: number; userIDs: string[] }[] },
    { messages: { sequence: number; times: { userID: string; time: number }[] }[] }
  >;

  // extensions
  // Each key is written, or refused, by itself; it carries the version that its client knows, 0 for none.
  'extensions.set': Command<ExtensionPlace & { extensions: WireExtension[] }, ExtensionsWritten>;
  'extensions.delete': Command<
    ExtensionPlace & { keys: Pick<WireExtension, 'key' | 'sequence'>[] },
    ExtensionsWritten
  >;
  /** Deletes all of them, whatever their versions. */
  'extensions.clear': Command<ExtensionPlace, { lastSequence: number }>;
  /**
   * Those that have changed with or after a change, deleted ones among them, in the order of the changes; the
   * next page begins after the last of them. What is older than `clearSequence` is gone.
   */
  'extensions.get': Command<
    ExtensionPlace & { fromSequence: number },
    {
      extensions: WireExtension[];
      lastSequence: number;
      clearSequence: number;
      isCompleted: boolean;
    }
  >;

  // language
  /** Translations, in the order of the texts and as many. */
  'language.translate': Command<
    { texts: string[]; sourceLanguage: string; targetLanguage: string },
    { texts: string[] }
  >;
  /** What a recording says. Without a language it is a mixture of Chinese, English and Cantonese. */
  'language.transcribe': Command<
    { url: string; format: string; language?: VoiceLanguage },
    { text: string }
  >;

  // conversations
  /** A page of the list, newest first. */
  'conversations.list': Command<
    { cursor: string; limit: number },
    { conversations: WireConversation[]; cursor: string; isCompleted: boolean }
  >;
  'conversations.get': Command<{ conversationID: string }, { conversation: WireConversation }>;
  'conversations.read': Command<{ conversationID: string; position: ReadPosition }, Nothing>;
  /**
   * Everything that people have said is read, and these groups up to their sequences. The answer has the
   * groups that were read: communities are not.
   */
  'conversations.readAll': Command<
    { readsPeople: boolean; groups: GroupReadPosition[] },
    { groups: GroupReadPosition[] }
  >;
  'conversations.pin': Command<{ conversationID: string; isPinned: boolean }, Nothing>;
  /** Takes conversations out of the list, 100 at most, until the next message of each; with their histories or without. */
  'conversations.delete': Command<{ conversationIDs: string[]; clearsHistory: boolean }, Nothing>;
  /** Hides what was said up to now; the conversation stays in the list. */
  'conversations.clear': Command<{ conversationID: string }, Nothing>;
  /** Sets a mark, named by its bit (0 to 63), or takes it away. 100 conversations at most (51006). */
  'conversations.mark': Command<
    { conversationIDs: string[]; bit: number; isSet: boolean },
    { outcomes: ConversationOutcome[] }
  >;
  /** Writes custom data onto conversations, 100 at most (51006). */
  'conversations.note': Command<
    { conversationIDs: string[]; customData: string },
    { outcomes: ConversationOutcome[] }
  >;

  // conversation groups: the folders of a person's list
  /** In the order in which they were made. */
  'conversationGroups.list': Command<Nothing, { groups: WireConversationGroup[] }>;
  /** Makes one with some conversations in it; 51010 when there are 20 already, 51011 when the name is too long. */
  'conversationGroups.create': Command<
    { name: string; conversationIDs: string[] },
    { group: WireConversationGroup; outcomes: ConversationOutcome[] }
  >;
  /** 51009, as in what follows, when there is none of this name. */
  'conversationGroups.delete': Command<{ name: string }, { group: WireConversationGroup }>;
  'conversationGroups.rename': Command<
    { name: string; newName: string },
    { group: WireConversationGroup }
  >;
  /** Brings conversations into one, or takes them out. 100 conversations at most (51006). */
  'conversationGroups.change': Command<
    { name: string; conversationIDs: string[]; isAdded: boolean },
    { group: WireConversationGroup; outcomes: ConversationOutcome[] }
  >;

  // remind types: how messages are announced
  /** For some people; the others are not stopped by those of whom there is none. */
  'remindTypes.ofPeople': Command<
    { userIDs: string[]; remindType: BasicRemindType },
    { failures: { userID: string; code: number }[] }
  >;
  /** Whether a group has such a type, the service says. */
  'remindTypes.ofGroup': Command<{ groupID: string; remindType: string }, Nothing>;

  // do not disturb
  'doNotDisturb.set': Command<WireDoNotDisturb, Nothing>;
  'doNotDisturb.get': Command<Nothing, WireDoNotDisturb>;

  // profiles
  'profiles.get': Command<{ userIDList: string[] }, { profiles: Profile[] }>;
  'profiles.update': Command<{ changes: UpdateMyProfileOptions }, { profile: Profile }>;

  // groups
  'groups.list': Command<Nothing, { groups: WireGroup[] }>;
  /** With all of its custom fields, or those of some keys. */
  'groups.profile': Command<{ groupID: string; fieldKeys?: string[] }, { group: WireGroup }>;
  'groups.create': Command<
    { options: CreateGroupOptions },
    { group: WireGroup; overLimitUserIDList: string[] }
  >;
  'groups.dismiss': Command<{ groupID: string }, Nothing>;
  'groups.join': Command<
    { groupID: string; applyMessage: string },
    /** `recent`: what was said last in a live room, ascending, for applications that have bought it. */
    { status: JoinStatus; group?: WireGroup; recent?: WireMessage[] }
  >;
  'groups.quit': Command<{ groupID: string }, Nothing>;

  // pinned messages
  /** Pins a message to its group, or takes it off. */
  'pinnedMessages.set': Command<{ groupID: string; sequence: number; isPinned: boolean }, Nothing>;
  /** Which messages are pinned to a group, by their numbers, and who has pinned them; ascending. */
  'pinnedMessages.list': Command<{ groupID: string }, { pins: WirePin[] }>;

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

  // the search in the cloud: each is refused with 60020 where it was not bought, with 27003 when it asks wrongly
  /** `totalCount` counts messages in a conversation, conversations everywhere. */
  'search.messages': Command<WireMessageSearch, WireFound<WireFoundConversation>>;
  'search.users': Command<WireUserSearch, WireFound<Profile>>;
  /** In the groups that one is in. */
  'search.groups': Command<WireSearch, WireFound<WireFoundGroup>>;
  'search.members': Command<WireMemberSearch, WireFound<WireFoundMember>>;

  // what an operator may do; needs no login
  'admin.kick': Command<{ userID: string; type: KickedOutType }, Nothing>;
}

/** The name of a command: a noun and a verb. */
export type CommandName = keyof Commands;
