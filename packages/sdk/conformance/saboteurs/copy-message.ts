import type { Message } from '@parlor/sdk';

/** The same message as another object, of the same class. */
export function copyOf(message: Message): Message {
  return Object.assign(Object.create(Object.getPrototypeOf(message)), message);
}
