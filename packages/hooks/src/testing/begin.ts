import { act } from '@testing-library/react';

/** Begins something as a person does, so that all that shows at once is shown; it is not waited for. */
export function begin<Result>(work: () => Promise<Result>): Promise<Result> {
  let done: Promise<Result> | undefined;
  act(() => {
    done = work();
  });
  if (!done) throw new Error('It was not begun.');
  return done;
}
