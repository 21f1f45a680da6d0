import type { RoomAbilities, SeatAbilities, SeatSnapshot } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { waysOf } from './seat-press.js';

const seat: SeatSnapshot = {
  ...{ index: 3, status: 'empty', userID: '', nick: '', avatar: '', isMine: false },
  ...{ isHeldElsewhere: false, isHost: false, isCoHost: false, isHostSeat: false },
  ...{ isMuted: false, isSelfMuted: false, isMutedByHost: false, since: 0, reservedUntil: 0 },
};
const taken: SeatSnapshot = { ...seat, status: 'taken', userID: 'ben' };
const mine: SeatSnapshot = { ...taken, userID: 'ann', isMine: true };
const locked: SeatSnapshot = { ...seat, status: 'locked' };

const none: SeatAbilities = {
  ...{ take: false, move: false, mute: false, unmute: false, lock: false, unlock: false },
  ...{ kick: false, invite: false, place: false },
};
const audience: RoomAbilities = {
  ...{ role: 'audience', open: false, close: false, leave: false, muteSelf: false },
  ...{ takeOver: false, apply: false, administer: false, moderate: false },
};
const seated: RoomAbilities = { ...audience, role: 'speaker', leave: true, muteSelf: true };

interface Case {
  abilities?: Partial<SeatAbilities>;
  room?: Partial<RoomAbilities>;
  hasProfile?: boolean;
  isReadOnly?: boolean;
}

function ways(
  one: SeatSnapshot,
  { abilities, room, hasProfile = false, isReadOnly = false }: Case,
) {
  const ground = {
    abilities: { ...none, ...abilities },
    room: { ...audience, ...room },
    ...{ coHostIDs: [], seats: [one], hasProfile },
  };
  return waysOf(one, ground, isReadOnly);
}

describe('a press', () => {
  it.each<[string, SeatSnapshot, Case, string]>([
    ['on a seat that I may take sits down', seat, { abilities: { take: true } }, 'sit'],
    [
      'on a seat that I may move to moves',
      seat,
      { abilities: { move: true }, room: seated },
      'sit',
    ],
    ['where it will be refused is refused in words', locked, {}, 'sit'],
    ['where seats are asked for opens the menu', seat, { room: { apply: true } }, 'menu'],
    [
      'on a seat that I may lock, too, opens the menu',
      seat,
      { abilities: { take: true, lock: true } },
      'menu',
    ],
    ['on my own opens the menu', mine, { room: seated }, 'menu'],
    ['on a person whom I may mute opens the menu', taken, { abilities: { mute: true } }, 'menu'],
    ['on a person shows them', taken, { hasProfile: true }, 'person'],
    ['on a person who cannot be shown does nothing', taken, {}, 'none'],
    [
      'where nothing can be done shows people',
      mine,
      { room: seated, hasProfile: true, isReadOnly: true },
      'person',
    ],
    [
      'where nothing can be done sits on nothing',
      seat,
      { abilities: { take: true }, isReadOnly: true },
      'none',
    ],
  ])('%s', (_name, one, given, press) => {
    expect(ways(one, given).press).toBe(press);
  });
});

describe('the menu of a seat', () => {
  it('opens where there is anything to do, were it one thing', () => {
    expect(ways(seat, { abilities: { take: true } }).hasMenu).toBe(true);
    expect(ways(taken, { hasProfile: true }).hasMenu).toBe(true);
    expect(ways(locked, {}).hasMenu).toBe(false);
    expect(ways(taken, {}).hasMenu).toBe(false);
  });

  it('does not open where nothing can be done with seats', () => {
    const all = { abilities: { take: true, lock: true }, hasProfile: true, isReadOnly: true };
    expect(ways(seat, all)).toEqual({ press: 'none', hasMenu: false, isAvailable: false });
    expect(ways(taken, all).hasMenu).toBe(false);
  });
});

it('a seat invites me to sit down when I may', () => {
  expect(ways(seat, { abilities: { take: true } }).isAvailable).toBe(true);
  expect(ways(seat, { abilities: { move: true }, room: seated }).isAvailable).toBe(true);
  expect(ways(seat, { room: { apply: true } }).isAvailable).toBe(false);
});
