import { useCallback, useState } from 'react';
import { isolate, joined } from './isolate.js';
import { reasonOf } from './reason.js';
import { useStrings } from './strings/strings-provider.js';

/** Something that is done about somebody, and what is said of it. */
interface Deed {
  /** Whom it is about. */
  readonly name: string;
  run(): Promise<unknown>;
  /** Says that it worked; nothing is said when it is left out. */
  readonly done?: ((name: string) => string) | undefined;
  readonly failed: (name: string, why: string) => string;
}

/** What has come of what was done about people. */
export interface Deeds {
  /** Why something did not work; `''` when all did, and as soon as the next thing is begun. */
  readonly failure: string;
  /** What assistive technology is told: that it worked. */
  readonly said: string;
  dismiss(): void;
  /** Tells assistive technology of something that was done in another way. */
  say(words: string): void;
  /** Does it. Never rejects: what is refused is `failure`. */
  carryOut(deed: Deed): Promise<void>;
}

/** Does things about people, and says what has come of it where one looks. */
export function useDeeds(): Deeds {
  const strings = useStrings();
  const [failure, setFailure] = useState('');
  const [said, setSaid] = useState('');
  const carryOut = useCallback(
    async ({ name, run, done, failed }: Deed) => {
      setFailure('');
      setSaid('');
      try {
        await run();
        // That something else was refused meanwhile is not taken back by it.
        if (done) setSaid(joined(done(isolate(name))));
      } catch (thrown) {
        setFailure(joined(failed(isolate(name), reasonOf(thrown, strings))));
      }
    },
    [strings],
  );
  const dismiss = useCallback(() => setFailure(''), []);
  const say = useCallback((words: string) => setSaid(joined(words)), []);
  return { failure, said, dismiss, say, carryOut };
}
