'use client';

import { useDoNotDisturb } from '@parlor/hooks';
import { QuietIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';
import { quietWords } from './quiet-words.js';

/** What {@link DoNotDisturbBadge} takes. */
export interface DoNotDisturbBadgeProps {
  /** One more class for the outermost element. */
  className?: string;
}

/** A small moon while it is quiet, for headers: it says until when. Draws nothing otherwise. */
export function DoNotDisturbBadge({ className }: DoNotDisturbBadgeProps) {
  const strings = useStrings();
  const formats = useFormats();
  const today = useToday();
  const quiet = useDoNotDisturb();
  if (!quiet.isQuiet) return null;
  const words = `${strings.doNotDisturb}: ${quietWords(quiet, today, strings, formats)}`;
  return (
    <span className={`parlor-root parlor-quiet-badge ${className ?? ''}`.trim()} title={words}>
      <QuietIcon size={14} aria-hidden="true" />
      <span className="parlor-visually-hidden">{words}</span>
    </span>
  );
}
