'use client';

import { type PointerEvent, useEffect, useRef } from 'react';
import type { Cell } from '../internals/cell.js';
import { MicIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { followPointer, type Hold, tapped } from './hold.js';

interface RecordButtonProps {
  /** It is being recorded: the button stays under the finger that holds it. */
  isRecording: boolean;
  isDisabled: boolean;
  onBegin: (hold: Cell<Hold>) => void;
}

/** Records while it is held, and sends on release; after a tap the recorder goes on by itself. */
export function RecordButton({ isRecording, isDisabled, onBegin }: RecordButtonProps) {
  const strings = useChatStrings();
  const ending = useRef<() => void>(undefined);
  useEffect(() => () => ending.current?.(), []);
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (isRecording || event.button !== 0) return;
    ending.current?.();
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const { hold, end } = followPointer(event, isRightToLeft);
    ending.current = end;
    onBegin(hold);
  };
  const onClick = () => {
    // A press has begun it already; what comes without one is a key, or an assistive program.
    if (!isRecording) onBegin(tapped());
  };
  return (
    <button
      type="button"
      className="parlor-record"
      aria-label={strings.recordVoice}
      title={strings.recordHint}
      data-recording={isRecording || undefined}
      disabled={isDisabled}
      onPointerDown={onPointerDown}
      onClick={onClick}
      // A long press would bring up a menu.
      onContextMenu={(event) => event.preventDefault()}
    >
      <MicIcon size={20} aria-hidden="true" />
    </button>
  );
}
