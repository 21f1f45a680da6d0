import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { audioRoomSeed, LOUNGE } from '../testing/audio-room-seed.js';
import { openLounge } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { askForSeat } from '../testing/seat-requests.js';
import { AudioRoom } from './index.js';

const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;

/** All that assistive technology is told now. */
function told(): string[] {
  const regions = document.querySelectorAll('[role="status"], [role="log"], [aria-live]');
  return [...regions].map(({ textContent }) => textContent).filter((text) => text !== '');
}

describe('asking for a seat by its menu', () => {
  async function press(user: UserEvent, item: string) {
    await user.click(await screen.findByText(/^Seat 3/));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  }

  it('is told once in a room, and so is it when the hand is taken down there', async () => {
    const { user, person } = renderChat(<AudioRoom groupID={LOUNGE} />, { seed: audioRoomSeed });
    await openLounge(await person('mei'), { seats: { 2: BEN }, mode: 'apply' });
    await screen.findByRole('button', { name: 'Raise hand' });
    await press(user, 'Ask for this seat');
    await screen.findByRole('button', { name: 'Lower hand' });
    await waitFor(() => expect(told()).toContain('Your hand is raised'));
    expect(told()).not.toContain('The host was asked for the seat');
    await press(user, 'Lower hand');
    await screen.findByRole('button', { name: 'Raise hand' });
    await waitFor(() =>
      expect(told().filter((words) => words === 'Your hand is down')).toHaveLength(1),
    );
  });
});

it('remembers who asks where it is wanted, while nobody looks at them as well', async () => {
  const room = <AudioRoom groupID={LOUNGE} keepsQueue={true} />;
  const { person } = renderChat(room, { seed: audioRoomSeed, userID: 'mei', devices: 2 });
  const mei = await person('mei');
  await openLounge(mei, { mode: 'apply' });
  await askForSeat(await person('ben'));
  await screen.findByRole('button', { name: /^1 raised hand/i });
  expect(screen.queryByRole('complementary', { name: 'Raised hands' })).toBeNull();
  await waitFor(async () => {
    const { data } = await mei.getGroupAttributes({ groupID: LOUNGE, keyList: [] });
    expect(data.groupAttributes['seat.meta']).toContain('"q":[["ben",0,');
  });
});

describe('the panel of raised hands', () => {
  /** The host's room, in which Ben and Eve ask, so many pixels wide. */
  async function openPanel(width: number) {
    const clientWidth = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
    onTestFinished(() => clientWidth.mockRestore());
    const room = <AudioRoom groupID={LOUNGE} />;
    const { user, person } = renderChat(room, { seed: audioRoomSeed, userID: 'mei', devices: 2 });
    await openLounge(await person('mei'), { mode: 'apply' });
    await askForSeat(await person('ben'));
    const opener = await screen.findByRole('button', { name: /^1 raised hand/i });
    await user.click(opener);
    const panel = await screen.findByRole('complementary', { name: 'Raised hands' });
    await within(panel).findByText('Ben Okafor');
    return { user, panel, opener };
  }

  const inside = (panel: HTMLElement) => within(panel).getAllByRole('button');

  it('keeps Tab within while it is a sheet, both ways, and all else can be heard', async () => {
    const { user, panel, opener } = await openPanel(390);
    expect(panel).toHaveFocus();
    const buttons = inside(panel);
    await user.tab({ shift: true });
    expect(buttons.at(-1)).toHaveFocus();
    await user.tab();
    expect(buttons[0]).toHaveFocus();
    for (const next of buttons.slice(1)) {
      await user.tab();
      expect(next).toHaveFocus();
    }
    await user.tab();
    expect(buttons[0]).toHaveFocus();
    await user.tab({ shift: true });
    expect(buttons.at(-1)).toHaveFocus();
    expect(document.querySelector('[inert], [aria-hidden="true"] [aria-live]')).toBeNull();
    await user.keyboard('{Escape}');
    expect(opener).toHaveFocus();
  });

  it('lets Tab go on where it stands beside the stage', async () => {
    const { user, panel } = await openPanel(1280);
    inside(panel).at(-1)?.focus();
    await user.tab();
    expect(panel).not.toContainElement(document.activeElement as HTMLElement);
    expect(document.body).not.toHaveFocus();
  });
});
