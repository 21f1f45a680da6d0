import type { ChatSDK } from '@parlor/sdk';

/** A call that was made on a watched SDK. */
export interface WatchedCall {
  readonly name: string;
  /** Whether the SDK was ready when it was called. */
  readonly isReady: boolean;
  /** Whether it was called while something was being rendered, as far as that was said. */
  readonly isRendering: boolean;
}

/** An SDK that remembers what it was asked. */
export interface WatchedSDK {
  readonly sdk: ChatSDK;
  readonly calls: readonly WatchedCall[];
  /** How often each method was called. */
  counts(): Readonly<Record<string, number>>;
  forget(): void;
  /** Says that rendering begins, or has ended. */
  setRendering(isRendering: boolean): void;
}

/** Wraps a client; the app's side of it is watched. */
export function watchSDK(client: ChatSDK): WatchedSDK {
  const calls: WatchedCall[] = [];
  let isRendering = false;
  // The client's own functions may be fixed to it: those of a copy may be answered differently.
  const sdk = new Proxy(
    { ...client },
    {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          calls.push({ name: String(name), isReady: client.isReady() === true, isRendering });
          return Reflect.apply(method, undefined, args);
        };
      },
    },
  );
  return {
    sdk,
    calls,
    counts() {
      const counts: Record<string, number> = {};
      for (const { name } of calls) counts[name] = (counts[name] ?? 0) + 1;
      return counts;
    },
    forget() {
      calls.length = 0;
    },
    setRendering(now) {
      isRendering = now;
    },
  };
}

/** What may be called at any time. */
export const SAFE_AT_ANY_TIME: ReadonlySet<string> = new Set([
  'getLoginUser',
  'isReady',
  'login',
  'logout',
  'off',
  'on',
]);
