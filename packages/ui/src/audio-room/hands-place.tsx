'use client';

import { type ComponentType, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { CloseIcon } from '../internals/icons.js';
import { keepTab } from '../internals/keep-tab.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useFocusLost } from '../internals/use-focus-lost.js';
import type { RaiseHandPanelProps } from '../raise-hand-panel/index.js';

interface HandsPlaceProps {
  groupID: string;
  /** Another number each time that it was opened; 0 when it was not: then it stands beside the stage by itself. */
  openedCount: number;
  /** It lies over the room: what lies below it is not to be reached. */
  isSheet: boolean;
  onClose: () => void;
  /** It has gone with the focus in it: I do not run the room any more, say. */
  onFocusLost: () => void;
  onUserClick: ((userID: string) => void) | undefined;
  keepsQueue: boolean;
  Hands: ComponentType<RaiseHandPanelProps>;
}

/**
 * Who asks for a seat: beside the stage where it is wide, else a sheet over it. The focus goes
 * there when it is opened, and back when Escape, the button or a press beside it closes it. Tab does not lead out of the
 * sheet; what lies below is not `inert`: the stage goes on telling what happens.
 */
export function HandsPlace({
  groupID,
  openedCount,
  onClose,
  onUserClick,
  ...props
}: HandsPlaceProps) {
  const { Hands, isSheet, keepsQueue, onFocusLost } = props;
  const strings = useStrings();
  const titleID = useId();
  const ref = useRef<HTMLElement>(null);
  const isOpened = openedCount > 0;
  useFocusLost(ref, onFocusLost);
  useEffect(() => {
    if (openedCount > 0) ref.current?.focus({ preventScroll: true });
  }, [openedCount]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isSheet) keepTab(event);
    if (!isOpened || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <>
      {isOpened && (
        // For the pointer alone: Escape and the button close it as well.
        <button
          type="button"
          className="parlor-audio-room-veil"
          tabIndex={-1}
          aria-hidden="true"
          onClick={onClose}
        />
      )}
      <aside
        ref={ref}
        className="parlor-audio-room-hands"
        data-opened={isOpened || undefined}
        aria-labelledby={titleID}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <div className="parlor-audio-room-hands-head">
          <h3 id={titleID} className="parlor-audio-room-hands-title">
            {strings.raisedHands}
          </h3>
          <button
            type="button"
            className="parlor-icon-button"
            aria-label={strings.close}
            onClick={onClose}
          >
            <CloseIcon size={18} aria-hidden="true" />
          </button>
        </div>
        <Hands groupID={groupID} keepsQueue={keepsQueue} onUserClick={onUserClick} />
      </aside>
    </>
  );
}
