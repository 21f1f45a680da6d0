'use client';

import { type CSSProperties, useEffect, useState } from 'react';
import { safeImageUrl } from '../internals/safe-url.js';
import { hueOf, monogram } from './monogram.js';

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
  className?: string;
}

/**
 * The picture of a person or a group, or two letters on a hue of their own. A picture that could not be loaded is tried again
 * when the browser is online again.
 *
 * It is decoration: the name stands beside it, so assistive technology does not hear it twice.
 */
export function Avatar({ id, name, src, size = 40, className }: AvatarProps) {
  const [brokenUrl, setBrokenUrl] = useState<string>();
  useEffect(() => {
    if (brokenUrl === undefined) return;
    // It may have been the line that was missing.
    const retry = () => setBrokenUrl(undefined);
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [brokenUrl]);
  const url = src ? safeImageUrl(src) : undefined;
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
      {url !== undefined && url !== brokenUrl && (
        <img
          className="parlor-avatar-image"
          src={url}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          draggable={false}
          onError={() => setBrokenUrl(url)}
        />
      )}
    </span>
  );
}
