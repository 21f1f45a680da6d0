'use client';

import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** A slim line at the top of the thread while another place is looked for. A quick jump shows none. */
export function JumpProgress() {
  const strings = useChatStrings();
  return (
    <div
      className="parlor-jump-progress parlor-skeleton"
      role="progressbar"
      aria-label={strings.jumping}
    />
  );
}
