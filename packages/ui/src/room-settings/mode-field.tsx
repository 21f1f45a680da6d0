'use client';

import type { SeatRoom } from '@parlor/hooks';
import { useId } from 'react';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { modeName } from '../room-header/mode-name.js';

type Mode = SeatRoom['mode'];

interface ModeFieldProps {
  value: Mode;
  onChange: (mode: Mode) => void;
}

const MODES: readonly Mode[] = ['free', 'apply', 'invite'];

/** How people get a seat, and what each way means. */
export function ModeField({ value, onChange }: ModeFieldProps) {
  const strings = useStrings();
  const id = useId();
  return (
    <fieldset className="parlor-room-section parlor-room-modes">
      <legend className="parlor-room-section-title">{strings.roomHowToSit}</legend>
      {MODES.map((mode) => (
        <label key={mode} className="parlor-room-mode">
          <input
            type="radio"
            name={id}
            value={mode}
            checked={mode === value}
            aria-labelledby={`${id}${mode}`}
            aria-describedby={`${id}${mode}detail`}
            onChange={() => onChange(mode)}
          />
          <span>
            <span id={`${id}${mode}`}>{modeName(mode, strings)}</span>
            <span id={`${id}${mode}detail`} className="parlor-room-help">
              {modeDetail(mode, strings)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function modeDetail(mode: Mode, strings: Strings): string {
  return {
    free: strings.roomModeFreeDetail,
    apply: strings.roomModeApplyDetail,
    invite: strings.roomModeInviteDetail,
  }[mode];
}
