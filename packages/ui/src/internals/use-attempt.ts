import { useCallback, useState } from 'react';
import { joined } from './isolate.js';
import { reasonOf } from './reason.js';
import { useStrings } from './strings/strings-provider.js';

/** Something that is tried, and why it did not work. */
interface Attempt {
  /** Why the last one did not work, in words; `''` while there is nothing to say. */
  readonly problem: string;
  /** Does something. When it is refused, `words` say so; the reason alone when left out. */
  attempt(deed: () => Promise<unknown>, words?: (why: string) => string): void;
  forget(): void;
}

/** Keeps why something that one did was refused, for the place where one looks. */
export function useAttempt(): Attempt {
  const strings = useStrings();
  const [problem, setProblem] = useState('');
  const attempt = useCallback(
    (deed: () => Promise<unknown>, words?: (why: string) => string) => {
      setProblem('');
      deed().catch((thrown: unknown) => {
        const why = reasonOf(thrown, strings);
        setProblem(words ? joined(words(why)) : why);
      });
    },
    [strings],
  );
  const forget = useCallback(() => setProblem(''), []);
  return { problem, attempt, forget };
}
