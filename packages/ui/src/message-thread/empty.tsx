'use client';

import { WaveIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** Shown when nobody has written anything yet. */
export function MessageThreadEmpty() {
  const strings = useStrings();
  return (
    <StatePanel
      tone="empty"
      icon={WaveIcon}
      title={strings.noMessages}
      detail={strings.noMessagesDetail}
    />
  );
}
