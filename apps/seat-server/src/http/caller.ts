import type { IncomingHttpHeaders } from 'node:http';
import { verifyUserSig } from '@parlor/engine/user-sig';

/** What tickets have to fit. */
export interface TicketOptions {
  readonly sdkAppID: number;
  /** The application's secret keys: two while one replaces the other. They never leave the server. */
  readonly secretKeys: readonly string[];
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Who sends a request, or why that is not believed: a code of the service for tickets. */
export type Caller = { readonly userID: string } | { readonly code: number };

const NO_TICKET = 70002;
const DAMAGED = 70003;

/**
 * Who sends a request: whose ticket (UserSig) they show, the one that they log in to the chat with. `X-User-ID` is the userID
 * as `encodeURIComponent` writes it, `Authorization` is `Bearer` and the ticket.
 */
export function callerOf(headers: IncomingHttpHeaders, options: TicketOptions): Caller {
  const name = headers['x-user-id'];
  const [scheme, userSig = ''] = (headers.authorization ?? '').split(' ');
  if (typeof name !== 'string' || scheme !== 'Bearer') return { code: NO_TICKET };
  const userID = decoded(name);
  if (!userID) return { code: DAMAGED };
  const { sdkAppID, secretKeys, now } = options;
  const verdict = verifyUserSig({ sdkAppID, secretKeys, userID, userSig, now: now() });
  return verdict.isValid ? { userID } : { code: verdict.code };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
