import {
  type AllReceiveMessageOpt,
  ChatError,
  type SetAllReceiveMessageOptOptions,
  TYPES,
} from '@parlor/sdk';

/** A stretch of every day, in minutes of it by the clock of this device: 0 to 1439. */
export interface DailyWindow {
  /** Minutes since midnight by this device's clock: 0 to 1439. */
  readonly startMinute: number;
  /** On the next day when it is not later than the start; all day when it is the same. */
  readonly endMinute: number;
}

/** Seconds. */
const DAY = 86_400;
const MINUTES = 1440;

/** Pushes go out again. */
export const NEVER: SetAllReceiveMessageOptOptions = {
  messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
};

/** Until it is turned off: what comes every day for a whole day does not end. */
export const ALWAYS: SetAllReceiveMessageOptOptions = { duration: DAY };

/** From now on for so many seconds. Throws a ChatError, -1. */
export function pauseOf(seconds: number, now: number): SetAllReceiveMessageOptOptions {
  if (!(seconds > 0 && Number.isFinite(seconds))) {
    throw new ChatError({ code: -1, message: 'A pause needs a number of seconds above 0.' });
  }
  const date = new Date(now);
  const time = {
    startHour: date.getHours(),
    startMinute: date.getMinutes(),
    startSecond: date.getSeconds(),
  };
  // In the hour that comes twice when the clock is put back, the SDK begins at the first one.
  const start = startOf(time, now);
  return { ...time, isRepeated: false, duration: Math.ceil(seconds + (now - start) / 1000) };
}

/** Every day. Throws a ChatError, -1. */
export function dailyOf({ startMinute, endMinute }: DailyWindow): SetAllReceiveMessageOptOptions {
  for (const minute of [startMinute, endMinute]) {
    if (Number.isInteger(minute) && minute >= 0 && minute < MINUTES) continue;
    throw new ChatError({ code: -1, message: 'A minute of the day is a whole number, 0 to 1439.' });
  }
  const minutes = (endMinute - startMinute + MINUTES) % MINUTES || MINUTES;
  return {
    startHour: Math.floor(startMinute / 60),
    startMinute: startMinute % 60,
    duration: minutes * 60,
  };
}

/** What the service will keep, as the SDK works it out. */
export function settingOf(
  options: SetAllReceiveMessageOptOptions,
  now: number,
): AllReceiveMessageOpt {
  const { messageRemindType = TYPES.MSG_REMIND_ACPT_NOT_NOTE, duration = 0 } = options;
  const { isRepeated = true } = options;
  const startTime = Math.round(startOf(options, now) / 1000);
  const endTime = startTime + (isRepeated ? Math.min(duration, DAY) : duration);
  return { messageRemindType, startTime, endTime, isRepeated };
}

/** Today at that time, in milliseconds since the epoch. */
function startOf(options: SetAllReceiveMessageOptOptions, now: number): number {
  const { startHour = 0, startMinute = 0, startSecond = 0 } = options;
  return new Date(now).setHours(startHour, startMinute, startSecond, 0);
}
