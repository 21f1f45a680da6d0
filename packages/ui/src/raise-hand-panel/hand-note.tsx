'use client';

import type { RefObject } from 'react';
import { Popover } from '../internals/popover.js';
import { useLatest } from '../internals/use-latest.js';

interface HandNoteProps {
  words: string;
  anchorRef: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Over the button: how my asking for a seat has ended. It is said to assistive technology beside it. */
export function HandNote({ words, anchorRef, onClose }: HandNoteProps) {
  const close = useLatest(onClose);
  return (
    <Popover anchorRef={anchorRef} onClose={close} className="parlor-hand-note">
      <p aria-hidden="true" dir="auto">
        {words}
      </p>
    </Popover>
  );
}
