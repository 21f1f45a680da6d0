'use client';

import type { UseRoomAudioResult } from '@parlor/hooks';
import { useStrings } from '../internals/strings/strings-provider.js';
import { DeviceField } from './device-field.js';

/** What the voices come out of; where nobody can choose, who decides it. */
export function OutputSetting({ call }: { call: UseRoomAudioResult }) {
  const strings = useStrings();
  if (call.outputs.length === 0) {
    return (
      <div className="parlor-audio-setting">
        <p className="parlor-audio-label">{strings.soundOutput}</p>
        <p className="parlor-audio-value">{strings.soundOutputByBrowser}</p>
      </div>
    );
  }
  return (
    <div className="parlor-audio-setting">
      <DeviceField
        label={strings.soundOutput}
        devices={call.outputs}
        chosenID={call.outputID}
        numbered={strings.outputNumbered}
        onChoose={call.chooseOutput}
      />
    </div>
  );
}
