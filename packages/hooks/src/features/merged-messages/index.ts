export { type UseMergedMessagesResult, useMergedMessages } from './use-merged-messages.js';
