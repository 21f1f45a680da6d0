import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { loungeSeed, openLounge, type SeatValues } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { SeatGrid, type SeatGridProps } from './index.js';

// It is loaded when it is needed: not while a test waits for it.
beforeAll(async () => {
  await import('./menu/seat-menu.js');
});
beforeEach(stubDialogs);

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

interface Room extends Partial<SeatGridProps> {
  userID?: string;
  seats?: SeatValues;
  mode?: 'free' | 'apply';
}

/** An open room with Mei and Ben in it, as `ann` sees it. */
async function renderOpen({ userID = 'ann', seats, mode = 'free', ...props }: Room = {}) {
  const chat = renderChat(<SeatGrid groupID="lounge" {...props} />, { seed: loungeSeed, userID });
  const host = userID === 'mei' ? 'ben' : 'mei';
  await openLounge(await chat.person(host), { seats: seats ?? { 1: MEI, 2: BEN }, mode });
  await screen.findByText(/^Seat 1,/);
  return chat;
}

function seat(name: string | RegExp): HTMLElement {
  const button = screen.getByText(name).closest('button');
  if (!button) throw new Error(`${name} cannot be pressed.`);
  return button;
}

async function items(): Promise<(string | null)[]> {
  await screen.findByRole('menu');
  return screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
}

describe('the menu of a seat', () => {
  it('opens by a right click on any seat with which something can be done', async () => {
    await renderOpen();
    fireEvent.contextMenu(seat('Seat 5, empty'));
    expect(await items()).toContain('Take the seat');
  });

  it('does not open where nothing can be done, and the browser’s own does', async () => {
    await renderOpen();
    expect(fireEvent.contextMenu(seat('Seat 2, Ben Okafor'))).toBe(true);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('leaves a right click with Shift to the browser', async () => {
    await renderOpen();
    expect(fireEvent.contextMenu(seat('Seat 5, empty'), { shiftKey: true })).toBe(true);
  });

  it.each(['{Shift>}{F10}{/Shift}', '{ContextMenu}'])('opens by %s', async (keys) => {
    const { user } = await renderOpen();
    seat('Seat 5, empty').focus();
    await user.keyboard(keys);
    expect(await items()).toContain('Take the seat');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(seat('Seat 5, empty')).toHaveFocus();
  });

  it('opens when a finger rests, and the lifted finger presses nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await renderOpen();
    const button = seat('Seat 5, empty');
    fireEvent.pointerDown(button, { pointerType: 'touch' });
    vi.advanceTimersByTime(500);
    fireEvent.pointerUp(button, { pointerType: 'touch' });
    fireEvent.click(button);
    vi.useRealTimers();
    expect(await items()).toContain('Take the seat');
    expect(seat('Seat 5, empty')).toBeInTheDocument();
  });

  it('leads to questions that a slow finger can answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    await renderOpen({ userID: 'mei' });
    fireEvent.click(seat('Seat 2, Ben Okafor'));
    fireEvent.click(await screen.findByText('Remove from the seat…'));
    const remove = await screen.findByRole('button', { name: 'Remove' });
    fireEvent.pointerDown(remove, { pointerType: 'touch' });
    vi.advanceTimersByTime(500);
    fireEvent.pointerUp(remove, { pointerType: 'touch' });
    fireEvent.click(remove);
    expect(await screen.findByText('Seat 2, empty')).toBeInTheDocument();
  });

  it('opens by a press on what is mine, and a press closes it', async () => {
    const { user, view } = await renderOpen({ seats: { 1: MEI, 3: ANN } });
    const mine = seat('Seat 3, You');
    expect(mine).toHaveAttribute('aria-haspopup', 'menu');
    await user.click(mine);
    expect(await items()).toContain('Leave the seat');
    expect(mine).toHaveAttribute('aria-expanded', 'true');
    expect(await complaints(view.container)).toEqual([]);
    await user.click(mine);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(mine).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens by a press of who runs the room, on an empty seat as well', async () => {
    const { user } = await renderOpen({ userID: 'mei' });
    await user.click(seat('Seat 5, empty'));
    expect(await items()).toContain('Lock the seat');
    expect(screen.queryByText('You moved to seat 5')).toBeNull();
  });

  it('opens where seats are asked for', async () => {
    const { user } = await renderOpen({ mode: 'apply' });
    const empty = seat('Seat 5, empty');
    expect(empty.closest('[role="gridcell"]')).not.toHaveAttribute('data-available');
    await user.click(empty);
    expect(await items()).toEqual(['Ask for this seat']);
    await user.click(screen.getByText('Ask for this seat'));
    await screen.findByText('The host was asked for the seat');
    // It was asked for, and stays so: another press says what can be done about it.
    await user.click(empty);
    expect(await items()).toEqual(['Lower hand']);
  });

  it('carries on what was chosen after it is closed, and the focus is on the seat', async () => {
    const { user } = await renderOpen({ seats: { 1: MEI, 3: ANN } });
    await user.click(seat('Seat 3, You'));
    await screen.findByRole('menu');
    await user.click(screen.getByText('Leave the seat'));
    await screen.findByText('Seat 3, empty');
    expect(seat('Seat 3, empty')).toHaveFocus();
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('is not moved in by the arrows of the grid', async () => {
    const { user } = await renderOpen({ userID: 'mei' });
    await user.click(seat('Seat 2, Ben Okafor'));
    await screen.findByRole('menu');
    await user.keyboard('{ArrowDown}{ArrowRight}{End}');
    expect(screen.getByRole('menu')).toContainElement(document.activeElement as HTMLElement);
  });
});

describe('people', () => {
  it('are shown by a press where nothing else can be done with them', async () => {
    const onUserClick = vi.fn();
    const { user } = await renderOpen({ onUserClick });
    await user.click(seat('Seat 2, Ben Okafor'));
    expect(onUserClick.mock.calls).toEqual([['ben']]);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('stand in the menu where there is more', async () => {
    const onUserClick = vi.fn();
    const { user } = await renderOpen({ userID: 'mei', onUserClick });
    await user.click(seat('Seat 2, Ben Okafor'));
    await screen.findByRole('menu');
    await user.click(screen.getByRole('menuitem', { name: /profile/i }));
    expect(onUserClick.mock.calls).toEqual([['ben']]);
  });
});

describe('a stage that is only looked at', () => {
  it('lets nobody sit down, and shows people', async () => {
    const onUserClick = vi.fn();
    const { user, view } = await renderOpen({ isReadOnly: true, onUserClick });
    const empty = seat('Seat 5, empty');
    expect(empty).toHaveAttribute('aria-disabled', 'true');
    await user.click(empty);
    expect(fireEvent.contextMenu(empty)).toBe(true);
    await user.click(seat('Seat 1, Mei Tanaka, host'));
    expect(onUserClick.mock.calls).toEqual([['mei']]);
    expect(seat('Seat 5, empty')).toBeInTheDocument();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('is not opened by its owner either', async () => {
    const props = { seed: loungeSeed, userID: 'mei' };
    renderChat(<SeatGrid groupID="lounge" isReadOnly />, props);
    await screen.findByText('The stage is not open');
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  });
});
