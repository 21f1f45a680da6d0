import type { OpenSeatsOptions } from '@parlor/hooks';
import { type CreateGroupOptions, TYPES } from '@parlor/sdk';

/** What a room is to be. */
export interface RoomWish {
  readonly group: CreateGroupOptions;
  readonly seats: OpenSeatsOptions;
}

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

function modeOf(value: string): NonNullable<OpenSeatsOptions['mode']> {
  return value === 'apply' || value === 'invite' ? value : 'free';
}
