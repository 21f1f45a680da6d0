import type { OutboxItem } from '../features/outbox/index.js';

/** A text that Ann has not sent yet; what a test does not name is ordinary. */
export function outboxItem(changes: Partial<OutboxItem> = {}): OutboxItem {
  return {
    key: 'key',
    owner: 'ann',
    sender: 'page',
    conversationID: 'C2Cben',
    createdAt: 1_000_000,
    content: { type: 'text', text: 'hello', atUserList: [] },
    messageOptions: {},
    sendOptions: {},
    instances: [],
    failure: null,
    ...changes,
  };
}
