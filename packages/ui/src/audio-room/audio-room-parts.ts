import type { ComponentType } from 'react';
import { AudioNotice, type AudioNoticeProps } from '../audio-notice/index.js';
import { InvitationCard, type SeatInvitationCardProps } from '../invitation-card/index.js';
import { LiveRoomError, type LiveRoomErrorProps } from '../live-room/error.js';
import { RaiseHandPanel, type RaiseHandPanelProps } from '../raise-hand-panel/index.js';
import { RoomChat, type RoomChatProps } from '../room-chat/index.js';
import { RoomControls, type RoomControlsProps } from '../room-controls/index.js';
import { RoomHeader, type RoomHeaderProps } from '../room-header/index.js';
import { SeatGrid, type SeatGridProps } from '../seat-grid/index.js';
import { AudioRoomEnd, type AudioRoomEndProps } from './end.js';
import { AudioRoomSkeleton } from './skeleton.js';

/**
 * The parts of an {@link AudioRoom} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to React, and loses its state
 * and its place each time.
 */
export interface AudioRoomParts {
  /** What the room is called, and what is the case with it. */
  Header: ComponentType<RoomHeaderProps>;
  /** The seats. */
  Stage: ComponentType<SeatGridProps>;
  /** What is said. */
  Chat: ComponentType<RoomChatProps>;
  /** Who asks for a seat; for the host and co-hosts, where people have to ask. */
  Hands: ComponentType<RaiseHandPanelProps>;
  /** I am asked to take a seat, and whom I have asked. */
  Invitation: ComponentType<SeatInvitationCardProps>;
  /** What is wrong with the voices, and what to do about it; with `audio` alone. */
  Sound: ComponentType<AudioNoticeProps>;
  /** What one does there; likes are its children. */
  Controls: ComponentType<RoomControlsProps>;
  /** In the place of everything else: I am not in the room. */
  End: ComponentType<AudioRoomEndProps>;
  /** In the place of everything else: I could not go in. */
  Error: ComponentType<LiveRoomErrorProps>;
  /** While it is not known whether I am in, and on the way in. */
  Skeleton: ComponentType;
}

export const defaultParts: AudioRoomParts = {
  Header: RoomHeader,
  Stage: SeatGrid,
  Chat: RoomChat,
  Hands: RaiseHandPanel,
  Invitation: InvitationCard,
  Sound: AudioNotice,
  Controls: RoomControls,
  End: AudioRoomEnd,
  Error: LiveRoomError,
  Skeleton: AudioRoomSkeleton,
};
