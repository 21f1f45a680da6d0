'use client';

import { useRemainingTime } from '@parlor/hooks';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

/** How long something is still possible; runs while the menu is open. */
export function TimeLeft({ until }: { until: number }) {
  const strings = useStrings();
  const formats = useFormats();
  const { seconds, isOver } = useRemainingTime(until);
  return isOver ? strings.tooLate : strings.timeLeft(formats.duration(seconds));
}
