import { ChatError } from '@parlor/sdk';

/** Ends a command: nothing of it is stored or sent, and its client is answered with this code. */
export function refuse(code: number, message?: string): never {
  throw new ChatError({ code, message });
}
