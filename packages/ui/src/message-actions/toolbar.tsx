'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import type { KeyboardEvent } from 'react';
import { AddReactionIcon, MoreIcon, ReplyIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link MessageToolbar} takes. */
export interface MessageToolbarProps {
  /** What the buttons are about. */
  message: MessageSnapshot;
  /** Opens the emoji; missing where the message takes no reactions. */
  onReact?: (() => void) | undefined;
  /** Begins an answer; missing where there is nothing to answer. */
  onReply?: (() => void) | undefined;
  /** Opens the menu beside the button. */
  onMore: (button: HTMLElement) => void;
  /** Whether the menu of this message is open. */
  isMenuOpen: boolean;
}

/** Floats over the upper edge of the message that is pointed at: react, answer, more. It moves nothing. */
export function MessageToolbar({ onReact, onReply, onMore, isMenuOpen }: MessageToolbarProps) {
  const strings = useStrings();
  return (
    <div
      className="parlor-message-toolbar"
      role="toolbar"
      aria-label={strings.messageTools}
      onKeyDown={moveFocus}
    >
      {onReact && (
        <button
          type="button"
          className="parlor-message-tool"
          aria-label={strings.addReaction}
          title={strings.addReaction}
          aria-haspopup="dialog"
          onClick={onReact}
        >
          <AddReactionIcon size={17} aria-hidden="true" />
        </button>
      )}
      {onReply && (
        <button
          type="button"
          className="parlor-message-tool"
          aria-label={strings.reply}
          title={strings.reply}
          onClick={onReply}
        >
          <ReplyIcon size={17} className="parlor-mirrored" aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className="parlor-message-tool"
        aria-label={strings.moreActions}
        title={strings.moreActions}
        aria-haspopup="menu"
        aria-expanded={isMenuOpen}
        onClick={(event) => onMore(event.currentTarget)}
      >
        <MoreIcon size={17} aria-hidden="true" />
      </button>
    </div>
  );
}

/** The Tab key goes through the buttons as well: there are three. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget } = event;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const isForward =
    (key === 'ArrowRight') === (getComputedStyle(currentTarget).direction !== 'rtl');
  const current = buttons.findIndex((button) => button.matches(':focus'));
  const next = (current + (isForward ? 1 : -1) + buttons.length) % buttons.length;
  event.preventDefault();
  buttons[next]?.focus();
}
