'use client';

export type { RoomChatParts } from './chat-parts.js';
export { RoomChat, type RoomChatProps } from './room-chat.js';
