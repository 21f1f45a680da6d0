import type { GatewaySession, Login } from '../gateway/gateway-session.js';

/** Logins by their keys: with one of them the SDK comes back after a break. */
const logins = new Map<string, Login>();
let lastKey = 0;

/** Gives a login its key. */
export function rememberLogin(session: GatewaySession, login: Omit<Login, 'a2'>): Login {
  lastKey += 1;
  const known = { ...login, a2: `a2-${lastKey}` };
  logins.set(known.a2, known);
  session.login = known;
  return known;
}

/** The login of a key; `undefined` when it has ended. */
export function loginOf(a2: string): Login | undefined {
  return logins.get(a2);
}

/** The same login has another instance at the engine. */
export function renewLogin(login: Login): Login {
  logins.set(login.a2, login);
  return login;
}

/** The login has ended. */
export function forgetLogin(session: GatewaySession): void {
  if (session.login) logins.delete(session.login.a2);
  session.login = undefined;
}
