import type { ChatError } from '@parlor/sdk';

/**
 * Where something that is asked of the service stands: not yet there, there, or refused. A thing
 * that is there stays `ready` while it is refreshed.
 */
export type LoadStatus = 'loading' | 'ready' | 'error';

/** It could not be had. What is there stays. */
export function failed<
  Known extends { readonly status: LoadStatus; readonly error: ChatError | null },
>(known: Known, error: ChatError): Known {
  return { ...known, error, status: known.status === 'ready' ? 'ready' : 'error' };
}
