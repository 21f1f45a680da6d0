'use client';
import type { NetState } from '@parlor/sdk';
import type { ChatUser, SessionState } from './session-state.js';

/** What {@link useSession} returns. */
export type UseSessionResult = SessionState & {
  /** The connection to the service; `connected` until the SDK says otherwise. */
  readonly network: NetState;
  /** Logs in as `user`; without argument as the provider's user again. Rejects with a ChatError. */
  login(user?: ChatUser): Promise<void>;
  /** Logs out. Rejects with a ChatError. */
  logout(): Promise<void>;
};

export function useSession(): UseSessionResult {
  throw new Error('Not built yet.');
}
