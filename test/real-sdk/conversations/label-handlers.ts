import { resultItems } from '../conversation-groups/group-items.js';
import { list, number, object, text } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Handlers } from '../gateway/handler.js';
import { conversationIDOf } from './contacts.js';

/** `OptType` of a mark; the other is custom data. */
const MARK = 1;

/** Marks, and custom data. */
export const labelHandlers: Handlers = {
  async mark_contact({ body, session }) {
    const items = list(body, 'MarkItem');
    const isMark = items.some((item) => number(item, 'OptType') === MARK);
    const { outcomes } = await (isMark ? mark : note)(session, items);
    return { ResultItem: resultItems(outcomes) };
  },
};

/** The SDK says the same of every conversation. */
function mark(session: GatewaySession, items: readonly unknown[]) {
  const [set] = list(items[0], 'SetMark');
  const [cleared] = list(items[0], 'ClearMark');
  return session.call('conversations.mark', {
    conversationIDs: contactsOf(items),
    bit: Number(set ?? cleared),
    isSet: set !== undefined,
  });
}

function note(session: GatewaySession, items: readonly unknown[]) {
  return session.call('conversations.note', {
    conversationIDs: contactsOf(items),
    customData: text(items[0], 'CustomMark'),
  });
}

function contactsOf(items: readonly unknown[]): string[] {
  return items.map((item) => conversationIDOf(object(item, 'ContactItem')));
}
