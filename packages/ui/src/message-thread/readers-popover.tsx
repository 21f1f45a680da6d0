'use client';

import { Suspense } from 'react';
import { Popover } from '../internals/popover.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { MessageReadersProps } from '../message-actions/readers-props.js';
import { LazyReadBy } from '../read-by/lazy-read-by.js';

/** Who has read a message, beside it. It is loaded when it is shown for the first time. */
export function ReadersPopover({ message, anchorRef, onClose }: MessageReadersProps) {
  const strings = useStrings();
  return (
    <Popover anchorRef={anchorRef} className="parlor-readers" onClose={onClose}>
      <div role="dialog" aria-label={strings.readers}>
        <Suspense fallback={<div className="parlor-readers-waiting" />}>
          <LazyReadBy message={message} />
        </Suspense>
      </div>
    </Popover>
  );
}
