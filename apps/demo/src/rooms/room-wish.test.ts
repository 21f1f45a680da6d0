import { TYPES } from '@parlor/sdk';
import { expect, it } from 'vitest';
import { readRoomWish } from './room-wish.js';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

it('the fields say which group is made, and how its seats are opened', () => {
  const fields = { name: ' Rain ', groupID: 'rain', kind: 'live', count: '20', mode: 'apply' };
  expect(readRoomWish(formOf(fields))).toEqual({
    group: { name: 'Rain', type: TYPES.GRP_AVCHATROOM, groupID: 'rain' },
    seats: { count: 20, mode: 'apply' },
  });
});

it('the service makes the ID that nobody has written', () => {
  const fields = { name: 'Rain', groupID: '  ', kind: 'meeting', count: '8', mode: 'free' };
  expect(readRoomWish(formOf(fields))).toEqual({
    group: { name: 'Rain', type: TYPES.GRP_MEETING },
    seats: { count: 8, mode: 'free' },
  });
});
