'use client';

import { useRef } from 'react';
import { AlertIcon, QuietIcon, SentIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';
import { nextMorning } from './morning.js';
import { QuietTimes } from './quiet-times.js';
import { quietWords } from './quiet-words.js';
import { type QuietChoice, useQuietChoice } from './use-quiet-choice.js';

/** What {@link DoNotDisturbPanel} takes. */
export interface DoNotDisturbPanelProps {
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * When no push notification is to come: never, for an hour, until the morning, each day from one time to another, or
 * always. It says until when it is quiet, and why a change did not work.
 *
 * For settings: give it a heading, or a dialog with one. The service keeps one of these settings per account, and its
 * other devices follow. Times are local.
 */
export function DoNotDisturbPanel({ className }: DoNotDisturbPanelProps) {
  const strings = useStrings();
  const choice = useQuietChoice();
  const rootRef = useRef<HTMLDivElement>(null);
  const { status, error, refetch } = choice.quiet;
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-quiet ${className ?? ''}`.trim()}
      role="group"
      aria-label={strings.doNotDisturb}
      tabIndex={-1}
    >
      {status === 'loading' && <Bones />}
      {status === 'error' && (
        <StatePanel
          tone="error"
          icon={AlertIcon}
          title={strings.doNotDisturbFailed}
          detail={error ? strings.reason(error.code, error.message) : undefined}
          action={
            <button type="button" className="parlor-button" onClick={retry}>
              {strings.tryAgain}
            </button>
          }
        />
      )}
      {status === 'ready' && <Choices {...choice} />}
    </div>
  );
}

type ChoicesProps = ReturnType<typeof useQuietChoice>;

function Choices({ quiet, problem, fields, chosen, ...actions }: ChoicesProps) {
  const strings = useStrings();
  const formats = useFormats();
  const today = useToday();
  const morning = formats.time(nextMorning(Date.now()) / 1000);
  const labels: readonly (readonly [QuietChoice, string])[] = [
    ['off', strings.quietOff],
    ['hour', strings.quietForHour],
    ['morning', strings.quietUntilMorning(morning)],
    ['always', strings.quietAlways],
    ['daily', strings.quietEachDay],
  ];
  return (
    <>
      <div className="parlor-quiet-state" data-quiet={quiet.isQuiet || undefined}>
        <span className="parlor-quiet-icon" aria-hidden="true">
          <QuietIcon size={20} />
        </span>
        <p className="parlor-quiet-words" role="status">
          {quietWords(quiet, today, strings, formats)}
        </p>
        <p className="parlor-quiet-detail">{strings.doNotDisturbDetail}</p>
      </div>
      <p className="parlor-quiet-problem" role="alert">
        {problem}
      </p>
      <div className="parlor-quiet-choices">
        {labels.map(([choice, label]) => (
          <button
            key={choice}
            type="button"
            className="parlor-quiet-choice"
            aria-pressed={choice === chosen}
            onClick={() => actions.choose(choice)}
          >
            <span>{label}</span>
            {choice === chosen && <SentIcon size={18} aria-hidden="true" />}
          </button>
        ))}
        <QuietTimes fields={fields} onChange={actions.setFields} onDone={actions.finishFields} />
      </div>
    </>
  );
}

const BONES = ['a', 'b', 'c', 'd', 'e'];

function Bones() {
  const strings = useStrings();
  return (
    <div className="parlor-skeleton parlor-quiet-bones" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      {BONES.map((bone) => (
        <span key={bone} className="parlor-skeleton-bone" aria-hidden="true" />
      ))}
    </div>
  );
}
