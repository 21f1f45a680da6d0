import { TYPES } from '@parlor/sdk';
import type { WireMention, WireMessage } from '../../../packages/engine/src/protocol/entities.js';
import type { WireTopic } from '../../../packages/engine/src/protocol/topic-commands.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupItemOf, isTip } from '../messages/index.js';

/** What a community with topics is. */
const NATURE = { type: TYPES.GRP_COMMUNITY, isSupportTopic: true } as const;

/** Numbers of the service: I am mentioned. In a topic nobody can mention everybody. */
const ME = 1;

/** A topic as the service tells it when it is asked for topics. */
export function topicItemOf(topic: WireTopic): WireBody {
  const { groupID, topicID, lastMessage, mentions = [], selfInfo } = topic;
  return {
    ErrorCode: 0,
    ErrorInfo: '',
    TopicInfo: {
      GroupId: groupID,
      TopicId: topicID,
      TopicName: topic.topicName,
      FaceUrl: topic.avatar,
      Introduction: topic.introduction,
      Notification: topic.notification,
      CustomString: topic.customData,
      ShutUpAllFlag: topic.muteAllMembers ? 1 : 0,
      NextMsgSeq: topic.nextMessageSeq,
      ...(lastMessage && { LastMsg: lastMessageOf(lastMessage) }),
      ...(mentions.length > 0 && { AtInfoList: mentions.map(mentionOf) }),
    },
    SelfInfo: {
      ShutUpTime: selfInfo.muteTime,
      MsgFlag: selfInfo.messageRemindType,
      MsgSeq: selfInfo.readSequence,
      NoUnreadSeqList: selfInfo.excludedSequences,
    },
  };
}

/** In this answer the number of a message has a name of its own, and who has said it stands beside it. */
function lastMessageOf(message: WireMessage): WireBody {
  const { MsgSeq, MsgBody, ...item } = groupItemOf(message, NATURE);
  const elements = isTip(message) ? [{ MsgType: TYPES.MSG_GRP_TIP, MsgContent: MsgBody }] : MsgBody;
  const sender = { From_AccountNick: message.nick, From_AccountHeadurl: message.avatar };
  return { ...item, ...sender, LastMsgSeq: MsgSeq, MsgBody: elements };
}

function mentionOf({ from, sequence, random, clientSequence }: WireMention): WireBody {
  return {
    From_Account: from,
    AtMsgSeq: sequence,
    AtFlagList: [ME],
    MsgRandom: random,
    ClientSeq: clientSequence,
  };
}
