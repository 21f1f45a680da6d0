import type { AudioBridge } from '@parlor/hooks';
import type { ReactNode } from 'react';

/** What {@link RoomControls} takes. */
export interface RoomControlsProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /**
   * How voices travel there, see `useRoomAudio`: then I am in the call, the microphone is as it is, and there is a button for
   * what is heard with what. Keep it stable. The sound is the app's own when it is left out.
   */
  audio?: AudioBridge | undefined;
  /** Called when the host or a co-host wants to see who raises their hand; they cannot when it is left out. */
  onOpenHands?: (() => void) | undefined;
  /** Whether that is shown: then it says itself who comes. `false` when left out. */
  isHandsOpen?: boolean | undefined;
  /** Called when the chat is to be shown or hidden; there is no button for it when left out. */
  onOpenChat?: (() => void) | undefined;
  /** Whether the chat is shown. The button does not say so when it is left out. */
  isChatOpen?: boolean | undefined;
  /** Called when the settings of the room are wanted. Left out, a {@link RoomSettingsDialog} opens by itself. */
  onOpenSettings?: (() => void) | undefined;
  /** Called when I have left by the button, as that of {@link RoomHeader} does; there is no button for it when left out. */
  onLeave?: (() => void) | undefined;
  /** More buttons, of likes and gifts say. The arrows reach them, too. */
  children?: ReactNode;
  /** One more class for the outermost element. */
  className?: string | undefined;
}
