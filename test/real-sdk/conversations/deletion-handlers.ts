import { list, number } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { conversationIDOf, GROUP, PERSON } from './contacts.js';

/** `ClearRamble` of a deletion that takes the history along. */
const CLEARS = 1;

/** Conversations that go out of the list, and histories that are cleared. */
export const deletionHandlers: Handlers = {
  async batch_delete({ body, session }) {
    const contacts = list(body, 'ContactItem');
    await session.call('conversations.delete', {
      conversationIDs: contacts.map(conversationIDOf),
      clearsHistory: number(body, 'ClearRamble') === CLEARS,
    });
    return { ResultItem: contacts.map(deleted) };
  },
  async clear_msg({ body, session }) {
    await session.call('conversations.clear', { conversationID: conversationIDOf(body) });
    return {};
  },
};

/** Named as this command names it, and no other. */
function deleted(contact: unknown): WireBody {
  const conversationID = conversationIDOf(contact);
  const isPerson = number(contact, 'Type') === PERSON;
  return {
    ...(isPerson
      ? { Type: PERSON, To_Account: conversationID.slice('C2C'.length) }
      : { Type: GROUP, ToGroupid: conversationID.slice('GROUP'.length) }),
    ResultCode: 0,
    ResultInfo: '',
  };
}
