import { ChatError, type ChatSDK, TSignaling } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../../testing/axe.js';
import { stubDialogs } from '../../testing/dialogs.js';
import { linesOf } from '../../testing/list-tools.js';
import { loungeSeed, openLounge, writeSeats } from '../../testing/lounge.js';
import { renderChat } from '../../testing/render-chat.js';
import { SeatMenuStage } from '../../testing/seat-menu-stage.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./seat-menu.js');
  await import('../../seat-people-dialog/seat-people-dialog.js');
});
beforeEach(stubDialogs);

const NEXT_CENTURY = 4_102_444_800;
const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;
const LOCKED = { s: 2 } as const;
const FOR_EVE = { s: 3, u: 'eve', n: 'Evelyn Brown', d: NEXT_CENTURY } as const;

/** Mei is the host, Ben helps her, Ann speaks, a seat is kept for Eve; Dara listens. */
const seats = { 1: MEI, 2: BEN, 3: ANN, 4: LOCKED, 5: FOR_EVE } as const;

interface RoomOptions {
  mode?: 'free' | 'apply' | 'invite';
  methods?: (sdk: ChatSDK) => Partial<ChatSDK>;
  /** Whether the app shows people. */
  hasProfile?: boolean;
}

/** The room of six seats, as somebody sees it. */
async function renderRoom(
  userID: string,
  { mode = 'free', methods = () => ({}), hasProfile = true }: RoomOptions = {},
) {
  const onUserClick = vi.fn();
  const stage = <SeatMenuStage onUserClick={hasProfile ? onUserClick : undefined} />;
  const rendered = renderChat(stage, { seed: loungeSeed, userID, methods, devices: 9 });
  const mei = await rendered.person('mei');
  await openLounge(mei, { count: 6, mode, seats, coHostIDs: ['ben'] });
  await seat(6);
  return { ...rendered, mei, onUserClick };
}

function seat(index: number, facts = ''): Promise<HTMLElement> {
  return screen.findByRole('button', { name: new RegExp(`^Seat ${index},.*${facts}`) });
}

type Pressing = Pick<Awaited<ReturnType<typeof renderRoom>>, 'user'>;

async function openMenu({ user }: Pressing, index: number): Promise<HTMLElement> {
  await user.click(await seat(index));
  return screen.findByRole('menu');
}

async function linesAt(room: Pressing, index: number): Promise<string[]> {
  const lines = linesOf(await openMenu(room, index));
  await room.user.keyboard('{Escape}');
  return lines;
}

async function choose(room: Pressing, index: number, line: string): Promise<void> {
  const menu = await openMenu(room, index);
  await room.user.click(within(menu).getByRole('menuitem', { name: line }));
}

/** There is nothing to be done with a seat: its menu is over at once. */
async function expectNothingAt({ user }: Pressing, index: number): Promise<void> {
  await user.click(await seat(index));
  await waitFor(async () => expect(await seat(index)).toHaveAttribute('aria-expanded', 'false'));
  expect(screen.queryByRole('menu')).toBeNull();
}

async function untilSaid(words: string | RegExp): Promise<void> {
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));
}

const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

describe('the menu of a seat offers', () => {
  it('the host everything', async () => {
    const room = await renderRoom('mei');
    expect(await linesAt(room, 1)).toEqual(['Mute yourself', 'Show profile', 'Leave the seat']);
    expect(await linesAt(room, 2)).toEqual([
      'Show profile',
      'Mute',
      'Remove as co-host',
      'Swap with…',
      'Hand the room over…',
      'Remove from the seat…',
      'Remove and lock the seat…',
    ]);
    expect(await linesAt(room, 3)).toContain('Make a co-host');
    expect(await linesAt(room, 4)).toEqual(['Unlock the seat']);
    expect(await linesAt(room, 5)).toEqual(['Show profile', 'Lock the seat', 'Keep it no longer']);
    expect(await linesAt(room, 6)).toEqual([
      'Move here',
      'Invite somebody…',
      'Move somebody here…',
      'Lock the seat',
    ]);
  });

  it('a co-host what helps the host', async () => {
    const room = await renderRoom('ben');
    expect(await linesAt(room, 1)).toEqual(['Show profile', 'Mute']);
    expect(await linesAt(room, 2)).toEqual(['Mute yourself', 'Show profile', 'Leave the seat']);
    expect(await linesAt(room, 3)).toEqual([
      'Show profile',
      'Mute',
      'Remove from the seat…',
      'Remove and lock the seat…',
    ]);
    expect(await linesAt(room, 4)).toEqual(['Unlock the seat']);
    expect(await linesAt(room, 6)).toEqual([
      'Move here',
      'Invite somebody…',
      'Move somebody here…',
      'Lock the seat',
    ]);
  });

  it('a speaker what is about their own seat', async () => {
    const room = await renderRoom('ann');
    expect(await linesAt(room, 1)).toEqual(['Show profile']);
    expect(await linesAt(room, 3)).toEqual(['Mute yourself', 'Show profile', 'Leave the seat']);
    await expectNothingAt(room, 4);
    expect(await linesAt(room, 6)).toEqual(['Move here']);
  });

  it('the audience a seat, where everybody takes one', async () => {
    const room = await renderRoom('dara');
    expect(await linesAt(room, 2)).toEqual(['Show profile']);
    await expectNothingAt(room, 4);
    expect(await linesAt(room, 6)).toEqual(['Take the seat']);
  });

  it('the audience to ask for a seat, where the host gives them', async () => {
    const room = await renderRoom('dara', { mode: 'apply' });
    expect(await linesAt(room, 6)).toEqual(['Ask for this seat']);
  });

  it('the audience nothing where the host invites, but a seat to whom it is kept for', async () => {
    const room = await renderRoom('eve', { mode: 'invite' });
    await expectNothingAt(room, 6);
    expect(await linesAt(room, 5)).toEqual(['Take the seat', 'Show profile']);
  });

  it('nobody’s profile where the app shows none', async () => {
    const room = await renderRoom('dara', { hasProfile: false });
    await expectNothingAt(room, 2);
  });

  it('no sixth co-host', async () => {
    const room = await renderRoom('mei');
    const groupAttributes = {
      'seat.meta': JSON.stringify({
        ...{ v: 1, n: 6, lay: 'A', h: 'mei', m: 'free', hs: 1, o: 1, e: 1 },
        co: ['ben', 'dara', 'eve', 'long', 'zoe'],
      }),
    };
    await room.mei.getGroupAttributes({ groupID: 'lounge', keyList: [] });
    await room.mei.setGroupAttributes({ groupID: 'lounge', groupAttributes });
    await waitFor(async () => expect(await linesAt(room, 3)).not.toContain('Make a co-host'));
    expect(await linesAt(room, 2)).toContain('Remove as co-host');
  });
});

describe('who has no seat', () => {
  it('takes one', async () => {
    const room = await renderRoom('dara');
    await choose(room, 6, 'Take the seat');
    expect(await seat(6, 'taken, dara')).toHaveFocus();
  });

  it('asks the host for one', async () => {
    const room = await renderRoom('dara', { mode: 'apply' });
    await choose(room, 6, 'Ask for this seat');
    await untilSaid('The host was asked for the seat');
    expect(await linesAt(room, 6)).toEqual(['Lower hand']);
  });

  it('thinks better of it where they have asked', async () => {
    const room = await renderRoom('dara', { mode: 'apply' });
    await choose(room, 6, 'Ask for this seat');
    await untilSaid('The host was asked for the seat');
    await choose(room, 6, 'Lower hand');
    await untilSaid('Your hand is down');
    expect(await linesAt(room, 6)).toEqual(['Ask for this seat']);
  });
});

describe('who has a seat', () => {
  it('moves to another', async () => {
    const room = await renderRoom('ann');
    await choose(room, 6, 'Move here');
    await seat(6, 'taken, ann');
    await seat(3, 'empty');
  });

  it('mutes themselves, and is heard again', async () => {
    const room = await renderRoom('ann');
    await choose(room, 3, 'Mute yourself');
    await seat(3, 'ann, muted by themselves');
    await choose(room, 3, 'Unmute yourself');
    await seat(3, 'taken, ann$');
  });

  it('leaves it', async () => {
    const room = await renderRoom('ann');
    await choose(room, 3, 'Leave the seat');
    expect(await seat(3, 'empty')).toHaveFocus();
  });

  it('takes it over from another device', async () => {
    const room = await renderRoom('ann');
    const mine = { ...ANN, i: 'elsewher' };
    await writeSeats(room.mei, { 3: mine });
    await waitFor(async () => expect(await linesAt(room, 3)).toContain('Sit here on this device'));
    await choose(room, 3, 'Sit here on this device');
    await waitFor(async () => {
      expect(await linesAt(room, 3)).toEqual(['Mute yourself', 'Show profile', 'Leave the seat']);
    });
  });
});

describe('who runs the room', () => {
  it('mutes somebody, and lets them be heard again', async () => {
    const room = await renderRoom('ben');
    await choose(room, 3, 'Mute');
    await seat(3, 'ann, muted by the host');
    await choose(room, 3, 'Unmute');
    await seat(3, 'taken, ann$');
  });

  it('locks an empty seat, and unlocks it', async () => {
    const room = await renderRoom('ben');
    await choose(room, 6, 'Lock the seat');
    await seat(6, 'locked');
    await choose(room, 6, 'Unlock the seat');
    await seat(6, 'empty');
  });

  it('is asked before somebody has to get up', async () => {
    const room = await renderRoom('ben');
    await choose(room, 3, 'Remove from the seat…');
    const question = await screen.findByRole('dialog', {
      name: 'Remove Ann Lindqvist from the seat?',
    });
    expect(within(question).getByRole('button', { name: 'Cancel' })).toHaveFocus();
    expect(await complaints(question)).toEqual([]);
    await room.user.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(await seat(3, 'taken, ann')).toHaveFocus();
    await choose(room, 3, 'Remove from the seat…');
    await room.user.click(await screen.findByRole('button', { name: 'Remove' }));
    await seat(3, 'empty');
  });

  it('is asked before somebody has to get up for a lock', async () => {
    const room = await renderRoom('ben');
    await choose(room, 3, 'Remove and lock the seat…');
    await screen.findByRole('dialog', { name: 'Remove Ann Lindqvist and lock the seat?' });
    await room.user.click(screen.getByRole('button', { name: 'Remove and lock' }));
    await seat(3, 'locked');
  });

  it('removes nobody but whom they were asked about', async () => {
    const room = await renderRoom('ben');
    await choose(room, 3, 'Remove from the seat…');
    await screen.findByRole('dialog');
    await writeSeats(room.mei, { 3: { s: 1, u: 'dara', n: 'Dara' } });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await seat(3, 'taken, dara');
  });

  it('keeps a seat no longer', async () => {
    const room = await renderRoom('ben');
    await choose(room, 5, 'Keep it no longer');
    await seat(5, 'empty');
  });

  it('invites somebody who has no seat, and takes the invitation back', async () => {
    const room = await renderRoom('ben');
    const dara = await room.person('dara');
    const asked = vi.fn();
    dara.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, asked);
    dara.addSignalingListener(TSignaling.INVITATION_CANCELLED, asked);
    await choose(room, 6, 'Invite somebody…');
    const dialog = await screen.findByRole('dialog', { name: 'Invite to seat 6' });
    await within(dialog).findByRole('option', { name: /Dara|دارا/ });
    for (const name of [/Ann/, /Mei/, /Ben/]) {
      expect(within(dialog).queryByRole('option', { name })).toBeNull();
    }
    await room.user.click(within(dialog).getByRole('option', { name: /دارا/ }));
    await room.user.click(within(dialog).getByRole('button', { name: 'Invite' }));
    await seat(6, 'reserved, dara');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await untilSaid(/was invited to the seat/);
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await choose(room, 6, 'Keep it no longer');
    await seat(6, 'empty');
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  });

  it('moves somebody who sits elsewhere, other than the host', async () => {
    const room = await renderRoom('ben');
    await choose(room, 6, 'Move somebody here…');
    const dialog = await screen.findByRole('dialog', { name: 'Move to seat 6' });
    expect(within(dialog).getAllByRole('option')).toHaveLength(1);
    await room.user.click(within(dialog).getByRole('option', { name: 'Ann Lindqvist' }));
    await room.user.click(within(dialog).getByRole('button', { name: 'Move' }));
    await seat(6, 'taken, ann');
    await seat(3, 'empty');
  });
});

describe('the host', () => {
  it('exchanges two people at one stroke', async () => {
    const room = await renderRoom('mei');
    await choose(room, 2, 'Swap with…');
    const dialog = await screen.findByRole('dialog', { name: 'Swap seats with Ben Okafor' });
    expect(within(dialog).getAllByRole('option')).toHaveLength(1);
    await room.user.click(within(dialog).getByRole('option', { name: 'Ann Lindqvist' }));
    await room.user.click(within(dialog).getByRole('button', { name: 'Swap' }));
    await seat(2, 'taken, ann');
    await seat(3, 'taken, ben');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('makes somebody a co-host, and no longer', async () => {
    const room = await renderRoom('mei');
    await choose(room, 3, 'Make a co-host');
    await seat(3, 'ann, co-host');
    await untilSaid('Ann Lindqvist is a co-host now');
    await seat(2, 'ben, co-host');
    await choose(room, 2, 'Remove as co-host');
    await seat(2, 'ben$');
    await seat(3, 'ann, co-host');
  });

  it('is asked before the room is somebody else’s, and told that the group goes with it', async () => {
    const room = await renderRoom('mei');
    await choose(room, 3, 'Hand the room over…');
    const question = await screen.findByRole('dialog', {
      name: 'Hand the room over to Ann Lindqvist?',
    });
    expect(question).toHaveAccessibleDescription(/own the group/);
    await room.user.click(within(question).getByRole('button', { name: 'Hand over' }));
    await seat(1, 'ann, host');
    await seat(3, 'taken, mei');
    await untilSaid('Ann Lindqvist is the host now');
  });
});

describe('the menu', () => {
  it('is one that axe has nothing against, and that keys work', async () => {
    const room = await renderRoom('mei');
    const menu = await openMenu(room, 3);
    expect(menu).toHaveAccessibleName('Seat 3, Ann Lindqvist');
    expect(within(menu).getAllByRole('separator')).toHaveLength(2);
    expect(within(menu).getByRole('menuitem', { name: 'Show profile' })).toHaveFocus();
    expect(await complaints(menu)).toEqual([]);
    await room.user.keyboard('{ArrowDown}{Enter}');
    await seat(3, 'muted by the host');
    await room.user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await room.user.keyboard('{Escape}');
    expect(await seat(3)).toHaveFocus();
  });

  it('is one that fingers work, and that a touch beside it closes', async () => {
    const room = await renderRoom('mei');
    const menu = await openMenu(room, 6);
    const lock = within(menu).getByRole('menuitem', { name: 'Lock the seat' });
    await room.user.pointer({ keys: '[TouchA]', target: lock });
    await seat(6, 'locked');
    await openMenu(room, 6);
    await room.user.pointer({ keys: '[TouchA]', target: await seat(2) });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(await seat(2)).toHaveAttribute('aria-expanded', 'false');
  });

  it('shows the app’s card of a person', async () => {
    const room = await renderRoom('dara');
    await choose(room, 2, 'Show profile');
    expect(room.onUserClick).toHaveBeenCalledExactlyOnceWith('ben');
    expect(await seat(2)).toHaveFocus();
  });

  it('closes when somebody else sits there by now', async () => {
    const room = await renderRoom('mei');
    await openMenu(room, 3);
    await writeSeats(room.mei, { 3: { s: 1, u: 'eve', n: 'Evelyn Brown' } });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(await seat(3, 'taken, eve')).toHaveFocus();
  });

  it('offers no longer what may not be done any more', async () => {
    const room = await renderRoom('dara');
    await openMenu(room, 6);
    await writeSeats(room.mei, { 6: LOCKED });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  });
});

describe('what is refused', () => {
  it('is said in words where one looks', async () => {
    const room = await renderRoom('dara', {
      methods: () => ({ setGroupAttributes: refuse(-10) }),
    });
    await choose(room, 6, 'Take the seat');
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'Somebody else sits there. Choose another seat.',
      ),
    );
  });

  it('is said in the dialog, where somebody else can be chosen', async () => {
    const room = await renderRoom('ben');
    await choose(room, 6, 'Invite somebody…');
    const dialog = await screen.findByRole('dialog');
    await room.user.click(await within(dialog).findByRole('option', { name: /Evelyn/ }));
    await writeSeats(room.mei, { 5: { s: 1, u: 'eve', n: 'Evelyn Brown' } });
    await room.user.click(within(dialog).getByRole('button', { name: 'Invite' }));
    expect(await within(dialog).findByText('This person has a seat already.')).toBeVisible();
    await room.user.click(within(dialog).getByRole('option', { name: /دارا/ }));
    await room.user.click(within(dialog).getByRole('button', { name: 'Invite' }));
    await seat(6, 'reserved, dara');
  });
});
