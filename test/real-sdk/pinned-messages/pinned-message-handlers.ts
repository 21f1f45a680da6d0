import { number, text } from '../gateway/fields.js';
import type { Handlers, Request } from '../gateway/handler.js';

/** Messages that are pinned to groups, named by their sequences. */
export const pinnedMessageHandlers: Handlers = {
  pin_message: (request) => setPinned(request, true),
  unpin_message: (request) => setPinned(request, false),
  async get_pinned_messages({ body, session }) {
    const { pins } = await session.call('pinnedMessages.list', { groupID: text(body, 'GroupId') });
    const PinnedMsgList = pins.map(({ sequence, userID }) => ({
      MsgSeq: sequence,
      Pinner_Account: userID,
    }));
    return { PinnedMsgList };
  },
};

async function setPinned({ body, session }: Request, isPinned: boolean) {
  const groupID = text(body, 'GroupId');
  const sequence = number(body, 'MsgSeq');
  await session.call('pinnedMessages.set', { groupID, sequence, isPinned });
  return {};
}
