'use client';

import type { ChatError } from '@parlor/sdk';
import { reasonOf } from './reason.js';
import { useStrings } from './strings/strings-provider.js';

interface PeopleTroubleProps {
  /** What did not work. */
  title: string;
  /** Why; nothing is shown without one. */
  error: ChatError | null;
  /** The form that it stands in. */
  formRef: { readonly current: HTMLElement | null };
  /** Tries again; missing where that needs no button. */
  onRetry: (() => void) | undefined;
}

/** Below a list to choose people from: that some of them could not be had, and why. */
export function PeopleTrouble({ title, error, formRef, onRetry }: PeopleTroubleProps) {
  const strings = useStrings();
  const retry = () => {
    // The button goes with what it stands in.
    formRef.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    onRetry?.();
  };
  return (
    <div className="parlor-people-trouble" role="alert">
      {error && (
        <>
          <p>{title}</p>
          <p dir="auto">{reasonOf(error, strings)}</p>
          {onRetry && (
            <button type="button" className="parlor-text-button" onClick={retry}>
              {strings.tryAgain}
            </button>
          )}
        </>
      )}
    </div>
  );
}
