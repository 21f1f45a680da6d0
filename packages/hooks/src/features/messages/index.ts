export type {
  MessageSnapshot,
  MessageSnapshotOf,
  UnknownMessageSnapshot,
} from './message-snapshot.js';
export { useMessage } from './use-message.js';
export { useMessages, type UseMessagesResult } from './use-messages.js';
export {
  type SendTextOptions,
  useSendMessage,
  type UseSendMessageResult,
} from './use-send-message.js';
