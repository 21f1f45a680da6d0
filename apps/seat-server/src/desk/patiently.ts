import { type ChatError, toChatError } from '@parlor/sdk';

/** How often something is begun before it is given up. */
export const MOST_TRIES = 6;
/** Milliseconds to wait when the service has had too much, or could not be reached. */
export const REST = 1000;

/** Does it again, a while later, as long as the service has had too much, or cannot be reached. */
export async function patiently<Result>(
  wait: (milliseconds: number) => Promise<void>,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (thrown) {
      if (!isPassing(toChatError(thrown)) || tries === MOST_TRIES) throw thrown;
      await wait(REST);
    }
  }
}

/** Whether it may go right a while later. */
export function isPassing(error: ChatError): boolean {
  return error.retryable || error.is(2996, 10049, 60022);
}
