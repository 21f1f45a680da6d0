import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import type { QuietTime } from './quiet-time.js';

/** Whether it is quiet just now, and why. */
export interface DoNotDisturbState extends Omit<QuietTime, 'changesAt'> {
  readonly status: LoadStatus;
  readonly error: ChatError | null;
}

/** Nothing was asked yet. */
export const initialDoNotDisturb: DoNotDisturbState = {
  status: 'loading',
  error: null,
  setting: { kind: 'off' },
  isQuiet: false,
  quietUntil: null,
};

/** The same object when nothing that is shown differs. */
export function showTime(
  state: DoNotDisturbState,
  { setting, isQuiet, quietUntil }: QuietTime,
): DoNotDisturbState {
  const isSame =
    state.isQuiet === isQuiet &&
    state.quietUntil === quietUntil &&
    JSON.stringify(state.setting) === JSON.stringify(setting);
  return isSame ? state : { ...state, setting, isQuiet, quietUntil };
}
