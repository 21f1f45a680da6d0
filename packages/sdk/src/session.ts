import type { TYPES } from './constants.js';

/** Who logs in, and the ticket that proves it. */
export interface LoginOptions {
  /** At most 32 bytes of printable ASCII. */
  userID: string;
  /** A TLSSigAPIv2 ticket made by the app's own server with the application's secret key. */
  userSig: string;
}

/**
 * What a login answers. Apps use none of the fields but `repeatLogin`.
 *
 * A call while someone is logged in answers at once with `repeatLogin: true`, **even when it names
 * another user: the user is not switched**. Log out first.
 */
export interface LoginResult {
  actionStatus: 'OK';
  errorCode: 0;
  errorInfo?: string;
  /** Present and `true` only when somebody was already logged in. */
  repeatLogin?: true;
  tinyID?: string;
  a2Key?: string;
  /** Seconds between two heartbeats. */
  helloInterval?: number;
  instanceID?: number;
  /** The server's clock, in seconds with fractions. */
  timeStamp?: number;
  customStatus?: string;
  purchaseBits?: string;
  authKey?: string;
}

/** Why this instance was logged out by someone else. */
export type KickedOutType =
  | typeof TYPES.KICKED_OUT_MULT_ACCOUNT
  | typeof TYPES.KICKED_OUT_MULT_DEVICE
  | typeof TYPES.KICKED_OUT_USERSIG_EXPIRED
  | typeof TYPES.KICKED_OUT_REST_API;

/** The state of the connection to the chat service. */
export type NetState =
  | typeof TYPES.NET_STATE_CONNECTED
  | typeof TYPES.NET_STATE_CONNECTING
  | typeof TYPES.NET_STATE_DISCONNECTED;
