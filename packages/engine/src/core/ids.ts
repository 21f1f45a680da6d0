import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** The sender of tips and notices that nobody in particular sent. */
export const SYSTEM_ACCOUNT = '@TIM#SYSTEM';

/** Who the app's own server is: with its ticket the commands of the operator are given. */
export const OPERATOR_ACCOUNT = 'administrator';

/** Its number, the same in every application. */
const SYSTEM_TINY_ID = '144115198244471703';

/** Real numbers begin with these digits; three of them are kept so that ours look alike. */
const TINY_ID_PREFIX = 144n;
const TINY_ID_VARIATIONS = 10n ** 15n;

/**
 * The service's number of a person: 18 decimal digits, always the same for a userID.
 *
 * Made from the userID and not counted up, so that it needs no storage and message IDs stay the same
 * when a seeded world is built again.
 */
export function tinyIDOf(userID: string): string {
  if (userID === SYSTEM_ACCOUNT) return SYSTEM_TINY_ID;
  const digest = sha256(utf8ToBytes(userID));
  const number = digest.slice(0, 8).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return String(TINY_ID_PREFIX * TINY_ID_VARIATIONS + (number % TINY_ID_VARIATIONS));
}

/** The ID of a message: known to the sender before it is sent, and the same for everybody. */
export function messageIDOf(message: {
  senderTinyID: string;
  clientTime: number;
  random: number;
}): string {
  return `${message.senderTinyID}-${message.clientTime}-${message.random}`;
}

const DEFAULT_GROUP_PREFIX = '@TGS#1';
const DEFAULT_COMMUNITY_PREFIX = '@TGS#_@TGS#c';

/** The ID of the nth group that was made without one. */
export function defaultGroupID(number: number, isCommunity: boolean): string {
  const prefix = isCommunity ? DEFAULT_COMMUNITY_PREFIX : DEFAULT_GROUP_PREFIX;
  return prefix + number.toString(36).toUpperCase().padStart(8, '0');
}

/** Whether a text can be a userID: 1 to 32 bytes of printable ASCII, as the service takes them. */
export function isUserID(text: string): boolean {
  return /^[\x20-\x7e]{1,32}$/.test(text);
}
