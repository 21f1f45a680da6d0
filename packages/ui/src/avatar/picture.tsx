'use client';

import { useEffect, useState } from 'react';
import { safeImageUrl } from '../internals/safe-url.js';

/**
 * A picture over the letters that stand for it: they are seen until it is there, and when it cannot be loaded. It is then
 * tried again when the browser is online again.
 */
export function Picture({ src }: { src: string | undefined }) {
  const [brokenUrl, setBrokenUrl] = useState<string>();
  useEffect(() => {
    if (brokenUrl === undefined) return;
    // It may have been the line that was missing.
    const retry = () => setBrokenUrl(undefined);
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [brokenUrl]);
  const url = src ? safeImageUrl(src) : undefined;
  if (url === undefined || url === brokenUrl) return null;
  return (
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
  );
}
