import type { ChatUser, JumpTarget } from '@parlor/hooks';
import type { ChatSDK } from '@parlor/sdk';

/** How many messages the kit is to hold at most: what is older is with whoever answers for the service. */
export const MOST_HELD = 10_000;

/** An instance of the SDK, and who is logged in with it. */
export interface Line {
  readonly sdk: ChatSDK;
  readonly user: ChatUser;
}

/** Who stands behind the SDK of a page with a talk, and does what others do. */
export interface ThreadFeed {
  /** Knows so many messages in each of so many talks from now on. Called once. */
  open(count: number, talks: number): Promise<Line>;
  /** So many more are said in the first talk, in one go. */
  say(howMany: number): void;
  /** So many more a second. Resolves when the last was handed out, or earlier. */
  stream(perSecond: number, milliseconds: number): Promise<void>;
  /** Who asks, or has asked, for older messages gets so many. Before that they wait. */
  release(howMany: number): void;
  targetOf(index: number): JumpTarget;
}

/** Who stands behind the SDK of a page with conversations. */
export interface ListFeed {
  open(count: number): Promise<Line>;
  /** Somebody says something; it is unread. */
  say(userID: string, text: string): void;
}
