import { number } from '../gateway/fields.js';
import { placeIDOf } from '../gateway/group-place.js';
import type { Handlers, Request } from '../gateway/handler.js';

/** Messages that are pinned to groups, named by their sequences. */
export const pinnedMessageHandlers: Handlers = {
  pin_message: (request) => setPinned(request, true),
  unpin_message: (request) => setPinned(request, false),
  async get_pinned_messages({ body, session }) {
    const { pins } = await session.call('pinnedMessages.list', { groupID: placeIDOf(body) });
    const PinnedMsgList = pins.map(({ sequence, userID }) => ({
      MsgSeq: sequence,
      Pinner_Account: userID,
    }));
    return { PinnedMsgList };
  },
};

async function setPinned({ body, session }: Request, isPinned: boolean) {
  const groupID = placeIDOf(body);
  const sequence = number(body, 'MsgSeq');
  await session.call('pinnedMessages.set', { groupID, sequence, isPinned });
  return {};
}
