import type { OpenSeatsOptions } from '@parlor/hooks';
import { type CreateGroupOptions, TYPES } from '@parlor/sdk';

/** What a room is to be. */
export interface RoomWish {
  readonly group: CreateGroupOptions;
  readonly seats: OpenSeatsOptions;
}

/** How a seat can be got, and what that is called. */
export const MODES = {
  free: 'Whoever sits down first',
  apply: 'By raising a hand',
  invite: 'By invitation only',
} as const satisfies Record<NonNullable<OpenSeatsOptions['mode']>, string>;

type Mode = keyof typeof MODES;

/** What the fields of a new room say. */
export function readRoomWish(form: FormData): RoomWish {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const groupID = text('groupID');
  const type = text('kind') === 'live' ? TYPES.GRP_AVCHATROOM : TYPES.GRP_MEETING;
  return {
    group: { name: text('name'), type, ...(groupID !== '' && { groupID }) },
    seats: { count: Number(text('count')), mode: modeOf(text('mode')) },
  };
}

function modeOf(value: string): Mode {
  return value === 'apply' || value === 'invite' ? value : 'free';
}
