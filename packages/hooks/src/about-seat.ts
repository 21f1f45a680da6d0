import { isRecord } from './is-record.js';
import { parseObject } from './parse-object.js';
import { isName, text } from './read-text.js';

/**
 * Whether an invitation is about a seat of a room, by its `data`: it has `seat: 1`. Such ones are the business of the
 * room's seats alone: they ring nowhere, and are listed nowhere else. Untrusted.
 */
export function isAboutSeat(data: string): boolean {
  return data.includes('"seat"') && parseObject(data)?.['seat'] === 1;
}

/**
 * Whether a message is a step of an invitation about a seat: that it is asked for, or answered. It is meant for those who
 * are online, and is no part of a thread, also where another client has had it stored. Untrusted.
 */
export function isSeatStep(live: unknown): boolean {
  if (!isRecord(live) || live['type'] !== 'TIMCustomElem' || !isRecord(live['payload'])) {
    return false;
  }
  const { data } = live['payload'];
  // Of the many messages that are none, nothing is parsed.
  if (typeof data !== 'string' || !data.includes('inviteID') || !data.includes('seat')) {
    return false;
  }
  const said = parseObject(data);
  const isStep = said?.['businessID'] === 1 && typeof said['actionType'] === 'number';
  return isStep && isName(said['inviteID']) && isAboutSeat(text(said['data']));
}
