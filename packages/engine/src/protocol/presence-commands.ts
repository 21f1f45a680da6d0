import type { UserStatus } from '@parlor/sdk';

type Nothing = Record<string, never>;

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** A person of whom nothing can be said, and why. */
export interface WireStatusFailure {
  userID: string;
  code: number;
}

/** Who is there, and what they say of themselves. */
export interface PresenceCommands {
  /** Says something of myself, 50 bytes at most (30001); `''` takes it back. */
  'presence.say': Command<{ customStatus: string }, Nothing>;
  // What follows is refused with 72001 where it is switched off. Who does not exist is a failure with 70107.
  /** In the order asked for. */
  'presence.query': Command<
    { userIDs: string[] },
    { statuses: UserStatus[]; failures: WireStatusFailure[] }
  >;
  /** This instance is told of them from now on. Beyond the limit, the oldest subscriptions end. */
  'presence.subscribe': Command<{ userIDs: string[] }, { failures: WireStatusFailure[] }>;
  /** It is not told of them any more; of nobody when nobody is named. */
  'presence.unsubscribe': Command<{ userIDs?: string[] }, { failures: WireStatusFailure[] }>;
}
