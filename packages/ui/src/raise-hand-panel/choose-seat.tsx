'use client';

import { Suspense, useCallback, useRef, useState } from 'react';
import { SeatsIcon } from '../internals/icons.js';
import { lazyPart } from '../internals/lazy-part.js';

const SeatChoice = lazyPart(async () => (await import('./seat-choice.js')).SeatChoice, {
  close: ({ onClose }) => onClose(true),
});

interface ChooseSeatProps {
  label: string;
  /** The numbers of the seats that are free. */
  free: readonly number[];
  isBusy: boolean;
  onChoose: (index: number) => void;
}

/** A button that opens the choice of a seat. */
export function ChooseSeat({ label, free, isBusy, onChoose }: ChooseSeatProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback((hasFocusElsewhere: boolean) => {
    if (!hasFocusElsewhere) ref.current?.focus({ preventScroll: true });
    setIsOpen(false);
  }, []);
  return (
    <>
      <button
        ref={ref}
        type="button"
        className="parlor-icon-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-disabled={isBusy || undefined}
        onClick={() => {
          if (!isBusy) setIsOpen(!isOpen);
        }}
      >
        <SeatsIcon size={18} aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SeatChoice
            label={label}
            free={free}
            anchorRef={ref}
            onChoose={onChoose}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
