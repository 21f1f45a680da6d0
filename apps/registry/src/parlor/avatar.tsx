'use client';

import './parlor.css';
import './avatar.css';
import { useState } from 'react';

export interface AvatarProps {
  /** What the person or group is called; untrusted. */
  name: string;
  /** Address of the picture, `''` for none; untrusted. */
  url: string;
}

/** A picture, or the first letter of the name where there is none. Its name stands beside it: it is left out for screen readers. */
export function Avatar({ name, url }: AvatarProps) {
  const [failed, setFailed] = useState('');
  const isShown = /^https?:\/\//i.test(url) && failed !== url;
  return (
    <span className="parlor-face" aria-hidden="true">
      {isShown ? (
        <img src={url} alt="" referrerPolicy="no-referrer" onError={() => setFailed(url)} />
      ) : (
        firstLetter(name)
      )}
    </span>
  );
}

/** A letter, also where it takes more than one character. */
function firstLetter(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? '?';
}
