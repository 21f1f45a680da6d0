import { isRecord } from '../../is-record.js';
import { parseObject } from '../../parse-object.js';

/** What Tencent's own UI kits call such a message. */
const BUSINESS_ID = 'user_typing_status';
/** What they write is about 120 characters long; more is not read. */
const LONGEST = 1_000;

/** The data of a custom message that says whether I am typing: as Tencent's own UI kits write and read it. */
export function typingData(isTyping: boolean): string {
  return JSON.stringify({
    businessID: BUSINESS_ID,
    typingStatus: isTyping ? 1 : 0,
    version: 1,
    userAction: 14,
    actionParam: isTyping ? 'EIMAMSG_InputStatus_Ing' : 'EIMAMSG_InputStatus_End',
  });
}

/** Whether somebody is typing, when that is what a message says; `undefined` for all other messages. */
export function readTyping(live: unknown): boolean | undefined {
  if (!isRecord(live) || live['type'] !== 'TIMCustomElem' || !isRecord(live['payload'])) {
    return undefined;
  }
  const said = parse(live['payload']['data']);
  if (said?.['businessID'] !== BUSINESS_ID) return undefined;
  return said['typingStatus'] === 1;
}

/** Most custom messages are something else: those are not parsed. */
function parse(data: unknown): Record<string, unknown> | undefined {
  if (typeof data !== 'string' || data.length > LONGEST || !data.includes(BUSINESS_ID))
    return undefined;
  return parseObject(data);
}
