'use client';

import type { CSSProperties } from 'react';
import { LikeIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useHearts } from './use-hearts.js';

interface LikesProps {
  /** How often it was pressed by all; `undefined` while that is not known, or nobody has. */
  count: number | undefined;
  /** Whether the number is known: what is counted until then is no news. */
  isKnown: boolean;
  onLike: () => void;
}

/** A heart to press as often as one likes, and hearts that fly up whenever anybody does. */
export function Likes({ count = 0, isKnown, onLike }: LikesProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { hearts, end } = useHearts(isKnown ? count : undefined);
  return (
    <div className="parlor-live-likes">
      <span className="parlor-live-hearts" aria-hidden="true">
        {hearts.map(({ id, drift }) => (
          <span
            key={id}
            className="parlor-live-heart"
            style={{ '--parlor-drift': drift } as CSSProperties}
            onAnimationEnd={() => end(id)}
          >
            <LikeIcon size={22} />
          </span>
        ))}
      </span>
      <button
        type="button"
        className="parlor-live-like"
        aria-label={strings.liveLike(count, formats.number(count))}
        onClick={onLike}
      >
        <LikeIcon size={20} aria-hidden="true" />
        {count > 0 && <span>{formats.number(count)}</span>}
      </button>
    </div>
  );
}
