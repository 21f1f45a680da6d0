import type { ComponentType } from 'react';
import { LiveRoomEnd, type LiveRoomEndProps } from './end.js';
import { LiveRoomError, type LiveRoomErrorProps } from './error.js';
import { LiveRoomHead, type LiveRoomHeadProps } from './head.js';
import { LiveRoomMessage, type LiveRoomMessageProps } from './message.js';
import { LiveRoomSkeleton } from './skeleton.js';

/** The parts of a {@link LiveRoom} that can be replaced. */
export interface LiveRoomParts {
  /** What the room is called, how many are there, and the way out. */
  Head: ComponentType<LiveRoomHeadProps>;
  /** One message, or something that happened. */
  Message: ComponentType<LiveRoomMessageProps>;
  /** In the place of everything else: I am out of it. */
  End: ComponentType<LiveRoomEndProps>;
  /** In the place of everything else: I could not go in. */
  Error: ComponentType<LiveRoomErrorProps>;
  /** While I am on the way in. */
  Skeleton: ComponentType;
}

export const defaultParts: LiveRoomParts = {
  Head: LiveRoomHead,
  Message: LiveRoomMessage,
  End: LiveRoomEnd,
  Error: LiveRoomError,
  Skeleton: LiveRoomSkeleton,
};
