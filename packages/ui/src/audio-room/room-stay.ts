import type { UseLiveRoomResult } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';

/** How I stand to a room, of whichever type its group is. */
export interface RoomStay {
  /**
   * - `loading`: not known yet, or on the way in;
   * - `in`;
   * - `out`: as `end` says, or by my own wish;
   * - `outside`: I was never in it, as far as is known;
   * - `asked`: somebody has to let me in;
   * - `refused`: they have declined;
   * - `error`: I could not go in, or it could not be learned.
   */
  readonly status: 'loading' | 'in' | 'out' | 'outside' | 'asked' | 'refused' | 'error';
  /** How it has ended for me; `null` when I have left. */
  readonly end: UseLiveRoomResult['end'];
  readonly error: ChatError | null;
  /** Goes in, or tries again. What is refused is `error`. */
  join(): void;
  /** Rejects when the service could not be told. */
  leave(): Promise<void>;
}
