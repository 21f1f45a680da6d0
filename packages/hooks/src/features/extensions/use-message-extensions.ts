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
  /** `idle` while there is no message to be looked at. */
  readonly status: 'idle' | LoadStatus;
  /** Values by key. Untrusted. The same object as long as nothing has changed. */
  readonly values: ExtensionValues;
  /** Why they could not be had: 3122 not bought. `null` once they could. */
  readonly error: ChatError | null;
  /**
   * Sets values, shown at once; `''` deletes a key. Any number of keys, 20 go out at a time. Resolves with the keys that
   * were refused, `[]` when none was: 23001 somebody else changed it first, and what they wrote is shown. Rejects with
   * a ChatError when that could not be done, or not for all of them: what the service has not taken is shown as it was.
   * Changes of one message go out one after another.
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
  const status = useSlice(control.slice, (state) =>
    messageID === '' ? 'idle' : extensionsOf(state, messageID).status,
  );
  const values = useSlice(control.slice, (state) => extensionsOf(state, messageID).values);
  const error = useSlice(control.slice, (state) => extensionsOf(state, messageID).error);
  const actions = useMemo(
    () => ({
      set: (next: ExtensionValues) => mayBeIgnored(control.set(messageID, next)),
      refetch: () => control.refetch(messageID, true),
    }),
    [control, messageID],
  );
  return useMemo(() => ({ status, values, error, ...actions }), [status, values, error, actions]);
}
