import { ChatError } from '@parlor/sdk';
import { isRecord } from '../is-record.js';

/** What the SDK says when a call of it was overtaken by another one. */
const ABORT = 5998;

/** What stands for itself in an error of the SDK: its own numbers, by the finer one. */
const OWN_CODES: ReadonlyMap<number, number> = new Map([
  [5301, -41],
  [5302, -40],
  [5304, -41],
  [5306, -40],
  [5309, -42],
  [5310, -46],
  [5501, -45],
  [5502, -45],
]);

/** The same, by the hundred. */
const OWN_KINDS: ReadonlyMap<number, number> = new Map([
  [52, -46],
  [53, -43],
  [55, -45],
]);

/** What the SDK says when it cannot decode what one person sends. */
const NOT_DECODED = 5508;

/** Whether one voice cannot be heard, so that the call goes on. */
export function isOneVoice(thrown: unknown): boolean {
  return isRecord(thrown) && thrown['extraCode'] === NOT_DECODED;
}

/** Whether a call was overtaken by another one, so that nothing has failed. */
export function isAbort(thrown: unknown): boolean {
  return isRecord(thrown) && thrown['code'] === ABORT;
}

/** Whether the cloud has not taken the ticket of who wants to come in. */
export function isTicketRefused(thrown: unknown): boolean {
  const code = serviceCode(thrown);
  return code === -100018 || (code >= 70001 && code <= 70099);
}

/** What the SDK has thrown, as a state of the call tells it; the error itself is the cause. */
export function toAudioError(thrown: unknown): ChatError {
  if (thrown instanceof ChatError) return thrown;
  const service = serviceCode(thrown);
  if (service !== 0) {
    const said = thrown instanceof Error ? thrown.message : '';
    const message = `The media cloud has refused with code ${service}. ${said}`.trim();
    return new ChatError({ code: -49, message, cause: thrown });
  }
  return new ChatError({ code: ownCode(thrown), cause: thrown });
}

function ownCode(thrown: unknown): number {
  if (!isRecord(thrown)) return -49;
  const codes = [thrown['extraCode'], thrown['code']].filter((code) => typeof code === 'number');
  for (const code of codes) {
    const own = OWN_CODES.get(code) ?? OWN_KINDS.get(Math.floor(code / 100));
    if (own !== undefined) return own;
  }
  return -49;
}

/**
 * What the service has answered; 0 when it has not. The SDK's own numbers are between 5000 and 6000. An error of its first
 * question, who is asked for the way into the room, has the answer in what it stands for.
 */
function serviceCode(thrown: unknown): number {
  if (!isRecord(thrown)) return 0;
  const origin = thrown['originError'];
  const candidates = [thrown['extraCode'], isRecord(origin) ? origin['extraCode'] : undefined];
  return candidates.find(isServiceCode) ?? 0;
}

function isServiceCode(code: unknown): code is number {
  return typeof code === 'number' && code !== 0 && !(code >= 5000 && code < 6000);
}
