import { type ChatSDK, type MethodName, PARAMS_VALIDATE_FAILED } from '@parlor/sdk';
import { callMethod } from '../traits/call-method.js';

/** Whether a call throws at once, with the one text of bad arguments. */
export function isRefused(chat: ChatSDK, name: MethodName, args: readonly unknown[]): boolean {
  try {
    const answer = callMethod(chat, name, args);
    // What comes of a call that was let through is not asked here.
    if (answer instanceof Promise) answer.catch(() => undefined);
    return false;
  } catch (error) {
    return error instanceof Error && error.message === PARAMS_VALIDATE_FAILED;
  }
}

/** Whether a call gets past the check of its arguments, whatever comes of it then. */
export function isTaken(chat: ChatSDK, name: MethodName, args: readonly unknown[]): boolean {
  return !isRefused(chat, name, args);
}
