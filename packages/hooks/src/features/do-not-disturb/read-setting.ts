import { type AllReceiveMessageOpt, TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';

const QUIET: ReadonlySet<unknown> = new Set([
  TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  TYPES.MSG_REMIND_DISCARD,
]);

/**
 * A copy of what the SDK tells; `undefined` when it is none. A type that is not known disturbs. Where nothing was ever set
 * there need be no times.
 */
export function readSetting(live: unknown): AllReceiveMessageOpt | undefined {
  if (!isRecord(live)) return undefined;
  const { messageRemindType, isRepeated } = live;
  const isOff = messageRemindType === TYPES.MSG_REMIND_ACPT_AND_NOTE;
  const { startTime = isOff ? 0 : undefined, endTime = isOff ? 0 : undefined } = live;
  if (typeof startTime !== 'number' || typeof endTime !== 'number') return undefined;
  if (!Number.isFinite(startTime) || !Number.isFinite(endTime)) return undefined;
  return {
    messageRemindType: QUIET.has(messageRemindType)
      ? TYPES.MSG_REMIND_ACPT_NOT_NOTE
      : TYPES.MSG_REMIND_ACPT_AND_NOTE,
    startTime,
    endTime,
    isRepeated: isRepeated === true,
  };
}
