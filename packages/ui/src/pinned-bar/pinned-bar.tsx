'use client';

import { type JumpTarget, type MessageSnapshot, usePinnedMessages } from '@parlor/hooks';
import { Suspense, useCallback, useRef, useState } from 'react';
import { ListIcon, PinIcon } from '../internals/icons.js';
import { lazyPart } from '../internals/lazy-part.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatPartStrings } from '../internals/strings/use-chat-part-strings.js';
import { useStateOf } from '../internals/use-state-of.js';
import { targetOf } from './pinned-target.js';
import { usePinnedText } from './use-pinned-text.js';

const PinnedList = lazyPart(async () => (await import('./pinned-list.js')).PinnedList, {
  close: ({ onClose }) => onClose(true),
});

/** What {@link PinnedBar} takes. */
export interface PinnedBarProps {
  /** `GROUP<groupID>`, or the conversation of a topic. */
  conversationID: string;
  /** Called with the way to a pinned message: `jumpTo` of `useMessages`, or the `jump` of a `MessageThread`. */
  onJump?: ((target: JumpTarget) => void) | undefined;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * One line with what is pinned to a group: the newest first; each press shows the message in its place, and puts the one
 * before it into the line. A card has all of them, and takes them off for those who may.
 *
 * Draws nothing while nothing is pinned, while that is not known, and when it could not be had.
 */
export function PinnedBar({ conversationID, onJump, className }: PinnedBarProps) {
  const strings = useChatPartStrings();
  const barRef = useRef<HTMLElement>(null);
  const listButtonRef = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useStateOf(conversationID, false);
  const { messages, unpin } = usePinnedMessages(conversationID);
  const [shown, showNext] = useShown(messages);
  const close = useCallback(
    (isFocusKept: boolean) => {
      setIsOpen(false);
      if (!isFocusKept) listButtonRef.current?.focus({ preventScroll: true });
    },
    [setIsOpen],
  );
  // What is pinned next does not open it by itself.
  if (!shown && isOpen) setIsOpen(false);
  if (!shown) return null;
  const go = (message: MessageSnapshot) => {
    showNext(message);
    onJump?.(targetOf(message));
  };
  return (
    <section
      ref={barRef}
      className={`parlor-root parlor-pinned-bar ${className ?? ''}`.trim()}
      aria-label={strings.pinnedBar}
    >
      <PinnedLine messages={messages} shown={shown} onClick={() => go(shown)} />
      <button
        ref={listButtonRef}
        type="button"
        className="parlor-icon-button"
        aria-label={strings.allPinned}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ListIcon size={18} aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PinnedList
            anchorRef={barRef}
            conversationID={conversationID}
            messages={messages}
            onJump={(message) => {
              close(true);
              go(message);
            }}
            onUnpin={unpin}
            onClose={close}
          />
        </Suspense>
      )}
    </section>
  );
}

interface PinnedLineProps {
  messages: readonly MessageSnapshot[];
  shown: MessageSnapshot;
  onClick: () => void;
}

function PinnedLine({ messages, shown, onClick }: PinnedLineProps) {
  const strings = useChatPartStrings();
  const formats = useFormats();
  const { name, text } = usePinnedText(shown);
  const place = messages.indexOf(shown) + 1;
  const count = messages.length;
  const said = strings.announceMessage(name, text);
  return (
    <button
      type="button"
      className="parlor-pinned-line"
      title={strings.goToPinned(said)}
      onClick={onClick}
    >
      <span className="parlor-pinned-marks" aria-hidden="true">
        {messages.map((message) => (
          <span key={message.ID} data-shown={message === shown || undefined} />
        ))}
      </span>
      <PinIcon size={16} aria-hidden="true" />
      <span className="parlor-pinned-words">
        <span className="parlor-pinned-title">
          {strings.pinnedMessage}
          {count > 1 && (
            <span className="parlor-pinned-place">
              {strings.pinnedPosition(formats.number(place), formats.number(count))}
            </span>
          )}
        </span>
        <bdi className="parlor-pinned-text">{said}</bdi>
      </span>
    </button>
  );
}

/** The message in the line: the newest, until one was gone to; then the one before that. */
function useShown(messages: readonly MessageSnapshot[]) {
  const [shownID, setShownID] = useState<string>();
  const shown = messages.find(({ ID }) => ID === shownID) ?? messages.at(-1);
  const showNext = (message: MessageSnapshot) => {
    const index = messages.indexOf(message);
    setShownID((messages[index - 1] ?? messages.at(-1))?.ID);
  };
  return [shown, showNext] as const;
}
