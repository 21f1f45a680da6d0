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
    <span className="parlor-own-face" aria-hidden="true">
      {isShown ? (
        <img src={url} alt="" referrerPolicy="no-referrer" onError={() => setFailed(url)} />
      ) : (
        firstLetter(name)
      )}
    </span>
  );
}

/** Firefox got it late; there an emoji may be cut. */
const SEGMENTER = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : undefined;

/** What one sees as the first letter: a flag is two characters, a family seven. */
function firstLetter(name: string): string {
  const words = name.trim();
  const [first] = SEGMENTER ? SEGMENTER.segment(words) : words;
  const letter = typeof first === 'object' ? first.segment : first;
  return letter?.toLocaleUpperCase() ?? '?';
}
