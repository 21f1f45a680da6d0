import type { WireMessage } from '../../../packages/engine/src/protocol/entities.js';
import { list, number, object, text, texts } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** What notices about topics of a community are marked with. */
const WITH_TOPICS = 2;

/** The event that tells of a group system notice. */
export function noticeEventOf(message: WireMessage): WireBody {
  return { Event: 5, GroupTips: [noticeItemOf(message)] };
}

/** One event for all of them, if there are any: for each event the SDK asks what was answered. */
export function noticesEventsOf(messages: readonly WireMessage[]): readonly WireBody[] {
  return messages.length === 0 ? [] : [{ Event: 5, GroupTips: messages.map(noticeItemOf) }];
}

function noticeItemOf(message: WireMessage): WireBody {
  const content = message.elements[0]?.content ?? {};
  const group = object(content, 'groupProfile');
  const remindType = text(content, 'messageRemindType');
  const topicID = text(content, 'topicID');
  const topicIDList = texts(content, 'topicIDList');
  const isAboutTopics = topicID !== '' || topicIDList.length > 0;
  return {
    Event: 5,
    From_Account: message.from,
    To_Account: message.to,
    MsgSeq: message.sequence,
    ClientSeq: message.clientSequence,
    MsgRandom: message.random,
    MsgTimeStamp: message.time,
    MsgClientTime: message.clientTime,
    GroupInfo: {
      From_Account: text(group, 'from'),
      To_Account: text(group, 'to'),
      GroupId: text(group, 'groupID'),
      GroupName: text(group, 'name'),
      GroupType: text(group, 'groupType'),
      ...(isAboutTopics && { MillionGroupFlag: WITH_TOPICS }),
      ...(topicID && { TopicId: topicID }),
    },
    MsgBody: {
      ReportType: number(content, 'operationType'),
      Operator_Account: text(content, 'operatorID'),
      RemarkInfo: text(content, 'handleMessage'),
      Authentication: text(content, 'authentication'),
      MsgKey: number(content, 'messageKey'),
      UserDefinedField: text(content, 'userDefinedField'),
      ...(remindType && { MsgFlag: remindType }),
      ...inviteesOf(content),
      ...(topicIDList.length > 0 && { TopicIdArray: topicIDList }),
    },
  };
}

/** Whom somebody wants to bring in. */
function inviteesOf(content: WireBody): WireBody {
  const invitees = texts(content, 'inviteeList');
  if (invitees.length === 0) return {};
  return {
    MemberList_Account: invitees,
    MsgMemberExtraInfoList: list(content, 'inviteeInfoList').map((one) => ({
      Member_Account: text(one, 'userID'),
      NickName: text(one, 'nick'),
      ImageUrl: text(one, 'avatar'),
    })),
  };
}
