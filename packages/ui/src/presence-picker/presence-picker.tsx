'use client';

import { useMyProfile, useSession } from '@parlor/hooks';
import { useRef } from 'react';
import { Avatar } from '../avatar/index.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { PresenceDot } from '../presence-dot/index.js';
import { StatusField } from './status-field.js';
import { StatusSuggestions } from './status-suggestions.js';
import { useStatusForm } from './use-status-form.js';

/** What {@link PresencePicker} takes. */
export interface PresencePickerProps {
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * What I say of myself beside the dot that says that I am there: own words, or one of a few suggestions (the string
 * `statusSuggestions`), and away with it.
 *
 * 50 bytes of UTF-8, which are counted. A suggestion is said at once, own words with Enter or the button. It shows at once, and
 * is taken back with a sentence when the service refuses; the words stay in the field then. Needs no paid plan, but others see
 * it only where presence was bought.
 *
 * Stands on `useMyPresence`.
 */
export function PresencePicker({ className }: PresencePickerProps) {
  const strings = useStrings();
  const form = useStatusForm();
  const fieldRef = useRef<HTMLInputElement>(null);
  return (
    <div
      className={`parlor-root parlor-status ${className ?? ''}`.trim()}
      role="group"
      aria-label={strings.myStatus}
    >
      <Me
        status={form.status}
        onClear={() => {
          form.say('');
          // The button goes.
          fieldRef.current?.focus();
        }}
      />
      <Failure
        failure={form.failure}
        onRetry={() => {
          form.retry();
          // The button goes.
          fieldRef.current?.focus();
        }}
      />
      <StatusField form={form} fieldRef={fieldRef} />
      <StatusSuggestions status={form.status} onChoose={form.say} />
      <p className="parlor-visually-hidden" role="status">
        {form.said}
      </p>
    </div>
  );
}

/** Why it could not be changed, or not be loaded, and once more. The region is there before it says anything. */
function Failure({ failure, onRetry }: { failure: string; onRetry: () => void }) {
  const strings = useStrings();
  return (
    <div className="parlor-status-failure" role="alert">
      {failure !== '' && (
        <>
          <p dir="auto">{failure}</p>
          <button type="button" className="parlor-text-button" onClick={onRetry}>
            {strings.tryAgain}
          </button>
        </>
      )}
    </div>
  );
}

/** As others see me. */
function Me({ status, onClear }: { status: string; onClear: () => void }) {
  const strings = useStrings();
  const { userID } = useSession();
  const { profile } = useMyProfile();
  const name = oneLine(profile?.nick ?? '') || userID;
  return (
    <div className="parlor-status-me">
      <span className="parlor-status-picture">
        <Avatar id={userID} name={name} src={profile?.avatar} size={44} />
        <span className="parlor-status-dot">
          <PresenceDot userID={userID} size={14} />
        </span>
      </span>
      <span className="parlor-status-words">
        <bdi className="parlor-status-name">{name}</bdi>
        <bdi className="parlor-status-now">{oneLine(status) || strings.statusNone}</bdi>
      </span>
      {status !== '' && (
        <button type="button" className="parlor-button" data-quiet="" onClick={onClear}>
          {strings.clearStatus}
        </button>
      )}
    </div>
  );
}
