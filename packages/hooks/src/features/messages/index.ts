export { isStored } from './edges.js';
export { appCustomData, readKey, withKey } from './idempotency-key.js';
export type { JumpResult, JumpTarget } from './jump-target.js';
export { applyRevocation } from './message-merge.js';
export {
  type MessageSending,
  type MessageSnapshot,
  type MessageSnapshotOf,
  NOT_SENT_FROM_HERE,
  type SendState,
  type UnknownMessageSnapshot,
} from './message-snapshot.js';
export { messageIn, threadOf } from './messages.store.js';
export { type MessagesControl, messagesFeature } from './messages-control.js';
export { noteLiveMessage } from './note-live-message.js';
export { isOfNoThread, isOnlineOnly, readMessage } from './read-message.js';
export { readRevocation } from './read-revocation.js';
export { requireLiveMessage } from './require-live-message.js';
export { showRead } from './show-read.js';
export { removeMessage, setSending } from './thread.js';
export { addMessage } from './thread-news.js';
export type { MessageAnchor } from './thread-view.js';
export { useMessage } from './use-message.js';
export { type UseMessagesResult, useMessages } from './use-messages.js';
