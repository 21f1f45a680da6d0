'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { doNotDisturbFeature } from './do-not-disturb-control.js';
import type { DoNotDisturbSetting } from './quiet-time.js';
import { ALWAYS, type DailyWindow, dailyOf, NEVER, pauseOf } from './quiet-wish.js';

/** What {@link useDoNotDisturb} returns. */
export interface UseDoNotDisturbResult {
  /** `loading` until the service has said what is set. */
  readonly status: LoadStatus;
  /** What is set: nothing, a pause, every day, or always. */
  readonly setting: DoNotDisturbSetting;
  /** Whether nothing is pushed just now. */
  readonly isQuiet: boolean;
  /** Seconds since the epoch; `null` when it is not quiet, or until it is turned off. */
  readonly quietUntil: number | null;
  /** Why the setting could not be had. One that was there stays. */
  readonly error: ChatError | null;
  /** Quiet from now on for so many seconds, once. Rejects with -1 when it is no number above 0. */
  pauseFor(seconds: number): Promise<void>;
  /** Quiet every day. Rejects with -1 when a minute is not a whole number from 0 to 1439. */
  setDaily(window: DailyWindow): Promise<void>;
  /** Quiet until it is turned off. */
  setAlways(): Promise<void>;
  /** Never quiet any more: ends a pause and the daily window alike. */
  turnOff(): Promise<void>;
  /** Asks for the setting again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * Do not disturb, for everything at once: when nothing is pushed to any of my devices, whatever the conversations say.
 * Messages come and count as ever. There is one setting: what is set takes the place of what was set before, a pause
 * that of the daily window too.
 *
 * Actions are shown at once, and taken back when the service refuses; they reject with a ChatError, and may be ignored.
 * Times of the day are those of this device's clock and time zone.
 *
 * Renders again when the setting changes, here or on another device, and when a window begins or ends.
 *
 * Stands on `getAllReceiveMessageOpt`, `setAllReceiveMessageOpt` and ALL_RECEIVE_MESSAGE_OPT_UPDATED.
 */
export function useDoNotDisturb(): UseDoNotDisturbResult {
  const control = useChat().feature(doNotDisturbFeature);
  useEffect(() => control.watch(), [control]);
  const state = useSlice(control.slice, (whole) => whole);
  const actions = useMemo(
    () => ({
      pauseFor: (seconds: number) => mayBeIgnored(control.set((now) => pauseOf(seconds, now))),
      setDaily: (window: DailyWindow) => mayBeIgnored(control.set(() => dailyOf(window))),
      setAlways: () => mayBeIgnored(control.set(() => ALWAYS)),
      turnOff: () => mayBeIgnored(control.set(() => NEVER)),
      refetch: control.refetch,
    }),
    [control],
  );
  return useMemo(() => ({ ...state, ...actions }), [state, actions]);
}
