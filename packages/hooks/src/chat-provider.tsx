'use client';
import { ChatError, type ChatSDK, type ChatSDKLike, narrowChatSDK } from '@parlor/sdk';
import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { ChatContext } from './chat-context.js';
import { type ChatStore, createChatStore } from './chat-store.js';
import { createDeviceStorage, type DeviceStorage, deviceFeature } from './device-storage.js';
import { createOutboxStorage, type OutboxStorage, outboxFeature } from './features/outbox/index.js';
import { type ChatUser, sessionFeature } from './features/session/index.js';
import { type SharedChatStore, sharedChatStore } from './shared-chat-store.js';

/** What {@link ChatProvider} takes. */
export interface ChatProviderProps {
  /** What `TencentCloudChat.create()` or the engine's `createClient()` returned. */
  readonly sdk: ChatSDKLike;
  /** Who is to be logged in. Left out: the app logs in by itself, and the provider follows. */
  readonly user?: ChatUser | undefined;
  /** For lists that are asked for by page. Else the one of a QueryClientProvider above, else an own one. */
  readonly queryClient?: QueryClient | undefined;
  /** Told of what goes wrong and belongs to no call: malformed events, a refused login. */
  readonly onError?: ((error: ChatError) => void) | undefined;
  /**
   * Where messages that could not be sent are kept, so that they survive the page: IndexedDB when left out, nowhere when
   * `null`. Of several providers on one SDK instance the first one says so, for good.
   */
  readonly outboxStorage?: OutboxStorage | null | undefined;
  /**
   * Where is kept what belongs to this device: texts that are being written, the order of folders. `localStorage` when
   * left out, also after a logout; nowhere when `null`. Of several providers on one SDK instance the first one says so,
   * for good.
   */
  readonly deviceStorage?: DeviceStorage | null | undefined;
  /** All hooks in here have this SDK instance. */
  readonly children?: ReactNode;
}

/**
 * Connects the hooks below it to an SDK instance.
 *
 * With `user` it logs in, and logs in again as another when `user` names another. Someone who is
 * logged in already is adopted. Unmounting never logs out. Providers on the same instance share one
 * store; one that names another user than the first gets the session `failed` with
 * PROVIDER_USER_CONFLICT (-3), and shows nothing of the first one's.
 */
export function ChatProvider(props: ChatProviderProps): ReactNode {
  const { user, queryClient, onError, children } = props;
  const sdk = useSDK(props.sdk);
  const shared = useMemo(() => sharedChatStore(sdk), [sdk]);
  const [key] = useState(() => ({}));
  useOutboxStorage(shared.chat, props.outboxStorage);
  useDeviceStorage(shared.chat, props.deviceStorage);
  const isInConflict = useSyncExternalStore(
    shared.subscribe,
    () => shared.isInConflict(key, user?.userID),
    () => false,
  );
  const refusedID = isInConflict ? user?.userID : undefined;
  const chat = useMemo(
    () => (refusedID === undefined ? shared.chat : createConflictStore(sdk, refusedID)),
    [sdk, shared, refusedID],
  );
  // Before the store is connected: the login may find something that is wrong.
  useOnError(chat, onError);
  useClaim(shared, key, user, isInConflict);
  useEffect(() => {
    // Providers that change their user together are in conflict for a moment only.
    const isSettled = refusedID !== undefined && shared.isInConflict(key, refusedID);
    if (isSettled) chat.problems.report(new ChatError({ code: -3 }));
  }, [chat, shared, key, refusedID]);
  const value = useMemo(() => ({ chat, queryClient }), [chat, queryClient]);
  return <ChatContext.Provider value={value}>{children}</ChatContext.Provider>;
}

function useSDK(sdk: ChatSDKLike | null | undefined): ChatSDK {
  if (!sdk) {
    throw new Error('ChatProvider got no sdk. create() returns null when the SDKAppID is missing.');
  }
  return narrowChatSDK(sdk);
}

/** Before the store is connected: what was left from before is sent as soon as the session is ready. */
function useOutboxStorage(chat: ChatStore, storage: OutboxStorage | null | undefined): void {
  useEffect(() => {
    const isAbsent = typeof indexedDB === 'undefined';
    chat
      .feature(outboxFeature)
      .keepIn(storage ?? (storage === null || isAbsent ? null : createOutboxStorage()));
  }, [chat, storage]);
}

/** Before the store is connected, too: it is read when somebody logs in. */
function useDeviceStorage(chat: ChatStore, storage: DeviceStorage | null | undefined): void {
  useEffect(() => {
    chat.feature(deviceFeature).keepIn(storage === undefined ? createDeviceStorage() : storage);
  }, [chat, storage]);
}

/** Takes part in the shared store, unless it is in the way of an older provider. */
function useClaim(
  shared: SharedChatStore,
  key: object,
  user: ChatUser | undefined,
  isInConflict: boolean,
): void {
  useEffect(() => shared.claim(key, user), [shared, key, user]);
  // Also when a conflict ends: then it is this provider's turn.
  useEffect(() => {
    if (!isInConflict) shared.serve(key, user);
  }, [shared, key, user, isInConflict]);
  useEffect(() => () => shared.release(key), [shared, key]);
}

/** A store of its own for a provider that must not have the shared one; it never touches the SDK. */
function createConflictStore(sdk: ChatSDK, userID: string): ChatStore {
  const chat = createChatStore(sdk);
  chat.feature(sessionFeature).refuse(userID, new ChatError({ code: -3 }));
  return chat;
}

/** Tells the newest `onError` of what has no caller. */
function useOnError(chat: ChatStore, onError: ChatProviderProps['onError']): void {
  const newest = useRef(onError);
  useEffect(() => {
    newest.current = onError;
  });
  const isGiven = onError !== undefined;
  useEffect(() => {
    if (!isGiven) return undefined;
    return chat.problems.listen((error) => newest.current?.(error));
  }, [chat, isGiven]);
}
