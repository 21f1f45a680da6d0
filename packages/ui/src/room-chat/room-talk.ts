import type { MessageSnapshot, UseLiveRoomResult } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';

/** What is said in a room, of whichever type its group is. */
export interface RoomTalk {
  readonly status: 'loading' | 'ready' | 'left' | 'error';
  /** Oldest first; those that were not sent last. */
  readonly messages: readonly MessageSnapshot[];
  /** How many were not shown, since too much is said. */
  readonly dropped: number;
  /** What it says while nothing was said. */
  readonly quiet: string;
  readonly error: ChatError | null;
  /** How it has ended for me. */
  readonly end: UseLiveRoomResult['end'];
  /** Whether something can be said now. */
  readonly canSay: boolean;
  /** What is refused is in `messages`, or goes to the words that were kept. */
  say(text: string): void;
  /** Of a message that has failed. */
  resend(messageID: string): void;
  discard(messageID: string): void;
  /** Loads it again, or goes in again. */
  retry(): void;
}
