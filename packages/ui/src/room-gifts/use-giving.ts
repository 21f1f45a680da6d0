import { type UseGroupCountersResult, useGroupCounters } from '@parlor/hooks';
import { useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface Giving {
  readonly counted: UseGroupCountersResult;
  /** Why the last one was refused, where nobody else says it; `''` when it was not. */
  readonly failure: string;
  dismiss(): void;
  /** Counts one more. Never rejects. */
  give(key: string): void;
}

/** Counters of a room that are counted up by pressing, and why that was refused: said by `onFailure` where it is given. */
export function useGiving(
  groupID: string,
  keys: readonly string[],
  onFailure: ((words: string) => void) | undefined,
): Giving {
  const strings = useStrings();
  const counted = useGroupCounters(groupID, keys);
  const [failure, setFailure] = useState('');
  const say = onFailure ?? setFailure;
  const give = (key: string) => {
    counted
      .increase(key)
      .catch((thrown: unknown) => say(strings.liveNotGiven(reasonOf(thrown, strings))));
  };
  return { counted, failure, dismiss: () => setFailure(''), give };
}
