'use client';

import { type ComponentType, Suspense, useCallback, useRef, useState } from 'react';
import type { EmojiPickerProps } from '../emoji-picker/emoji-picker.js';
import { EmojiIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

interface EmojiButtonProps {
  Picker: ComponentType<EmojiPickerProps>;
  /** Writes it at the caret, and gives the field the focus. */
  onPick: (emoji: string) => void;
  /** The picker was closed by Escape. */
  onLeave: () => void;
}

/** Opens the emoji. */
export function EmojiButton({ Picker, onPick, onLeave }: EmojiButtonProps) {
  const strings = useChatStrings();
  const ref = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const latest = useRef(onLeave);
  latest.current = onLeave;
  const close = useCallback((reason: 'escape' | 'outside') => {
    setIsOpen(false);
    if (reason === 'escape') latest.current();
  }, []);
  return (
    <>
      <button
        ref={ref}
        type="button"
        className="parlor-composer-tool parlor-composer-emoji"
        aria-label={strings.insertEmoji}
        title={strings.insertEmoji}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        // The picker closes when the focus leaves it: pressed, the button would open it again.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => setIsOpen(!isOpen)}
      >
        <EmojiIcon size={20} aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <Picker
            label={strings.insertEmoji}
            anchorRef={ref}
            onPick={(emoji) => {
              setIsOpen(false);
              onPick(emoji);
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
