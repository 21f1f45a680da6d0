import type { EVENT } from './constants.js';
import type { MessageRemindType } from './conversation.js';
import type { MessagePayloads, MessageType } from './message-payloads.js';

/** The newest message of a topic. Empty topic: `lastTime` 0, `type` `''`, `payload` and `revoker` `null`. */
export interface TopicLastMessage {
  /** Seconds since the epoch; 0 when there is no message. */
  lastTime: number;
  lastSequence: number;
  /** userID of the sender. */
  fromAccount: string;
  /** The sender's name. Untrusted. */
  nick: string;
  /** URL. Untrusted. */
  avatar: string;
  type: MessageType | '';
  payload: MessagePayloads[MessageType] | null;
  /** A line of text for the list: the text itself, or `[Image]` and the like. Untrusted. */
  messageForShow: string;
  isRevoked: boolean;
  /** userID of who revoked it; `null` when nobody did. */
  revoker: string | null;
  /** How often it was modified. */
  version?: number;
  /** The app's own, sent along. Untrusted. */
  cloudCustomData?: string;
}

/** Who mentioned me in a topic, and where. */
export interface TopicAtInfo {
  /** userID of who wrote it. */
  from: string;
  /** The community. */
  groupID: string;
  topicID: string;
  messageSequence: number;
  /** `[1]` me, `[2]` everybody, `[3]` both. */
  atTypeArray?: number[];
}

/** What I am in a topic. */
export interface TopicSelfInfo {
  /** My mute in this topic, as the service tells it; 0 when I may speak. */
  muteTime: number;
  /** How its messages are announced; `''` until set. Ignored when the community's own is `Discard`. */
  messageRemindType: MessageRemindType | '';
  /** Read up to this message. */
  readedSequence: number;
  /** Messages that do not count as unread; `undefined` until there is a list of them. */
  excludedUnreadSequenceList?: number[] | undefined;
}

/**
 * A topic of a community. Live: the SDK changes it in place, and events carry the same object.
 *
 * Its conversation is `GROUP<topicID>`; that is in no conversation list, so everything a list shows is here.
 */
export interface Topic {
  /** `<groupID of the community>@TOPIC#_<suffix>`. */
  topicID: string;
  /** At most 150 bytes. Untrusted. */
  topicName: string;
  /** URL, at most 500 bytes. Untrusted. */
  avatar: string;
  /** At most 400 bytes. Untrusted. */
  introduction: string;
  /** At most 400 bytes. Untrusted. */
  notification: string;
  unreadCount: number;
  /** Only the owner and admins may speak. */
  muteAllMembers: boolean;
  /** The app's own, at most 3000 bytes. Untrusted. */
  customData: string;
  /** The sequence that the next message will get. */
  nextMessageSeq: number;
  groupAtInfoList: TopicAtInfo[];
  lastMessage: TopicLastMessage;
  selfInfo: TopicSelfInfo;
}

/** What a new topic is to be. */
export interface CreateTopicOptions {
  /** The community; it must support topics. */
  groupID: string;
  /** 1 to 150 bytes. */
  topicName: string;
  /** `<groupID>@TOPIC#_<suffix>`; the service makes one when left out. 3021 for any other form. */
  topicID?: string;
  /** URL, at most 500 bytes. */
  avatar?: string;
  /** At most 400 bytes. */
  notification?: string;
  /** At most 400 bytes. */
  introduction?: string;
  /** At most 3000 bytes. */
  customData?: string;
}

/** Which topics of a community are meant. */
export interface TopicListOptions {
  /** The community. */
  groupID: string;
  /** All of its topics when left out or empty: also when deleting. */
  topicIDList?: string[] | undefined;
}

/** What is to be changed of a topic; what is left out stays. */
export interface UpdateTopicProfileOptions {
  /** The community. */
  groupID: string;
  topicID: string;
  /** At most 150 bytes. */
  topicName?: string;
  /** URL, at most 500 bytes. */
  avatar?: string;
  /** At most 400 bytes. */
  notification?: string;
  /** At most 400 bytes. */
  introduction?: string;
  /** At most 3000 bytes. */
  customData?: string;
  /** Ordinary members must not speak: 10017. */
  muteAllMembers?: boolean;
}

/** A topic that something could not be done with, and why. */
export interface FailedTopic {
  topicID: string;
  /** 10010: there is no such topic. */
  code: number;
  message: string;
}

/** What came of {@link ChatSDK.deleteTopicFromCommunity}. */
export interface DeleteTopicResult {
  successTopicList: { topicID: string }[];
  failureTopicList: FailedTopic[];
}

/** What came of {@link ChatSDK.getTopicList}. */
export interface TopicListResult {
  successTopicList: Topic[];
  failureTopicList: FailedTopic[];
}

/** What is told about topics. `groupID` is the community's. */
export interface TopicEvents {
  /** The next getTopicList asks the service. */
  [EVENT.TOPIC_CREATED]: { groupID: string; topicID: string };
  /** They are gone here too. */
  [EVENT.TOPIC_DELETED]: { groupID: string; topicIDList: string[] };
  /**
   * Its profile, messages, unread count, mentions or my mute changed. Only for topics that getTopicList has brought. A change of
   * the remind type is told nobody: the SDK compares the wrong way round.
   */
  [EVENT.TOPIC_UPDATED]: { groupID: string; topic: Topic };
}
