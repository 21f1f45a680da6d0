'use client';

import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** A pause before the next part of a row, for assistive technology, which hears all of them as one name. */
export function Pause() {
  const strings = useChatStrings();
  return <span className="parlor-visually-hidden">{strings.rowPause}</span>;
}
