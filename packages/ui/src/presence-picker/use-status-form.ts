import { useMyPresence } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { bytesOf } from '../internals/name-problem.js';
import { oneLine } from '../internals/plain-text.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** The service keeps so many bytes of a status, in UTF-8. */
export const LONGEST_STATUS = 50;

/** What I say of myself, while it is being changed. */
export interface StatusForm {
  /** What others see now; `''` when I say nothing. */
  readonly status: string;
  /** What stands in the field. */
  readonly text: string;
  readonly isChanged: boolean;
  readonly isTooLong: boolean;
  /** Why it could not be changed, or not be loaded; `''` when it could. */
  readonly failure: string;
  /** What assistive technology is told. */
  readonly said: string;
  type(text: string): void;
  /** Says it at once; `''` says nothing any more. */
  say(words: string): void;
  /** Does once more what has failed. */
  retry(): void;
}

/** What was refused, and why. */
interface Refusal {
  readonly words: string;
  readonly why: string;
}

/** Keeps what is typed, and brings it to the service. What is refused stands in the field again. */
export function useStatusForm(): StatusForm {
  const strings = useStrings();
  const { presence, error, setCustomStatus, refetch } = useMyPresence();
  const [typed, setTyped] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [said, setSaid] = useState('');
  /** How often something was said: of what is not the last any more nothing is told. */
  const count = useRef(0);
  const status = presence?.customStatus ?? '';
  const text = typed ?? status;
  const isTooLong = bytesOf(text) > LONGEST_STATUS;

  const type = (next: string | undefined) => {
    setTyped(next);
    setRefusal(undefined);
    setSaid('');
  };
  const carryOut = async (words: string) => {
    count.current += 1;
    const mine = count.current;
    type(undefined);
    try {
      await setCustomStatus(words);
      if (count.current === mine)
        setSaid(words === '' ? strings.statusIsCleared : strings.statusIsSet);
    } catch (thrown) {
      if (count.current !== mine) return;
      // Unless something else was typed meanwhile.
      setTyped((now) => now ?? (words || undefined));
      setRefusal({ words, why: strings.statusNotChanged(reasonOf(thrown, strings)) });
    }
  };
  const failed = error && !presence ? strings.statusFailed(reasonOf(error, strings)) : '';
  return {
    ...{ status, text, isTooLong, said },
    isChanged: oneLine(text) !== status,
    failure: refusal?.why ?? failed,
    type,
    say: (words) => {
      const next = oneLine(words);
      if (bytesOf(next) <= LONGEST_STATUS) void carryOut(next);
    },
    retry: () => void (refusal ? carryOut(refusal.words) : refetch()),
  };
}
