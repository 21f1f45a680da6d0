export type { ReactionSnapshot, ReactionUser } from './reaction-snapshot.js';
export { type ReactionPresence, useReactionPresence } from './use-reaction-presence.js';
export { type UseReactionUsersResult, useReactionUsers } from './use-reaction-users.js';
export { type UseReactionsResult, useReactions } from './use-reactions.js';
