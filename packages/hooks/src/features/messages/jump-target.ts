import type { ChatError } from '@parlor/sdk';

/**
 * What can be jumped to.
 *
 * - `messageID`: a message. Of one that is not loaded, groups need its `sequence` (a quotation has it), or where it is
 *   is looked for by its time; conversations of two by its `time`, or the one that its ID contains.
 * - `sequence`: groups: the message of that number.
 * - `time`: the first message of that second or after it; where there is none, the newest. Seconds since the epoch.
 * - `'first-unread'`: the first message that counts as unread.
 * - `unreadCount`: the first of so many messages of others, counted back from the newest: where the unread ones began
 *   before they were marked as read.
 * - `'latest'`: the newest message.
 */
export type JumpTarget =
  | { readonly messageID: string; readonly sequence?: number; readonly time?: number }
  | { readonly sequence: number }
  | { readonly time: number }
  | { readonly unreadCount: number }
  | 'first-unread'
  | 'latest';

/** What became of a jump. */
export type JumpResult =
  | {
      /** The message to be shown; it is among `messages`. */
      readonly messageID: string;
      /**
       * `false` when it stands in for another: the newest for a time after it; one near the first unread, when so much
       * is unread that the first of it was not looked for one by one.
       */
      readonly isExact: boolean;
    }
  | {
      readonly messageID: null;
      /**
       * `not-found`: it is not in the history, or nothing is unread. `deleted`: I have deleted it. `no-access`: I am not
       * in the group, or there is no such group. `cancelled`: another jump, leaving, or the end of the login came before.
       * `failed`: the SDK has refused, or could not answer; `error` says why.
       */
      readonly reason: 'not-found' | 'deleted' | 'no-access' | 'cancelled' | 'failed';
      readonly error: ChatError | null;
    };
