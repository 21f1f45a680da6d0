import { texts } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { addedToBlacklist, removedFromBlacklist } from './blacklist-news.js';

/** The blacklist. Whoever changes it is told so like their other instances, after the answer. */
export const blacklistHandlers: Handlers = {
  async black_list_get({ session }) {
    const { userIDs } = await session.call('blacklist.list', {});
    return { BlackListItem: items(userIDs), StartIndex: 0, CurrentSequence: 1 };
  },
  async black_list_add({ body, session, afterwards }) {
    const { userIDs } = await session.call('blacklist.add', { userIDs: texts(body, 'To_Account') });
    afterwards(addedToBlacklist(userIDs));
    return { ResultItem: items(userIDs) };
  },
  /** Who was not on the list is no failure. */
  async black_list_delete({ body, session, afterwards }) {
    const asked = texts(body, 'To_Account');
    const { userIDs } = await session.call('blacklist.remove', { userIDs: asked });
    if (userIDs.length > 0) afterwards(removedFromBlacklist(userIDs));
    return { ResultItem: items(asked) };
  },
};

function items(userIDs: readonly string[]): WireBody[] {
  return userIDs.map((To_Account) => ({ To_Account, ResultCode: 0, ResultInfo: '' }));
}
