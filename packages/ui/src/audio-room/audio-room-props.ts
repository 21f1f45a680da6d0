import type { AudioBridge } from '@parlor/hooks';
import type { RoomGift } from '../room-gifts/room-gift.js';
import type { SeatGridProps } from '../seat-grid/index.js';
import type { AudioRoomParts } from './audio-room-parts.js';

/** What {@link AudioRoom} takes; what it has of `SeatGrid` is as it is there. */
export interface AudioRoomProps
  extends Pick<
    SeatGridProps,
    | 'layout'
    | 'fit'
    | 'background'
    | 'levels'
    | 'isReadOnly'
    | 'raisedHandIDs'
    | 'backend'
    | 'graceSeconds'
    | 'absentUserIDs'
  > {
  /** The group that is the room, a meeting (`ChatRoom`) or a live room (`AVChatRoom`) say; not its conversationID. */
  groupID: string;
  /**
   * How voices travel, see `useRoomAudio`: who is in the room hears them, who sits is heard. Keep it stable: made outside of
   * rendering, or by `useMemo`. The sound is the app's own when it is left out.
   */
  audio?: AudioBridge | undefined;
  /**
   * Whether the room remembers who raises their hand, so that they outlast a reload of the host's page, and co-hosts see all of
   * them; `false` when left out. See `useRaisedHands`.
   */
  keepsQueue?: boolean | undefined;
  /** What can be given, 19 at most: each is a counter of the group, beside that of the likes. Keep the list stable. */
  gifts?: readonly RoomGift[] | undefined;
  /** Called with a userID when somebody is pressed: a name in the chat, a person on a seat, a raised hand. Keep it stable. */
  onUserClick?: ((userID: string) => void) | undefined;
  /**
   * Whether who leaves a meeting by the button stays a member of its group, and finds it in their lists; `false` when left
   * out. A live room is always left, other groups never.
   */
  staysMember?: boolean | undefined;
  /**
   * Called when I have left by the button, and when I want to go on from a room that I am out of; there is no button for
   * that when it is left out.
   */
  onLeave?: (() => void) | undefined;
  /** Called when I want to go elsewhere and stay in the room, see `RoomBar`; there is no button for it when left out. */
  onMinimise?: (() => void) | undefined;
  /** Called when the name of the room is pressed; it is no button when left out. */
  onDetails?: (() => void) | undefined;
  /** Own components in the place of the default ones. */
  parts?: Partial<AudioRoomParts> | undefined;
  /** One more class for the outermost element. */
  className?: string | undefined;
}
