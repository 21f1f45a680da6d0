'use client';

export type { RoomGift } from './room-gift.js';
export { RoomGifts, type RoomGiftsProps } from './room-gifts.js';
export { RoomLikes, type RoomLikesProps } from './room-likes.js';
