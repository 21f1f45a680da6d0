import {
  communityIDOfTopic,
  type MessagePayloads,
  type MessageType,
  type Topic,
  type TopicAtInfo,
  type TopicLastMessage,
  type TopicSelfInfo,
} from '@parlor/sdk';
import type { WireModification } from '../protocol/entities.js';
import type { WireTopic, WireTopicProfile } from '../protocol/topic-commands.js';
import { knownElements, type LiveMessage } from './live-message.js';
import { messageForShow } from './message-for-show.js';

/** What the service tells that a topic which is known already takes over: the SDK leaves its last message alone. */
type TopicUpdate = Pick<WireTopic, 'nextMessageSeq' | 'selfInfo'> & WireTopicProfile;

/** A topic as the SDK hands it out: one live instance, changed in place. */
export class LiveTopic implements Topic {
  topicID: string;
  topicName = '';
  avatar = '';
  introduction = '';
  notification = '';
  unreadCount = 0;
  muteAllMembers = false;
  customData = '';
  groupAtInfoList: TopicAtInfo[] = [];
  nextMessageSeq = 0;
  lastMessage: TopicLastMessage = emptyTopicMessage();
  selfInfo: TopicSelfInfo = {
    muteTime: 0,
    readedSequence: 0,
    messageRemindType: '',
    excludedUnreadSequenceList: undefined,
  };

  /** A topic of which nothing but the ID is known yet. */
  constructor(topicID: string) {
    this.topicID = topicID;
  }

  /** Takes over what is said of its profile, and leaves the rest. */
  describe(changes: Partial<WireTopicProfile>): void {
    Object.assign(this, changes);
  }

  /** Takes over what the service says of it, and counts anew what is unread. */
  update({ nextMessageSeq, selfInfo, ...profile }: TopicUpdate): void {
    const { readSequence, excludedSequences, messageRemindType, muteTime } = selfInfo;
    this.describe({
      topicName: profile.topicName,
      avatar: profile.avatar,
      introduction: profile.introduction,
      notification: profile.notification,
      customData: profile.customData,
      muteAllMembers: profile.muteAllMembers,
    });
    this.nextMessageSeq = nextMessageSeq;
    // What is empty the SDK passes over, here alone.
    if (messageRemindType !== '') this.selfInfo.messageRemindType = messageRemindType;
    this.selfInfo.muteTime = muteTime;
    this.selfInfo.readedSequence = readSequence;
    this.selfInfo.excludedUnreadSequenceList = [...excludedSequences];
    this.countUnread();
  }

  /** What is unread: all that was said since it was read, but what does not count. */
  countUnread(): void {
    const { readedSequence, excludedUnreadSequenceList = [] } = this.selfInfo;
    const last = this.nextMessageSeq - 1;
    const excluded = excludedUnreadSequenceList.filter(
      (one) => readedSequence < one && one <= last,
    );
    this.unreadCount = Math.max(0, last - readedSequence - excluded.length);
  }

  /** Shows a message as the last that was said: an object of its own, with the message's own payload. */
  showLast(message: LiveMessage, sdkAppID: number): void {
    this.lastMessage = {
      lastTime: message.time,
      lastSequence: message.sequence,
      fromAccount: message.from,
      payload: message.payload ?? null,
      type: message.type ?? '',
      messageForShow: messageForShow(message, sdkAppID),
      nick: message.nick,
      avatar: message.avatar,
      version: message.version,
      cloudCustomData: message.cloudCustomData,
      isRevoked: message.isRevoked,
      revoker: message.revoker || null,
    };
  }

  /** The last that was said says something else. Its payload is one of its own from now on. */
  rewriteLast(
    { elements, cloudCustomData, version, time, sequence }: WireModification,
    sdkAppID: number,
  ): void {
    const [first] = knownElements(elements);
    Object.assign(this.lastMessage, {
      lastTime: time,
      lastSequence: sequence,
      type: first?.type ?? '',
      payload: first ? JSON.parse(JSON.stringify(first.content)) : null,
      messageForShow: messageForShow({ type: first?.type, payload: first?.content }, sdkAppID),
      cloudCustomData,
      version,
    });
  }
}

/** The community of a topic. */
export function communityOf({ topicID }: Pick<Topic, 'topicID'>): string {
  return communityIDOfTopic(topicID) ?? '';
}

/** What a topic shows in which nothing was said. */
function emptyTopicMessage(): TopicLastMessage {
  const payload: MessagePayloads[MessageType] | null = null;
  return {
    lastTime: 0,
    lastSequence: 0,
    fromAccount: '',
    payload,
    type: '',
    messageForShow: '',
    nick: '',
    avatar: '',
    version: 0,
    cloudCustomData: '',
    isRevoked: false,
    revoker: null,
  };
}
