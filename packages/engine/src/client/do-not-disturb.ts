import {
  type AllReceiveMessageOpt,
  type BasicRemindType,
  type ChatSDK,
  EVENT,
  type SetAllReceiveMessageOptOptions,
  TYPES,
} from '@parlor/sdk';
import type { Push } from '../protocol/pushes.js';
import { type ClientParts, success } from './client-parts.js';

/** A day, in seconds: a window that is as long and comes every day never ends. */
const DAY = 86_400;

const KNOWN: readonly BasicRemindType[] = [
  TYPES.MSG_REMIND_ACPT_AND_NOTE,
  TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  TYPES.MSG_REMIND_DISCARD,
];

/** When nothing is pushed to me, whatever the conversations say. The service keeps it, and tells of changes. */
export class DoNotDisturb {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'setAllReceiveMessageOpt' | 'getAllReceiveMessageOpt'> {
    const { connection, clock } = this.#parts;
    return {
      // Outside the promise: who says nothing at all is thrown at, as by the SDK.
      setAllReceiveMessageOpt: (options) => this.#set(settingOf(options, clock.now())),
      getAllReceiveMessageOpt: async () =>
        success(await connection.request('doNotDisturb.get', {})),
    };
  }

  /** I have changed it, here or in another instance. */
  changed({ setting }: Extract<Push, { type: 'doNotDisturb.changed' }>): void {
    this.#parts.emitter.emit(EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED, setting);
  }

  async #set(setting: AllReceiveMessageOpt): ReturnType<ChatSDK['setAllReceiveMessageOpt']> {
    await this.#parts.connection.request('doNotDisturb.set', setting);
    return success(success({ actionStatus: 'OK', errorCode: 0, errorInfo: '' }));
  }
}

/** The window begins today, by the clock and in the time zone of this device. */
function settingOf(
  {
    messageRemindType = TYPES.MSG_REMIND_ACPT_NOT_NOTE,
    startHour = 0,
    startMinute = 0,
    startSecond = 0,
    duration = 0,
    isRepeated = true,
  }: SetAllReceiveMessageOptOptions,
  now: number,
): AllReceiveMessageOpt {
  const today = new Date(now);
  const start = today.setHours(startHour, startMinute, startSecond, 0);
  const startTime = Math.round(start / 1000);
  return {
    // What the service does not know it is told as the default.
    messageRemindType:
      KNOWN.find((type) => type === messageRemindType) ?? TYPES.MSG_REMIND_ACPT_AND_NOTE,
    startTime,
    endTime: startTime + (isRepeated ? Math.min(duration, DAY) : duration),
    isRepeated,
  };
}
