import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from './base64.js';

/** What a ticket says and its signature covers. */
export interface TicketContent {
  userID: string;
  sdkAppID: number;
  /** When it was made, seconds since the epoch. */
  time: number;
  /** How long it is good, seconds. */
  expire: number;
  /** Base64 of a room privilege block; chat tickets have none. */
  userbuf?: string | undefined;
}

/** The signature of a ticket: HMAC-SHA256 of its fields, in base64. The key is the text itself, not the bytes its hex digits stand for. */
export function signatureOf(content: TicketContent, secretKey: string): string {
  const { userID, sdkAppID, time, expire, userbuf } = content;
  const lines = [
    `TLS.identifier:${userID}`,
    `TLS.sdkappid:${sdkAppID}`,
    `TLS.time:${time}`,
    `TLS.expire:${expire}`,
    ...(userbuf === undefined ? [] : [`TLS.userbuf:${userbuf}`]),
  ];
  const text = lines.map((line) => `${line}\n`).join('');
  return toBase64(hmac(sha256, utf8ToBytes(secretKey), utf8ToBytes(text)));
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index % (other.length || 1));
  }
  return difference === 0;
}
