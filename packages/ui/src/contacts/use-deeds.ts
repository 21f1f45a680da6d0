import { useCallback, useState } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** Something that is done about somebody, and what is said of it. */
interface Deed {
  /** Whom it is about. */
  readonly name: string;
  run(): Promise<unknown>;
  readonly done: (name: string) => string;
  readonly failed: (name: string, why: string) => string;
}

/** What has come of what was done about people. */
export interface Deeds {
  /** Why the last thing did not work; `''` when it did. */
  readonly failure: string;
  /** What assistive technology is told: that it worked. */
  readonly said: string;
  dismiss(): void;
  /** Does it. Never rejects: what is refused is `failure`. */
  carryOut(deed: Deed): Promise<void>;
}

/** Does things about people, and says what has come of it. */
export function useDeeds(): Deeds {
  const strings = useStrings();
  const [outcome, setOutcome] = useState({ failure: '', said: '' });
  const carryOut = useCallback(
    async ({ name, run, done, failed }: Deed) => {
      setOutcome({ failure: '', said: '' });
      try {
        await run();
        setOutcome({ failure: '', said: joined(done(isolate(name))) });
      } catch (thrown) {
        const why = reasonOf(thrown, strings);
        setOutcome({ failure: joined(failed(isolate(name), why)), said: '' });
      }
    },
    [strings],
  );
  const dismiss = useCallback(() => setOutcome({ failure: '', said: '' }), []);
  return { ...outcome, carryOut, dismiss };
}
