import type { WireMessage } from '../../../packages/engine/src/protocol/entities.js';
import { number, object, text } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** The event that tells of a group system notice. */
export function noticeEventOf(message: WireMessage): WireBody {
  const content = message.elements[0]?.content ?? {};
  const group = object(content, 'groupProfile');
  const remindType = text(content, 'messageRemindType');
  const notice = {
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
    },
    MsgBody: {
      ReportType: number(content, 'operationType'),
      Operator_Account: text(content, 'operatorID'),
      RemarkInfo: text(content, 'handleMessage'),
      Authentication: text(content, 'authentication'),
      MsgKey: number(content, 'messageKey'),
      UserDefinedField: text(content, 'userDefinedField'),
      ...(remindType && { MsgFlag: remindType }),
    },
  };
  return { Event: 5, GroupTips: [notice] };
}
