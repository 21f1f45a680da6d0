export {
  type AbilityContext,
  abilitiesOf,
  type MessageAbilities,
  REVOCABLE_SECONDS,
} from './message-abilities.js';
export type { MessageEdit } from './message-edit.js';
export { type Quote, quoteOf, withQuote } from './quote.js';
export { useEditLastMessage } from './use-edit-last-message.js';
export { useMessageAbilities } from './use-message-abilities.js';
export { type UseMessageActionsResult, useMessageActions } from './use-message-actions.js';
export { type RemainingTime, useRemainingTime } from './use-remaining-time.js';
