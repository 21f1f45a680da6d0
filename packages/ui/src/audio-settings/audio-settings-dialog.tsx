'use client';

import { useRoomAudio } from '@parlor/hooks';
import { useRef } from 'react';
import { NoSoundIcon } from '../internals/icons.js';
import { Modal } from '../internals/modal.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import type { AudioSettingsDialogProps } from './audio-settings-props.js';
import { ConnectionQuality } from './connection-quality.js';
import { MicrophoneSetting } from './microphone-setting.js';
import { OutputSetting } from './output-setting.js';

/** With what the voices of a room are heard. */
export function AudioSettingsDialog({ groupID, audio, onClose }: AudioSettingsDialogProps) {
  const strings = useStrings();
  return (
    <Modal title={strings.sound} className="parlor-audio-settings" onClose={onClose}>
      {() => <Settings groupID={groupID} audio={audio} />}
    </Modal>
  );
}

function Settings({ groupID, audio }: Pick<AudioSettingsDialogProps, 'groupID' | 'audio'>) {
  const strings = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(ref);
  const call = useRoomAudio(groupID, audio);
  return (
    // Has the focus when what had it goes: what can be tried again does.
    <div
      ref={ref}
      className="parlor-modal-scroller parlor-audio-settings-body"
      tabIndex={-1}
      {...keptFocus}
    >
      {call.status === 'off' ? (
        <StatePanel
          tone="empty"
          icon={NoSoundIcon}
          title={strings.soundOff}
          detail={strings.soundOffDetail}
        />
      ) : (
        <>
          <MicrophoneSetting call={call} />
          <OutputSetting call={call} />
          <ConnectionQuality call={call} />
        </>
      )}
    </div>
  );
}
