import { TSignaling } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { parseObject } from '../../parse-object.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import type { InvitationBeginning } from './invitation-state.js';

/** Seconds, about 68 years: with more no date could be made. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** What the message of an invite says. */
export interface Invite {
  readonly inviteID: string;
  /** Seconds; 0 never. */
  readonly timeout: number;
  /** When it was sent: seconds since the epoch by the service's clock. */
  readonly time: number;
  /** Whether it was sent by who is said to invite. The event does not tell, and anybody can say anything. */
  readonly isGenuine: boolean;
}

/**
 * What the event of a new invitation says, to `me`. The SDK's list is its own, and shrinks: this is a copy.
 *
 * One to one there is one invitee, whoever else is named: only I can accept what comes to me, and what I send goes to
 * the first. Throws when there is nobody whom it could be for.
 */
export function readNewInvitation(data: unknown, me: string): InvitationBeginning {
  const inviteID = readInviteID(data);
  if (!isRecord(data) || !isName(data['inviter'])) throw new TypeError('It has no inviter.');
  const { inviter } = data;
  const groupID = text(data['groupID']);
  const named = readUserIDs(data['inviteeList']);
  if (inviter !== me && !named.includes(me)) throw new TypeError('It is for somebody else.');
  const one = inviter === me ? named.slice(0, 1) : [me];
  const invitees = groupID === '' ? one : named;
  return { inviteID, inviter, groupID, invitees, data: text(data['data']) };
}

/** Of which invitation an event tells. Throws when it does not say. */
export function readInviteID(data: unknown): string {
  if (!isRecord(data) || !isName(data['inviteID'])) throw new TypeError('It has no inviteID.');
  return data['inviteID'];
}

/** Who has answered. Throws when it does not say. */
export function readInvitee(data: unknown): string {
  if (!isRecord(data) || !isName(data['invitee'])) throw new TypeError('It has no invitee.');
  return data['invitee'];
}

/** Those who are listed. Throws when there is nobody. */
export function readUserIDs(list: unknown): readonly string[] {
  const userIDs = Array.isArray(list) ? list.filter(isName) : [];
  if (userIDs.length === 0) throw new TypeError('It names nobody.');
  return userIDs;
}

/** What the SDK takes for signaling says; `undefined` for all other messages. Not by the SDK: that throws at broken JSON. */
export function readSignaling(live: unknown): Record<string, unknown> | undefined {
  if (!isRecord(live) || live['type'] !== 'TIMCustomElem' || !isRecord(live['payload'])) {
    return undefined;
  }
  const { data } = live['payload'];
  if (typeof data !== 'string' || !data.includes('inviteID')) return undefined;
  return parseObject(data);
}

/** What a message says as an invite; `undefined` for all other messages. */
export function readInvite(live: unknown): Invite | undefined {
  const said = readSignaling(live);
  if (!isRecord(live) || said?.['actionType'] !== TSignaling.ACTION_TYPE_INVITE) return undefined;
  const { inviteID, inviter } = said;
  if (!isName(inviteID)) return undefined;
  const timeout = soundTimeout(said['timeout']);
  return { inviteID, timeout, time: count(live['time']), isGenuine: live['from'] === inviter };
}

/** Seconds; 0 for what never runs out. */
export function soundTimeout(timeout: unknown): number {
  return Math.min(LONGEST_TIMEOUT, Math.max(0, count(timeout)));
}
