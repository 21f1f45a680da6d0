import { useMyPresence } from '@parlor/hooks';
import { useState } from 'react';
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
}

/** Keeps what is typed, and brings it to the service. What is refused stands in the field again. */
export function useStatusForm(): StatusForm {
  const strings = useStrings();
  const { presence, error, setCustomStatus } = useMyPresence();
  const [typed, setTyped] = useState<string>();
  const [refusal, setRefusal] = useState('');
  const [said, setSaid] = useState('');
  const status = presence?.customStatus ?? '';
  const text = typed ?? status;
  const isTooLong = bytesOf(text) > LONGEST_STATUS;

  const type = (next: string | undefined) => {
    setTyped(next);
    setRefusal('');
    setSaid('');
  };
  const carryOut = async (words: string) => {
    type(undefined);
    try {
      await setCustomStatus(words);
      setSaid(words === '' ? strings.statusIsCleared : strings.statusIsSet);
    } catch (thrown) {
      // Unless something else was typed meanwhile.
      setTyped((now) => now ?? (words || undefined));
      setRefusal(strings.statusNotChanged(reasonOf(thrown, strings)));
    }
  };
  const failed = error && !presence ? strings.statusFailed(reasonOf(error, strings)) : '';
  return {
    ...{ status, text, isTooLong, said },
    isChanged: oneLine(text) !== status,
    failure: refusal || failed,
    type,
    say: (words) => {
      const next = oneLine(words);
      if (bytesOf(next) <= LONGEST_STATUS) void carryOut(next);
    },
  };
}
