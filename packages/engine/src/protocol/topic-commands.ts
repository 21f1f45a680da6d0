import type { MessageRemindType } from '@parlor/sdk';
import type { WireMention, WireMessage } from './entities.js';

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** What a topic shows of itself. */
export interface WireTopicProfile {
  topicName: string;
  avatar: string;
  introduction: string;
  notification: string;
  customData: string;
  muteAllMembers: boolean;
}

/** What is said in a topic, and how far one person has come with it. */
export interface WireTopicState {
  nextMessageSeq: number;
  /** Left out while nothing has been said. */
  lastMessage?: WireMessage;
  /** Messages that mention the person and that they have not read; left out when there are none. */
  mentions?: WireMention[];
  selfInfo: {
    /** How long the person is muted in the topic, in seconds; 0: not at all. */
    muteTime: number;
    /** `''` while nothing was chosen. */
    messageRemindType: MessageRemindType | '';
    readSequence: number;
    /** Messages that do not count as unread. */
    excludedSequences: number[];
  };
}

/** A topic as the service tells one person. */
export interface WireTopic extends WireTopicProfile, WireTopicState {
  topicID: string;
  groupID: string;
}

/** What could not be done for one of several topics. */
export interface WireTopicFailure {
  topicID: string;
  code: number;
  message: string;
}

/** Topics of communities. All are refused with 10010 without the group, with 10004 where it has no topics, with 10007 for who is not in it. */
export interface TopicCommands {
  /** For the owner and admins: 10007. 10021 for an ID in use; the service makes one when it is left out. */
  'topics.create': Command<
    { groupID: string; topicID?: string } & Omit<WireTopicProfile, 'muteAllMembers'>,
    { topicID: string }
  >;
  /** Changes what is given. For the owner and admins: 10007; 10010 when there is no such topic. */
  'topics.update': Command<
    { groupID: string; topicID: string; changes: Partial<WireTopicProfile> },
    Record<string, never>
  >;
  /** All of them when none is named. For the owner and admins: 10007. One that is not there is a failure with 10010. */
  'topics.delete': Command<
    { groupID: string; topicIDs: string[] },
    { topicIDs: string[]; failures: WireTopicFailure[] }
  >;
  /** All of them when none is named, in the order in which they were made. One that is not there is a failure with 10010. */
  'topics.list': Command<
    { groupID: string; topicIDs: string[] },
    { topics: WireTopic[]; failures: WireTopicFailure[] }
  >;
}
