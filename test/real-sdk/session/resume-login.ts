import { ChatError } from '@parlor/sdk';
import type { GatewaySession, Login } from '../gateway/gateway-session.js';
import { loginOf, renewLogin } from './logins.js';

/** Several commands may come at once: the first of them brings the login back. */
const underWay = new WeakMap<GatewaySession, Promise<Login>>();

/** Goes on with a login on a new connection. Rejects with 70001 when it has ended. */
export async function resumeLogin(session: GatewaySession, a2: string): Promise<Login> {
  const login = loginOf(a2);
  if (!login) throw new ChatError({ code: 70001, message: 'The login is not known any more.' });
  const coming = underWay.get(session) ?? resume(session, login);
  underWay.set(session, coming);
  try {
    session.login = await coming;
    return session.login;
  } finally {
    underWay.delete(session);
  }
}

/** The engine waits for half a minute; the service knows a login for as long as its ticket is good. */
async function resume(session: GatewaySession, login: Login): Promise<Login> {
  const { userID, userSig, instanceID } = login;
  session.isResuming = true;
  try {
    const ticket = { userID, userSig, instanceID };
    const { customStatus } = await session.call('session.resume', ticket);
    // The same object: what lives as long as the login, as the live rooms do, goes on.
    login.customStatus = customStatus;
    return login;
  } catch (error) {
    if (!(error instanceof ChatError) || !error.is(2024)) throw error;
    const again = await session.call('session.login', { userID, userSig });
    const { customStatus } = again;
    return renewLogin({ ...login, instanceID: again.instanceID, customStatus });
  } finally {
    session.isResuming = false;
  }
}
