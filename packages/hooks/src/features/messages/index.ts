export type {
  MessageSnapshot,
  MessageSnapshotOf,
  UnknownMessageSnapshot,
} from './message-snapshot.js';
export { messagesFeature } from './messages-control.js';
export { useMessage } from './use-message.js';
export { type UseMessagesResult, useMessages } from './use-messages.js';
export {
  type SendTextOptions,
  type UseSendMessageResult,
  useSendMessage,
} from './use-send-message.js';
