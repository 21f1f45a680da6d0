import type { JumpTarget, MessageSnapshot } from '@parlor/hooks';

/** The way to a message that may not be loaded. */
export function targetOf({ ID, sequence, time }: MessageSnapshot): JumpTarget {
  return {
    messageID: ID,
    ...(sequence > 0 && { sequence }),
    ...(time > 0 && { time }),
  };
}
