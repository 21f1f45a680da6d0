'use client';

import * as parts from './index.parts.js';
import { LiveRoom as Root } from './live-room.js';

/** The room and its default parts: `<LiveRoom />`, `<LiveRoom.Message />` and so on. */
export const LiveRoom: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(Root, parts);
export type { RoomGift as LiveRoomGift } from '../room-gifts/room-gift.js';
export type { LiveRoomEndProps } from './end.js';
export type { LiveRoomErrorProps } from './error.js';
export type { LiveRoomHeadProps } from './head.js';
export type { LiveRoomProps } from './live-room.js';
export type { LiveRoomParts } from './live-room-parts.js';
export type { LiveRoomMessageProps } from './message.js';
