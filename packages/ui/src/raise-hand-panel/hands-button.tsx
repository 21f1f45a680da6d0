'use client';

import { WaveIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface HandsButtonProps {
  count: number;
  isOpen: boolean;
  onOpen: (() => void) | undefined;
}

/** For who runs the room: how many ask, and the way to them. */
export function HandsButton({ count, isOpen, onOpen }: HandsButtonProps) {
  const strings = useStrings();
  const formats = useFormats();
  const written = formats.number(count);
  const content = (
    <>
      <WaveIcon size={20} aria-hidden="true" />
      <span className="parlor-raise-hand-label" aria-hidden="true">
        {strings.raisedHands}
      </span>
      {count > 0 && (
        <span className="parlor-raise-hand-count" aria-hidden="true">
          {written}
        </span>
      )}
      <span className="parlor-visually-hidden">{strings.raisedHandsCount(count, written)}</span>
    </>
  );
  if (!onOpen) return <span className="parlor-raise-hand-button">{content}</span>;
  return (
    <button
      type="button"
      className="parlor-raise-hand-button"
      title={strings.raisedHands}
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      {content}
    </button>
  );
}
