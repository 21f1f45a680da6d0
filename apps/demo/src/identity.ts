import type { VoiceWish } from './sign-in/voice-wish.js';

/** Who this tab is: a person of the local engine, or an account on Tencent's cloud. */
export type Identity = { readonly kind: 'local'; readonly userID: string } | CloudAccount;

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

/**
 * Who this tab was before it was reloaded, or whom its address names (`#as=mina`).
 *
 * Kept per tab, so that two tabs stay two people. A cloud account is never kept: its ticket does not
 * belong in storage.
 */
export function restoreIdentity(): Identity | null {
  const named = new URLSearchParams(location.hash.slice(1)).get('as');
  const userID = named ?? readStored();
  return userID ? { kind: 'local', userID } : null;
}

/** Remembers who this tab is, or forgets it. */
export function rememberIdentity(identity: Identity | null): void {
  history.replaceState(null, '', location.pathname + location.search);
  try {
    if (identity?.kind === 'local') sessionStorage.setItem(KEY, identity.userID);
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage may be switched off; then a reload asks again.
  }
}

function readStored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
