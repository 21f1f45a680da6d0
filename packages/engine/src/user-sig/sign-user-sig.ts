import { utf8ToBytes } from '@noble/hashes/utils.js';
import { signatureOf, type TicketContent } from './signature.js';
import { packTicket } from './ticket-text.js';

/** Whose ticket is to be made, and with which key. */
export interface SignUserSigOptions {
  sdkAppID: number;
  /** The application's secret key, as its text. */
  secretKey: string;
  userID: string;
  /** How long it is good, seconds from `now`; negative makes one that has expired. */
  expire: number;
  /** Milliseconds since the epoch. */
  now: number;
  /** Base64 of a room privilege block; leave it out for chat. */
  userbuf?: string;
}

/**
 * Makes a login ticket (TLSSigAPIv2), as a server of the app would.
 *
 * **For development only**: whoever has the secret key can log in as anybody.
 */
export function signUserSig(options: SignUserSigOptions): string {
  const { sdkAppID, secretKey, userID, userbuf } = options;
  const content = { sdkAppID, userID, userbuf, ...period(options.now, options.expire) };
  const ticket = ticketOf(content, signatureOf(content, secretKey));
  return packTicket(utf8ToBytes(JSON.stringify(ticket)));
}

/** Ticket fields are unsigned: an expired one is made in the past, not given a negative length. */
function period(now: number, seconds: number): { time: number; expire: number } {
  const time = Math.floor(now / 1000);
  return seconds < 0 ? { time: time + seconds, expire: 0 } : { time, expire: seconds };
}

function ticketOf(content: TicketContent, signature: string): Record<string, unknown> {
  return {
    'TLS.ver': '2.0',
    'TLS.identifier': content.userID,
    'TLS.sdkappid': content.sdkAppID,
    'TLS.expire': content.expire,
    'TLS.time': content.time,
    ...(content.userbuf === undefined ? {} : { 'TLS.userbuf': content.userbuf }),
    'TLS.sig': signature,
  };
}
