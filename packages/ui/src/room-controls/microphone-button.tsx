'use client';

import { useSession, useSpeaking, type VoiceLevels } from '@parlor/hooks';
import { AlertIcon, MicIcon, MicOffIcon, SpeakHereIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { RoomControl } from './room-control.js';
import { type MicrophoneProps, useMicrophone } from './use-microphone.js';

interface MicrophoneButtonProps extends MicrophoneProps {
  /** Of the element that says why I cannot be heard. */
  noteID?: string | undefined;
}

/**
 * Mutes me, or not. Whom the host has muted is told so; who speaks elsewhere can speak from here; what could not be opened is
 * tried again.
 */
export function MicrophoneButton({ noteID, ...props }: MicrophoneButtonProps) {
  const strings = useStrings();
  const { microphone, canLift, isTakingOver, levels, toggle } = useMicrophone(props);
  switch (microphone) {
    case 'none':
      return null;
    case 'on':
      return (
        <RoomControl
          icon={MicIcon}
          label={strings.muteMyself}
          tone="live"
          ring={levels && <OwnVoice levels={levels} />}
          onPress={toggle}
        />
      );
    case 'opening':
      // Who does not want to be heard need not wait for it.
      return (
        <RoomControl
          icon={MicIcon}
          label={strings.muteMyself}
          isWorking
          describedBy={noteID}
          onPress={toggle}
        />
      );
    case 'failed':
      return (
        <RoomControl
          icon={AlertIcon}
          label={strings.microphoneFailed}
          name={strings.microphoneFailedTryAgain}
          tone="warning"
          onPress={toggle}
        />
      );
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

/** A ring that follows how loud I am. Nothing renders for it. */
function OwnVoice({ levels }: { levels: VoiceLevels }) {
  const { userID } = useSession();
  return <span ref={useSpeaking(userID, levels)} className="parlor-room-control-ring" />;
}
