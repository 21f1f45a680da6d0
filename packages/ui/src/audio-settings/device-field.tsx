'use client';

import type { AudioDevice } from '@parlor/hooks';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { deviceChoices } from './device-choices.js';

interface DeviceFieldProps {
  label: string;
  /** Untrusted. */
  devices: readonly AudioDevice[];
  /** `''` is the system's. */
  chosenID: string;
  /** What a device is called that the browser does not name, by its number. */
  numbered: (written: string) => string;
  /** Whether a dialog begins here. */
  isFirst?: boolean | undefined;
  onChoose: (deviceID: string) => void;
}

/** One of the devices, in the way of the system. */
export function DeviceField({ label, devices, chosenID, numbered, ...props }: DeviceFieldProps) {
  const strings = useStrings();
  const formats = useFormats();
  const words = {
    system: strings.systemDefault,
    gone: strings.deviceGone,
    numbered: (number: number) => numbered(formats.number(number)),
  };
  return (
    <label className="parlor-field parlor-audio-device">
      <span>{label}</span>
      <select
        data-autofocus={props.isFirst || undefined}
        value={chosenID}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
      >
        {deviceChoices(devices, chosenID, words).map(([deviceID, name]) => (
          <option key={deviceID} value={deviceID}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
