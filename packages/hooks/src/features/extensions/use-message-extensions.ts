'use client';
import type { ChatError, MessageExtensionOutcome } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { type ExtensionValues, extensionsOf } from './extensions.store.js';
import { extensionsFeature } from './extensions-control.js';

/** What {@link useMessageExtensions} returns. */
export interface UseMessageExtensionsResult {
  readonly status: LoadStatus;
  /** Values by key. Untrusted. The same object as long as nothing has changed. */
  readonly values: ExtensionValues;
  readonly error: ChatError | null;
  /**
   * Sets values, shown at once; `''` deletes a key. Any number of keys, 20 go out at a time. Resolves with the keys that
   * were refused, `[]` when none was: 23001 somebody else changed it first, and what they wrote is shown. Rejects with
   * a ChatError when nothing could be done, and everything is shown as it was.
   */
  set(values: ExtensionValues): Promise<readonly MessageExtensionOutcome[]>;
  /** Asks again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The small key-values under one message that was made with `isSupportExtension`: votes, sign-ups, a shared form. A key
 * has at most 100 bytes, a value 1 KB, a message 300 keys. Not in live rooms.
 *
 * Renders again when something under this message changes, and for no other one.
 *
 * Stands on `getMessageExtensions`, `setMessageExtensions`, `deleteMessageExtensions`, `findMessage`,
 * MESSAGE_EXTENSIONS_UPDATED and MESSAGE_EXTENSIONS_DELETED.
 *
 * @param messageID `''` while there is none to be looked at.
 */
export function useMessageExtensions(messageID: string): UseMessageExtensionsResult {
  const control = useChat().feature(extensionsFeature);
  useEffect(() => control.watch(messageID), [control, messageID]);
  const { status, values, error } = useSlice(control.slice, (state) =>
    extensionsOf(state, messageID),
  );
  const actions = useMemo(
    () => ({
      set: (next: ExtensionValues) => mayBeIgnored(control.set(messageID, next)),
      refetch: () => control.refetch(messageID, true),
    }),
    [control, messageID],
  );
  return useMemo(() => ({ status, values, error, ...actions }), [status, values, error, actions]);
}
