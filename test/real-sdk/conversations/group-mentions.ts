import { TYPES } from '@parlor/sdk';
import type {
  WireConversation,
  WireMention,
} from '../../../packages/engine/src/protocol/entities.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** Numbers of the service: I am mentioned, or everybody is. */
const ME = 1;
const EVERYBODY = 2;

/** The event that tells who has mentioned the person in messages that are not read. */
export function mentionsEvent(conversations: readonly WireConversation[]): WireBody | undefined {
  const GroupTips = conversations.flatMap(({ conversationID, mentions = [] }) =>
    mentions.map((mention) => mentionTip(conversationID.slice('GROUP'.length), mention)),
  );
  return GroupTips.length > 0 ? { Event: 12, GroupTips } : undefined;
}

/** The engine tells only the names that mean the person. */
function mentionTip(groupID: string, mention: WireMention): WireBody {
  const { from, sequence, random, clientSequence, atUserList } = mention;
  const AtFlagList = [
    ...(atUserList.some((name) => name !== TYPES.MSG_AT_ALL) ? [ME] : []),
    ...(atUserList.includes(TYPES.MSG_AT_ALL) ? [EVERYBODY] : []),
  ];
  return {
    MsgRandom: random,
    ClientSeq: clientSequence,
    GroupAtTips: { From_Account: from, GroupId: groupID, MsgSeq: sequence, AtFlagList },
  };
}
