'use client';

import type { CSSProperties } from 'react';
import { hueOf, monogram } from './monogram.js';
import { Picture } from './picture.js';

/** What {@link Avatar} takes. */
export interface AvatarProps {
  /** userID or groupID: decides the hue, and is the name when there is none. */
  id: string;
  /** What the letters are taken from. */
  name?: string | undefined;
  /** URL of the picture. Untrusted: anything but http, https, blob and inline bitmaps is ignored. */
  src?: string | undefined;
  /** Side in pixels. 40 when left out. */
  size?: number;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * The picture of a person or a group, or two letters on a hue of their own. A picture that could not be loaded is tried again
 * when the browser is online again.
 *
 * It is decoration: the name stands beside it, so assistive technology does not hear it twice.
 */
export function Avatar({ id, name, src, size = 40, className }: AvatarProps) {
  const style = {
    '--parlor-avatar-size': `${size}px`,
    '--parlor-avatar-hue': hueOf(id),
  } as CSSProperties;
  return (
    <span
      className={className ? `parlor-avatar ${className}` : 'parlor-avatar'}
      style={style}
      aria-hidden="true"
    >
      {monogram(name || id)}
      <Picture src={src} />
    </span>
  );
}
