'use client';

import { type CSSProperties, type MouseEvent, useState } from 'react';
import { CloseIcon } from '../internals/icons.js';
import { passFocus } from '../internals/pass-focus.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { MediaMessage } from './media-facts.js';
import { useMedia } from './media-scope.js';

/** A circle whose circumference is 100, so that per cent can be dashes of it. */
const RADIUS = 100 / (2 * Math.PI);

/** Over what is being uploaded: how far it is, and the button that cancels it. */
export function UploadRing({ message }: { message: MediaMessage }) {
  const strings = useChatStrings();
  const { discard } = useMedia();
  const [isCancelled, setIsCancelled] = useState(false);
  const cancel = ({ currentTarget }: MouseEvent) => {
    passFocus(currentTarget, 'thread');
    // What the service has accepted meanwhile stays; until that is known, there is nothing more to press.
    setIsCancelled(true);
    discard(message.ID);
  };
  const isWaiting = message.sendState === 'waiting';
  const percent = message.uploadProgress === null ? undefined : percentOf(message.uploadProgress);
  return (
    <span className="parlor-upload" data-busy={percent === undefined || undefined}>
      <span
        className="parlor-visually-hidden"
        role="progressbar"
        aria-label={isWaiting ? strings.waitingToUpload : strings.uploading}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      />
      <button
        type="button"
        className="parlor-upload-cancel"
        aria-label={strings.cancelUpload}
        disabled={isCancelled}
        onClick={cancel}
      >
        <Ring percent={percent ?? 25} />
        <CloseIcon size={16} aria-hidden="true" />
      </button>
    </span>
  );
}

function Ring({ percent }: { percent: number }) {
  const style = { '--parlor-upload-percent': percent } as CSSProperties;
  return (
    <svg className="parlor-upload-ring" viewBox="0 0 36 36" style={style} aria-hidden="true">
      <circle cx="18" cy="18" r={RADIUS} />
      <circle cx="18" cy="18" r={RADIUS} />
    </svg>
  );
}

function percentOf(progress: number): number {
  return Math.round(Math.min(Math.max(progress, 0), 1) * 100);
}
