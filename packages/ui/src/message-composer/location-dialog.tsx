'use client';

import { type FormEvent, useState } from 'react';
import { AlertIcon, PlaceIcon } from '../internals/icons.js';
import { Modal } from '../internals/modal.js';
import type { Strings } from '../internals/strings/strings.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { type FoundPlace, type PlaceState, useOwnPlace } from './use-own-place.js';

/** What {@link LocationDialog} takes. */
export interface LocationDialogProps {
  /** Whether anything can be sent just now; `true` when left out. */
  canSend?: boolean;
  /** Called with the place: degrees of WGS 84, and what to call it. */
  onSend: (place: {
    readonly description: string;
    readonly latitude: number;
    readonly longitude: number;
  }) => void;
  /** It was closed, sent or not; the focus is where it was before then. */
  onClose: () => void;
}

/** No map needs more words. */
const LONGEST = 200;
/** A tenth of a meter: nobody stands still more exactly. */
const DIGITS = 6;

/** Finds out where one is, and sends it with a few words. */
export function LocationDialog({ canSend = true, onSend, onClose }: LocationDialogProps) {
  const strings = useStrings();
  const { state, retry } = useOwnPlace();
  return (
    <Modal title={strings.sendLocation} className="parlor-location-dialog" onClose={onClose}>
      {(close) => (
        <PlaceForm
          state={state}
          canSend={canSend}
          onRetry={retry}
          onSend={({ latitude, longitude }, description) => {
            onSend({
              description,
              latitude: Number(latitude.toFixed(DIGITS)),
              longitude: Number(longitude.toFixed(DIGITS)),
            });
            close();
          }}
        />
      )}
    </Modal>
  );
}

interface PlaceFormProps {
  state: PlaceState;
  canSend: boolean;
  onRetry: () => void;
  onSend: (place: FoundPlace, description: string) => void;
}

function PlaceForm({ state, canSend, onRetry, onSend }: PlaceFormProps) {
  const strings = useStrings();
  const formats = useFormats();
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSend && state.status === 'found') onSend(state.place, words.trim());
  };
  const isFailed = state.status === 'failed';
  const Icon = isFailed ? AlertIcon : PlaceIcon;
  return (
    <form className="parlor-location-form" onSubmit={submit}>
      <p
        className="parlor-location-state"
        data-status={state.status}
        role={isFailed ? 'alert' : 'status'}
      >
        <Icon size={20} aria-hidden="true" />
        {stateWords(state, strings, formats.number)}
      </p>
      <label className="parlor-field">
        <span>{strings.locationWords}</span>
        <input
          dir="auto"
          autoComplete="off"
          maxLength={LONGEST}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <div className="parlor-location-foot">
        {isFailed && (
          <button type="button" className="parlor-button" data-quiet="" onClick={onRetry}>
            {strings.tryAgain}
          </button>
        )}
        <button
          type="submit"
          className="parlor-button"
          disabled={!canSend || state.status !== 'found'}
        >
          {strings.send}
        </button>
      </div>
    </form>
  );
}

function stateWords(
  state: PlaceState,
  strings: Strings,
  number: (value: number) => string,
): string {
  if (state.status === 'waiting')
    return state.isAsking ? strings.locationAsking : strings.locationWaiting;
  if (state.status === 'found') {
    return strings.locationFound(number(Math.max(1, Math.round(state.place.accuracy))));
  }
  const words = {
    insecure: strings.locationInsecure,
    refused: strings.locationRefused,
    unavailable: strings.locationUnavailable,
  };
  return words[state.failure];
}
