'use client';

import { MicIcon, MicOffIcon, SpeakHereIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { RoomControl } from './room-control.js';
import type { MicrophoneControl } from './use-microphone.js';

interface MicrophoneButtonProps {
  control: MicrophoneControl;
  /** Of the element that says why I cannot be heard. */
  noteID?: string | undefined;
}

/** Mutes me, or not. Whom the host has muted is told so; who speaks elsewhere can speak from here. */
export function MicrophoneButton({ control, noteID }: MicrophoneButtonProps) {
  const strings = useStrings();
  const { microphone, canLift, isTakingOver, toggle } = control;
  switch (microphone) {
    case 'none':
      return null;
    case 'on':
      return <RoomControl icon={MicIcon} label={strings.muteMyself} tone="live" onPress={toggle} />;
    case 'muted':
      return <RoomControl icon={MicOffIcon} label={strings.unmuteMyself} onPress={toggle} />;
    case 'silenced':
      return (
        <RoomControl
          icon={MicOffIcon}
          label={canLift ? strings.unmuteMyself : strings.mutedByHost}
          tone="quiet"
          isUseless={!canLift}
          describedBy={noteID}
          onPress={toggle}
        />
      );
    case 'elsewhere':
      return (
        <RoomControl
          icon={SpeakHereIcon}
          label={strings.speakFromHere}
          tone="live"
          isBusy={isTakingOver}
          describedBy={noteID}
          onPress={toggle}
        />
      );
  }
}
