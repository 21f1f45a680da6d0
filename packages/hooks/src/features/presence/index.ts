export { presenceOf } from './presence.store.js';
export { presenceFeature } from './presence-control.js';
export { presenceNewsFeature } from './presence-news.js';
export { type PresenceSnapshot, type PresenceType, presenceTypeOf } from './presence-snapshot.js';
export { type UseMyPresenceResult, useMyPresence } from './use-my-presence.js';
export { type UsePresenceResult, usePresence } from './use-presence.js';
export { usePresenceOf } from './use-presence-of.js';
