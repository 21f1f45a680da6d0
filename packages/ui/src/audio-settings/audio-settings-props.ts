import type { AudioBridge } from '@parlor/hooks';

/** What {@link AudioSettingsDialog} takes. */
export interface AudioSettingsDialogProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** How voices travel there, see `useRoomAudio`. Keep it stable. */
  audio: AudioBridge | undefined;
  /** Called when it was closed, by whatever; the focus is where it was before then. */
  onClose: () => void;
}
