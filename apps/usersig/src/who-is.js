import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Who asks: `undefined` when that is nobody who is known.
 *
 * **Put your own sessions here.** A ticket is for who is signed in to your app, and never for who a request says that it
 * is for. The example has names and passwords by HTTP's Basic scheme, and is no more than an example.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {ReadonlyMap<string, string>} accounts
 * @returns {string | undefined}
 */
export function whoIs({ headers }, accounts) {
  const [scheme, packed = ''] = (headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  const text = Buffer.from(packed, 'base64').toString();
  const at = text.indexOf(':');
  const userID = text.slice(0, Math.max(at, 0));
  const password = accounts.get(userID);
  const isRight = isSame(text.slice(at + 1), password ?? '');
  return password !== undefined && isRight ? userID : undefined;
}

/**
 * Takes as long for a password that is nearly right.
 *
 * @param {string} one
 * @param {string} other
 */
function isSame(one, other) {
  return timingSafeEqual(digest(one), digest(other));
}

/** @param {string} text */
function digest(text) {
  return createHash('sha256').update(text).digest();
}
