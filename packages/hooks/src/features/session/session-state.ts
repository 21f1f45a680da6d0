import type { ChatError, KickedOutType, NetState } from '@parlor/sdk';

/** Who is to be logged in, and how to get the ticket that proves it. */
export interface ChatUser {
  /** At most 32 bytes of printable ASCII. */
  readonly userID: string;
  /**
   * A UserSig made by your server, or a function that fetches one. The function is called for each
   * login, and again by itself when the ticket expires; a string can only be used as long as it lasts.
   */
  readonly userSig: string | (() => string | Promise<string>);
}

/** Where the login stands. `ready` is the only state in which the chat service can be asked anything. */
export type SessionState =
  | { readonly status: 'signed-out'; readonly userID: ''; readonly error: null }
  /** The login is running, or was answered and the SDK is not ready yet. */
  | { readonly status: 'signing-in'; readonly userID: string; readonly error: null }
  | { readonly status: 'ready'; readonly userID: string; readonly error: null }
  /** Logged out by someone else. */
  | {
      readonly status: 'kicked-out';
      readonly userID: string;
      readonly reason: KickedOutType;
      readonly error: ChatError;
    }
  /** The login was refused, or no ticket could be had. */
  | { readonly status: 'failed'; readonly userID: string; readonly error: ChatError };

/** The session as the store keeps it. */
export interface Session {
  readonly state: SessionState;
  readonly network: NetState;
}
