import { ChatError } from '@parlor/sdk';

/** As many friend groups as a person can have; one more is refused with 30011. */
export const MOST_FRIEND_GROUPS = 32;

/** In UTF-8. */
const LONGEST_NAME = 30;

/** A name that the service takes, without blanks around it. Throws a ChatError, -1. */
export function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new ChatError({ code: -1, message: 'A friend group needs a name.' });
  const size = new TextEncoder().encode(trimmed).length;
  if (size > LONGEST_NAME) {
    const message = `The name of the friend group is too long: ${size} bytes of ${LONGEST_NAME}. A Latin letter is one byte, an accented one two, a Chinese character three, an emoji four or more.`;
    throw new ChatError({ code: -1, message });
  }
  return trimmed;
}
