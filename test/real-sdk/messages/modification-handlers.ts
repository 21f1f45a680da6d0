import { c2cConversationID, groupConversationID } from '@parlor/sdk';
import type { Commands } from '../../../packages/engine/src/protocol/commands.js';
import { number, text } from '../gateway/fields.js';
import { placeIDOf } from '../gateway/group-place.js';
import type { Handlers, Request } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { elementsOf, msgBodyOf } from './elements.js';

/** `ErrorCode`: somebody else was faster. What they have made of the message comes with it. */
const CONFLICT = 20027;

/** Changing what messages say. */
export const modificationHandlers: Handlers = {
  modify_c2c_msg(request) {
    const { body, session } = request;
    const from = text(body, 'From_Account');
    const peer = from === session.userID ? text(body, 'To_Account') : from;
    return modify(request, {
      conversationID: c2cConversationID(peer),
      sequence: number(body, 'MsgSeq'),
      random: number(body, 'MsgRandom'),
      time: number(body, 'MsgTime'),
    });
  },
  modify_group_msg(request) {
    const conversationID = groupConversationID(placeIDOf(request.body));
    const sequence = number(request.body, 'MsgSeq');
    return modify(request, { conversationID, sequence, random: 0, time: 0 });
  },
};

type Place = Pick<
  Commands['messages.modify']['request'],
  'conversationID' | 'sequence' | 'random' | 'time'
>;

async function modify({ body, session }: Request, place: Place): Promise<WireBody> {
  const { isTaken, current } = await session.call('messages.modify', {
    ...place,
    version: number(body, 'MsgVersion'),
    cloudCustomData: text(body, 'CloudCustomData'),
    ...(body['MsgBody'] !== undefined && { elements: elementsOf(body) }),
  });
  return {
    ...(!isTaken && { ActionStatus: 'FAIL', ErrorCode: CONFLICT }),
    MsgVersion: current.version,
    MsgBody: msgBodyOf(current.elements),
    CloudCustomData: current.cloudCustomData,
  };
}
