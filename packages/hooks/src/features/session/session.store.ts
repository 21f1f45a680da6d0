import type { ChatError, KickedOutType, NetState } from '@parlor/sdk';
import type { Session } from './session-state.js';

/** Before anything is known: nobody is logged in, and the line counts as connected. */
export const initialSession: Session = {
  state: { status: 'signed-out', userID: '', error: null },
  network: 'connected',
};

/** A login begins, or one is going on. */
export function signingIn(session: Session, userID: string): Session {
  return { ...session, state: { status: 'signing-in', userID, error: null } };
}

/** Everything may be asked. */
export function signedIn(session: Session, userID: string): Session {
  return { ...session, state: { status: 'ready', userID, error: null } };
}

/** Nobody is logged in. */
export function signedOut(session: Session): Session {
  return { ...session, state: initialSession.state };
}

/** The login was refused. */
export function loginFailed(session: Session, userID: string, error: ChatError): Session {
  return { ...session, state: { status: 'failed', userID, error } };
}

/** Someone else has ended the login. */
export function kickedOut(
  session: Session,
  userID: string,
  reason: KickedOutType,
  error: ChatError,
): Session {
  return { ...session, state: { status: 'kicked-out', userID, reason, error } };
}

/** The line to the service has changed. */
export function networkChanged(session: Session, network: NetState): Session {
  return session.network === network ? session : { ...session, network };
}
