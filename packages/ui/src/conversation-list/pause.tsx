'use client';

import { useStrings } from '../internals/strings/strings-provider.js';

/** A pause before the next part of a row, for assistive technology, which hears all of them as one name. */
export function Pause() {
  const strings = useStrings();
  return <span className="parlor-visually-hidden">{strings.rowPause}</span>;
}
