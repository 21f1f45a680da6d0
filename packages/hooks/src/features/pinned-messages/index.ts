export { type UsePinnedMessagesResult, usePinnedMessages } from './use-pinned-messages.js';
