import type { ComponentType } from 'react';
import { LiveRoomMessage, type LiveRoomMessageProps } from '../live-room/message.js';
import { RoomChatSkeleton } from './skeleton.js';

/** The parts of a {@link RoomChat} that can be replaced. */
export interface RoomChatParts {
  /** One message, or something that happened in the group; the same as in a `LiveRoom`. */
  Message: ComponentType<LiveRoomMessageProps>;
  /** While what is said is not there yet. */
  Skeleton: ComponentType;
}

export const defaultParts: RoomChatParts = { Message: LiveRoomMessage, Skeleton: RoomChatSkeleton };
