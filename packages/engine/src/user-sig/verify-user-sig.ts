import { isCount, isRecord, isString } from '../core/guards.js';
import { isSameText, signatureOf, type TicketContent } from './signature.js';
import { unpackTicket } from './ticket-text.js';
import { fromUtf8 } from './utf8.js';

/** A ticket and what it has to fit. */
export interface VerifyUserSigOptions {
  sdkAppID: number;
  /** The keys that are good; two of them while one replaces the other. */
  secretKeys: readonly string[];
  userID: string;
  userSig: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** Tickets made up to this second are revoked. */
  revokedUntil?: number;
}

/** What came of it: when the ticket expires (seconds), or the service's code for what is wrong with it. */
export type UserSigVerdict =
  | { readonly isValid: true; readonly expiresAt: number }
  | { readonly isValid: false; readonly code: UserSigFailure };

/** 70001 expired, 70002 empty, 70003 damaged, 70005 incomplete, 70009 wrong key, 70013 another user, 70014 another application, 70052 revoked. */
export type UserSigFailure = 70001 | 70002 | 70003 | 70005 | 70009 | 70013 | 70014 | 70052;

/** Clocks of servers differ: a ticket may come from this many seconds in the future. */
const MAX_FUTURE_SECONDS = 300;

/**
 * Checks a login ticket (TLSSigAPIv2), in the order in which the cloud does, so that the same
 * mistake gets the same code. All but the signature is what the ticket itself shows to everybody.
 */
export function verifyUserSig(options: VerifyUserSigOptions): UserSigVerdict {
  if (options.userSig === '') return refused(70002);
  const fields = readTicket(options.userSig);
  if (fields?.['TLS.ver'] !== '2.0') return refused(70003);
  if (fields['TLS.identifier'] !== options.userID) return refused(70013);
  if (fields['TLS.sdkappid'] !== options.sdkAppID) return refused(70014);
  const content = contentOf(fields, options);
  if (!content) return refused(70005);
  const code = periodFailure(content, options.now) ?? signatureFailure(content, fields, options);
  return code ? refused(code) : { isValid: true, expiresAt: content.time + content.expire };
}

function readTicket(userSig: string): Record<string, unknown> | undefined {
  const bytes = unpackTicket(userSig);
  const text = bytes && fromUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The rest of the fields; `undefined` when one is missing or of the wrong type. */
function contentOf(
  fields: Record<string, unknown>,
  { userID, sdkAppID }: VerifyUserSigOptions,
): TicketContent | undefined {
  const { 'TLS.time': time, 'TLS.expire': expire, 'TLS.userbuf': userbuf } = fields;
  if (!isCount(time) || !isCount(expire)) return undefined;
  if (userbuf !== undefined && !isString(userbuf)) return undefined;
  return { userID, sdkAppID, time, expire, userbuf };
}

function periodFailure({ time, expire }: TicketContent, now: number): UserSigFailure | undefined {
  const seconds = Math.floor(now / 1000);
  if (time > seconds + MAX_FUTURE_SECONDS) return 70005;
  return seconds > time + expire ? 70001 : undefined;
}

function signatureFailure(
  content: TicketContent,
  fields: Record<string, unknown>,
  { secretKeys, revokedUntil = 0 }: VerifyUserSigOptions,
): UserSigFailure | undefined {
  const signature = fields['TLS.sig'];
  if (!isString(signature)) return 70005;
  // Every key is tried, so that the time does not tell which one fits.
  const matches = secretKeys.filter((key) => isSameText(signatureOf(content, key), signature));
  if (matches.length === 0) return 70009;
  return content.time <= revokedUntil ? 70052 : undefined;
}

function refused(code: UserSigFailure): UserSigVerdict {
  return { isValid: false, code };
}
