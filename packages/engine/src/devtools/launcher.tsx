import type { Ref } from 'react';
import { useDevtools } from './devtools-context.js';
import { EngineIcon } from './icons.js';

interface LauncherProps {
  /** What is not as usual; empty when nothing. */
  trouble: string;
  buttonRef: Ref<HTMLButtonElement>;
  onOpen: () => void;
}

/** The button in the corner. A fault that was forgotten is no riddle: its mark stays. */
export function Launcher({ trouble, buttonRef, onOpen }: LauncherProps) {
  const { strings } = useDevtools();
  const label = trouble === '' ? strings.open : strings.openWith(trouble);
  return (
    <section className="corner" aria-label={strings.title}>
      <button
        type="button"
        ref={buttonRef}
        className="launcher"
        aria-label={label}
        title={label}
        data-trouble={trouble === '' ? undefined : ''}
        onClick={onOpen}
      >
        <EngineIcon />
      </button>
    </section>
  );
}
