import { type UseDoNotDisturbResult, useDoNotDisturb } from '@parlor/hooks';
import { useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { isMorning, nextMorning } from './morning.js';
import { type DailyTime, fromTimeFields, type TimeFields, toTimeFields } from './time-field.js';

/** What can be chosen. */
export type QuietChoice = 'off' | 'hour' | 'morning' | 'always' | 'daily';

/** Most people's night, until they say another. */
const NIGHT: DailyTime = { startMinute: 22 * 60, endMinute: 7 * 60 };
const HOUR = 3600;

/** The setting as the panel has it, and what changes it. */
export function useQuietChoice() {
  const strings = useStrings();
  const quiet = useDoNotDisturb();
  const { setting } = quiet;
  const [problem, setProblem] = useState('');
  const [typed, setTyped] = useState<TimeFields>();
  const fields = typed ?? toTimeFields(setting.kind === 'daily' ? setting : NIGHT);

  const carryOut = (change: () => Promise<void>) => {
    setProblem('');
    change().catch((thrown: unknown) =>
      setProblem(strings.doNotDisturbNotChanged(reasonOf(thrown, strings))),
    );
  };
  const setDaily = () => {
    const time = fromTimeFields(fields);
    if (!time) return;
    // From here on the setting says what the fields show.
    setTyped(undefined);
    carryOut(() => quiet.setDaily(time));
  };
  const changes: Record<QuietChoice, () => void> = {
    off: () => carryOut(quiet.turnOff),
    hour: () => carryOut(() => quiet.pauseFor(HOUR)),
    morning: () => {
      const now = Date.now();
      carryOut(() => quiet.pauseFor(Math.ceil((nextMorning(now) - now) / 1000)));
    },
    always: () => carryOut(quiet.setAlways),
    daily: setDaily,
  };
  return {
    quiet,
    problem,
    fields,
    chosen: chosenOf(quiet),
    choose: (choice: QuietChoice) => changes[choice](),
    setFields: setTyped,
    /** Times that were changed count at once where they are the setting; else with "Every day". */
    finishFields: () => {
      if (setting.kind === 'daily' && typed) setDaily();
    },
  };
}

/** Which of the choices the setting is; `undefined` for a time that was set elsewhere. */
function chosenOf({ setting }: UseDoNotDisturbResult): QuietChoice | undefined {
  if (setting.kind !== 'once') return setting.kind;
  const { startTime, endTime } = setting;
  // The service keeps whole seconds.
  if (Math.abs(endTime - startTime - HOUR) <= 2) return 'hour';
  return isMorning(endTime) ? 'morning' : undefined;
}
