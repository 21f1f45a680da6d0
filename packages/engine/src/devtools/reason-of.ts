import { toChatError } from '@parlor/sdk';

/** Why something failed, in words; with the code where the service has one for it. */
export function reasonOf(error: unknown): string {
  const { code, message } = toChatError(error);
  // 2903 stands for everything that has no code.
  return code === 2903 ? message : `${message} (${code})`;
}
