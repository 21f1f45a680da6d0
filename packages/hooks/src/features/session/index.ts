export { sessionFeature } from './session-control.js';
export type { ChatUser, SessionState } from './session-state.js';
export { useSession, type UseSessionResult } from './use-session.js';
