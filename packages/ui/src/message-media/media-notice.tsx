'use client';

import type { ComponentType } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';

interface MediaNoticeProps {
  icon: ComponentType<{ size?: number | string }>;
  text: string;
  /** Without it nothing can be done about it. */
  onRetry?: (() => void) | undefined;
}

/** In the room of a picture or a video that cannot be shown: why, and "Try again". */
export function MediaNotice({ icon: Icon, text, onRetry }: MediaNoticeProps) {
  const strings = useStrings();
  return (
    <div className="parlor-media-notice">
      <span aria-hidden="true">
        <Icon size={20} />
      </span>
      <span role="status">{text}</span>
      {onRetry && (
        <button type="button" className="parlor-failure-retry" onClick={onRetry}>
          {strings.tryAgain}
        </button>
      )}
    </div>
  );
}
