'use client';
import type { NetState } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { sessionFeature } from './session-control.js';
import type { ChatUser, Session, SessionState } from './session-state.js';

/** What {@link useSession} returns. */
export type UseSessionResult = SessionState & {
  /** The connection to the service; `connected` until the SDK says otherwise. */
  readonly network: NetState;
  /**
   * Logs in as `user`; without argument as the provider's user again, or else as the last one.
   * Resolves when everything may be asked. Rejects with a ChatError.
   */
  login(user?: ChatUser): Promise<void>;
  /** Logs out; all that was known is forgotten at once. Rejects with a ChatError. */
  logout(): Promise<void>;
};

/**
 * Where the login stands, and the line to the service.
 *
 * Renders again when the login or the connection changes, and for nothing else. `error` says why a
 * login was refused (70001 to 70052 for the ticket, 2801 without an answer) or who ended it (3002 to
 * 3004, 3006). An expired ticket is renewed by itself, once, when the user's `userSig` is a function.
 *
 * Stands on `login`, `logout`, SDK_READY, SDK_NOT_READY, KICKED_OUT and NET_STATE_CHANGE.
 */
export function useSession(): UseSessionResult {
  const session = useChat().feature(sessionFeature);
  const { state, network } = useSlice(session.slice, wholeSession);
  return useMemo(
    () => ({ ...state, network, login: session.login, logout: session.logout }),
    [state, network, session],
  );
}

function wholeSession(session: Session): Session {
  return session;
}
