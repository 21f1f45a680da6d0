export { createOutboxStorage } from './create-outbox-storage.js';
export { findInHistory, type SearchResult } from './find-in-history.js';
export type { SendOptions, SendTextOptions } from './letters.js';
export type { UnsentMessage } from './outbox.store.js';
export { outboxFeature } from './outbox-control.js';
export type {
  MessageReference,
  OutboxContent,
  OutboxInstance,
  OutboxItem,
  OutboxMessageOptions,
  OutboxSendOptions,
  VideoFacts,
} from './outbox-item.js';
export type { OutboxStorage } from './outbox-storage.js';
export { type UseOutboxResult, useOutbox } from './use-outbox.js';
export {
  type MergerContent,
  type UseSendMessageResult,
  useSendMessage,
} from './use-send-message.js';
export { useUnsentState } from './use-unsent-state.js';
