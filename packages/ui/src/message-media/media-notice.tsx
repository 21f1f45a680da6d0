'use client';

import type { ComponentType } from 'react';
import { passFocus } from '../internals/pass-focus.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

interface MediaNoticeProps {
  icon: ComponentType<{ size?: number | string }>;
  text: string;
  /** Without it nothing can be done about it. */
  onRetry?: (() => void) | undefined;
}

/** In the room of a picture or a video that cannot be shown: why, and "Try again". */
export function MediaNotice({ icon: Icon, text, onRetry }: MediaNoticeProps) {
  const strings = useChatStrings();
  return (
    <div className="parlor-media-notice">
      <span aria-hidden="true">
        <Icon size={20} />
      </span>
      <span>{text}</span>
      {onRetry && (
        <button
          type="button"
          className="parlor-failure-retry"
          onClick={({ currentTarget }) => {
            passFocus(currentTarget);
            onRetry();
          }}
        >
          {strings.tryAgain}
        </button>
      )}
    </div>
  );
}
