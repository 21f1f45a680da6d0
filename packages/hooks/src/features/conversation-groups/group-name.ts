import { ChatError } from '@parlor/sdk';

/** As many folders as a person can have; one more is refused with 51010. */
export const MOST_CONVERSATION_GROUPS = 20;

/** In UTF-8: the SDK counts characters, the service bytes. */
const LONGEST_NAME = 32;

/** A name that the service takes, without blanks around it. Throws a ChatError: -1 it is empty, 51011 it is too long. */
export function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new ChatError({ code: -1, message: 'A folder needs a name.' });
  const size = new TextEncoder().encode(trimmed).length;
  if (size > LONGEST_NAME) {
    const message = `The name of the folder is too long: ${size} bytes of ${LONGEST_NAME}. A Latin letter is one byte, an accented one two, a Chinese character three, an emoji four or more.`;
    throw new ChatError({ code: 51011, message });
  }
  return trimmed;
}
