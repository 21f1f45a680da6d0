export { sessionFeature } from './session-control.js';
export type { ChatUser, SessionState } from './session-state.js';
export { type UseSessionResult, useSession } from './use-session.js';
