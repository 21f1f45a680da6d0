import { useState } from 'react';

/** Something that is being done, and why it could not be. */
interface Deed {
  readonly isBusy: boolean;
  /** What was thrown the last time; `undefined` when nothing was. */
  readonly thrown: unknown;
  run(deed: () => unknown): void;
}

interface DeedState extends Omit<Deed, 'run'> {
  readonly key: string;
}

/** Does one thing at a time: whoever presses again while it is under way does nothing. Another `key` begins anew. */
export function useDeed(key: string): Deed {
  const idle: DeedState = { key, isBusy: false, thrown: undefined };
  const [state, setState] = useState(idle);
  const { isBusy, thrown } = state.key === key ? state : idle;
  const run = async (deed: () => unknown) => {
    if (isBusy) return;
    setState({ key, isBusy: true, thrown: undefined });
    const end = (error: unknown) =>
      setState((now) => (now.key === key ? { key, isBusy: false, thrown: error } : now));
    try {
      await deed();
      end(undefined);
    } catch (error) {
      end(error);
    }
  };
  return { isBusy, thrown, run: (deed) => void run(deed) };
}
