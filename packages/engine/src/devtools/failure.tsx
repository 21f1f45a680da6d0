import { reasonOf } from './reason-of.js';
import type { DevtoolsStrings } from './strings.js';

interface FailureProps {
  strings: DevtoolsStrings;
  error: unknown;
  onRetry: () => void;
}

/** Stands where the button stood after the devtools themselves have failed. */
export function Failure({ strings, error, onRetry }: FailureProps) {
  return (
    <section className="failure" aria-label={strings.title}>
      <p role="alert">{strings.failed(reasonOf(error))}</p>
      <button type="button" className="button" onClick={onRetry}>
        {strings.tryAgain}
      </button>
    </section>
  );
}
