import { text, texts } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import { failureItem, statusItem } from './status-items.js';

/** Who is there, and what they say of themselves. */
export const presenceHandlers: Handlers = {
  async ws_set_custom_status({ body, session }) {
    await session.call('presence.say', { customStatus: text(body, 'CustomStatus') });
    return {};
  },
  async ws_get_user_status({ body, session }) {
    const userIDs = texts(body, 'To_Account');
    const { statuses, failures } = await session.call('presence.query', { userIDs });
    return { UserStatusList: statuses.map(statusItem), ErrorList: failures.map(failureItem) };
  },
  async ws_status_subscribe({ body, session }) {
    const userIDs = texts(body, 'To_Account');
    const { failures } = await session.call('presence.subscribe', { userIDs });
    return { ErrorList: failures.map(failureItem) };
  },
  async ws_status_unsubscribe({ body, session }) {
    const userIDs = texts(body, 'To_Account');
    // Whoever names nobody says so, too: `UnsubscribeAll`.
    const { failures } = await session.call(
      'presence.unsubscribe',
      userIDs.length > 0 ? { userIDs } : {},
    );
    return { ErrorList: failures.map(failureItem) };
  },
};
