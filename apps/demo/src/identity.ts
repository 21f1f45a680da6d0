import type { VoiceWish } from './sign-in/voice-wish.js';

/** Who this tab is: a person of the local engine, somebody on a server of Parlor's, or an account on Tencent's cloud. */
export type Identity =
  | { readonly kind: 'local'; readonly userID: string }
  | ServerAccount
  | CloudAccount;

/** Somebody on a server of Parlor's engine. */
export interface ServerAccount {
  readonly kind: 'server';
  /** Where it is: `ws://…` or `wss://…`. */
  readonly server: string;
  readonly userID: string;
  /** Left out where the server takes tickets that are signed with the development key. */
  readonly userSig?: string;
}

/** An account on Tencent's cloud. */
export interface CloudAccount {
  readonly kind: 'cloud';
  readonly SDKAppID: number;
  readonly userID: string;
  readonly userSig: string;
  /** Where the SDK connects to instead of Tencent's own servers. */
  readonly proxyServer?: string;
  readonly voices: VoiceWish;
}

const KEY = 'parlor-demo-person';
const SERVER_KEY = 'parlor-demo-server';

/**
 * Who this tab was before it was reloaded, or whom its address names (`#as=mina`).
 *
 * Kept per tab, so that two tabs stay two people. A ticket is never kept: neither a cloud account, nor somebody on a
 * server who has one.
 */
export function restoreIdentity(): Identity | null {
  const named = new URLSearchParams(location.hash.slice(1)).get('as');
  const userID = named ?? readStored(KEY);
  if (!userID) return null;
  const server = named ? null : readStored(SERVER_KEY);
  return server ? { kind: 'server', server, userID } : { kind: 'local', userID };
}

/** Remembers who this tab is, or forgets it. */
export function rememberIdentity(identity: Identity | null): void {
  history.replaceState(null, '', location.pathname + location.search);
  try {
    sessionStorage.removeItem(KEY);
    sessionStorage.removeItem(SERVER_KEY);
    if (!identity || 'userSig' in identity) return;
    sessionStorage.setItem(KEY, identity.userID);
    if (identity.kind === 'server') sessionStorage.setItem(SERVER_KEY, identity.server);
  } catch {
    // Storage may be switched off; then a reload asks again.
  }
}

function readStored(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
