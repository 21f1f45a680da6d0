'use client';

import { AudioRoom as Root } from './audio-room.js';
import * as parts from './index.parts.js';

/** The room and those of its default parts that are nothing without it: `<AudioRoom />`, `<AudioRoom.End />` and so on. */
export const AudioRoom: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(Root, parts);
export type { AudioRoomParts } from './audio-room-parts.js';
export type { AudioRoomProps } from './audio-room-props.js';
export type { AudioRoomEndProps } from './end.js';
