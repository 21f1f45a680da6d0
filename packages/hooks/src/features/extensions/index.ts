export type { ExtensionValues } from './extensions.store.js';
export { type Poll, type PollOption, type PollResult, pollOf, pollPayload } from './poll.js';
export {
  type UseMessageExtensionsResult,
  useMessageExtensions,
} from './use-message-extensions.js';
export { type UsePollResult, usePoll } from './use-poll.js';
