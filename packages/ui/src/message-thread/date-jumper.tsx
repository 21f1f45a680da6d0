'use client';

import type { JumpTarget } from '@parlor/hooks';
import { type RefObject, Suspense, useCallback, useRef, useState } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { scrollerOf } from '../message-actions/thread-actions.js';
import { useThread } from './thread-context.js';

const DateJump = lazyPart(async () => (await import('./date-jump.js')).DateJump, {
  close: ({ onClose }) => onClose('outside'),
});

interface Opened {
  readonly day: number;
  readonly byKeyboard: boolean;
}

interface DateJumper {
  /** Opens the field beside the date that was pressed. */
  readonly open: (day: number, pill: HTMLElement) => void;
  readonly props: DateJumperProps;
}

interface DateJumperProps {
  opened: Opened | undefined;
  anchorRef: RefObject<HTMLElement | null>;
  setOpened: (opened: Opened | undefined) => void;
}

/** Going to a date: by the date that floats over the thread, or by the button that only the keyboard finds. */
export function useDateJumper(): DateJumper {
  const [opened, setOpened] = useState<Opened>();
  const anchorRef = useRef<HTMLElement>(null);
  const open = useCallback((day: number, pill: HTMLElement) => {
    anchorRef.current = pill;
    setOpened({ day, byKeyboard: false });
  }, []);
  return { open, props: { opened, anchorRef, setOpened } };
}

/** The keyboard's way to a date, and the field. */
export function DateJumper({
  opened,
  anchorRef,
  setOpened,
  onJump,
}: DateJumperProps & { onJump: (target: JumpTarget) => void }) {
  const strings = useChatStrings();
  const { actions } = useThread();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const onClick = () => {
    anchorRef.current = buttonRef.current;
    setOpened(opened ? undefined : { day: Date.now(), byKeyboard: true });
  };
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className="parlor-pill parlor-date-jumper"
        data-open={opened?.byKeyboard || undefined}
        aria-expanded={opened !== undefined}
        onClick={onClick}
      >
        {strings.goToDate}
      </button>
      {opened && (
        <Suspense fallback={null}>
          <DateJump
            anchorRef={anchorRef}
            day={opened.day}
            onJump={onJump}
            onClose={(reason) => {
              setOpened(undefined);
              if (reason === 'escape') buttonRef.current?.focus({ preventScroll: true });
              if (reason === 'done')
                scrollerOf(actions.rootRef.current)?.focus({ preventScroll: true });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
