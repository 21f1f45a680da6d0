import { ChatError } from '@parlor/sdk';
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { takeClock, wait } from '../testing/invitation-stage.js';
import {
  openRoom,
  press,
  type SeatStageOptions,
  show,
  spoken,
} from '../testing/seat-request-stage.js';
import { RaiseHandButton, type RaiseHandButtonProps } from './index.js';

interface Options extends SeatStageOptions {
  ofBen?: SeatStageOptions;
}

/** What Ben is shown, in Ann's room. */
async function button(
  { ofBen = {}, ...ofAnn }: Options = {},
  props: Partial<RaiseHandButtonProps> = {},
) {
  const { people, ann } = await openRoom(ofAnn);
  const ben = await people.page('ben', ofBen);
  const shown = show(ben, <RaiseHandButton groupID="room" {...props} />);
  const sees = (name: string | RegExp) =>
    people.sees(() => expect(screen.getByRole('button', { name })).toBeVisible());
  return { ...shown, people, ann, ben, sees };
}

/** Ben asks, and Ann sees it. */
async function asking(options: Options = {}, props: Partial<RaiseHandButtonProps> = {}) {
  const stage = await button(options, props);
  await stage.sees('Raise hand');
  press('Raise hand');
  await stage.people.sees(() => expect(stage.ann.hands.hands).toHaveLength(1));
  return stage;
}

const note = () => document.querySelector('.parlor-hand-note')?.textContent ?? '';

describe('the button for my hand', () => {
  it('raises it for the seat that is wanted, and lowers it, and is the same one with the focus', async () => {
    const { people, ann, sees } = await button({}, { index: 3 });
    await sees('Raise hand');
    const raise = screen.getByRole('button', { name: 'Raise hand' });
    raise.focus();
    press('Raise hand');
    await people.sees(() => expect(ann.hands.hands).toMatchObject([{ userID: 'ben', index: 3 }]));
    await sees('Lower hand');
    expect(screen.getByRole('button', { name: 'Lower hand' })).toBe(raise);
    expect(screen.getByRole('timer')).toHaveTextContent(/^(0:5\d|1:00) left$/);
    expect(spoken()).toBe('Your hand is raised');
    press('Lower hand');
    await people.sees(() => expect(ann.hands.hands).toEqual([]));
    expect(raise).toHaveFocus();
    expect(raise).toHaveAccessibleName('Raise hand');
    expect(spoken()).toBe('Your hand is down');
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('says that I was declined until Escape, and asks again', async () => {
    const { people, ann } = await asking();
    await people.outcomes(() => ann.hands.refuse('ben'));
    await people.sees(() => expect(note()).toBe('Your request for a seat was declined.'));
    expect(spoken()).toBe('Your request for a seat was declined.');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(note()).toBe('');
    press('Raise hand');
    await people.sees(() => expect(ann.hands.hands).toHaveLength(1));
    await people.outcomes(() => ann.hands.refuse('ben'));
    await people.sees(() => expect(note()).not.toBe(''));
    fireEvent.pointerDown(document.body);
    expect(note()).toBe('');
  });

  it('says that nobody has answered', async () => {
    const { people } = await asking();
    await people.pass(66_000);
    await people.sees(() => expect(note()).toBe('Nobody has answered your request for a seat.'));
    expect(screen.getByRole('button', { name: 'Raise hand' })).toBeVisible();
  });

  it('takes the seat that I am given, is gone, and the focus stays in its place', async () => {
    const { people, ann, ben, view } = await asking();
    screen.getByRole('button', { name: 'Lower hand' }).focus();
    await people.outcomes(() => ann.hands.approve('ben'));
    await people.sees(() => expect(ben.seating).toBe('ann ben . .'));
    await people.sees(() => expect(screen.queryByRole('button')).toBeNull());
    expect(view.container.firstChild).toHaveFocus();
    expect(note()).toBe('');
  });

  it('leaves taking the seat to me where that is wanted', async () => {
    const { people, ann, ben, sees } = await asking({}, { takesSeat: false });
    await people.outcomes(() => ann.hands.approve('ben'));
    await sees('Take seat 2');
    expect(spoken()).toBe('Seat 2 is kept for you');
    expect(screen.getByRole('timer')).toHaveTextContent(/^0:(1\d|20) left$/);
    press('Take seat 2');
    await people.sees(() => expect(ann.seating).toBe('ann ben . .'));
    await people.sees(() => expect(ben.hands.mine.status).toBe('down'));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says why the seat that is kept for me could not be had', async () => {
    let isDown = false;
    const change: SeatStageOptions['change'] = (client) => ({
      setGroupAttributes: (options) =>
        isDown ? Promise.reject(new ChatError({ code: 2801 })) : client.setGroupAttributes(options),
    });
    const { people, ann, sees } = await asking({ ofBen: { change } }, { takesSeat: false });
    await people.outcomes(() => ann.hands.approve('ben'));
    await sees('Take seat 2');
    isDown = true;
    press('Take seat 2');
    await people.sees(() => expect(note()).toMatch(/^You could not sit down\. You are offline\./));
    await sees('Raise hand');
  });

  it('gives up the seat that I do not want', async () => {
    const { people, ann, sees } = await asking({}, { takesSeat: false });
    await people.outcomes(() => ann.hands.approve('ben'));
    await sees('No, thanks');
    press('No, thanks');
    await people.sees(() => expect(ann.seating).toBe('ann . . .'));
    await sees('Raise hand');
  });

  it('says that a seat is kept for me no longer', async () => {
    const { people, ann, sees } = await asking({}, { takesSeat: false });
    await people.outcomes(() => ann.hands.approve('ben'));
    await sees('Take seat 2');
    await people.pass(22_000);
    await people.sees(() =>
      expect(note()).toBe('Nobody sat down in time: the seat is not kept for you any more.'),
    );
  });

  it('says that the room was closed, and has nothing to ask then', async () => {
    const { people, ann } = await asking();
    await people.outcomes(() => ann.current.seats.close());
    await people.sees(() => expect(note()).toBe('The stage was closed, and your hand is down.'));
    expect(screen.queryByRole('button')).toBeNull();
    fireEvent.pointerDown(document.body);
    expect(note()).toBe('');
  });

  it.each(['free', 'invite'] as const)(
    'is not there in a room of mode %s, unless my hand is up',
    async (mode) => {
      const { people, ann, sees } = await asking();
      await people.outcomes(() => ann.current.seats.setMode(mode));
      await sees('Lower hand');
      press('Lower hand');
      await people.sees(() => expect(screen.queryByRole('button')).toBeNull());
      await people.outcomes(() => ann.current.seats.setMode('apply'));
      await sees('Raise hand');
    },
  );

  it('says why I could not ask', async () => {
    const inviteInGroup = () => Promise.reject(new ChatError({ code: 2801 }));
    const { people, sees } = await button({ ofBen: { change: () => ({ inviteInGroup }) } });
    await sees('Raise hand');
    press('Raise hand');
    await people.sees(() =>
      expect(note()).toMatch(/^You could not ask for a seat\. You are offline/),
    );
    expect(screen.getByRole('button', { name: 'Raise hand' })).toBeVisible();
  });

  it('says why a seat could not be asked for, of which there is none', async () => {
    const { people, sees } = await button({}, { index: 9 });
    await sees('Raise hand');
    press('Raise hand');
    await people.sees(() => expect(note()).toMatch(/^You could not ask for a seat\. \S/));
    fireEvent.pointerDown(document.body);
    expect(note()).toBe('');
  });

  it('says why my hand could not be lowered, and it still is up', async () => {
    const cancel = () => Promise.reject(new ChatError({ code: 2801 }));
    const { people, sees } = await asking({ ofBen: { change: () => ({ cancel }) } });
    press('Lower hand');
    await people.sees(() => expect(note()).toMatch(/^Your hand could not be lowered\./));
    await sees('Lower hand');
    expect(spoken()).toMatch(/^Your hand could not be lowered\./);
  });

  it('asks once, however often it is pressed while it is on its way', async () => {
    const inviteInGroup = vi.fn(() => new Promise<never>(() => undefined));
    const { people, sees } = await button({ ofBen: { change: () => ({ inviteInGroup }) } });
    await sees('Raise hand');
    press('Raise hand');
    await sees('Raising your hand…');
    press('Raising your hand…');
    await people.pass(100);
    expect(inviteInGroup).toHaveBeenCalledOnce();
  });

  it('is another one in another room', async () => {
    const { people, ann, rerender } = await asking();
    rerender(<RaiseHandButton groupID="show" />);
    expect(screen.queryByRole('button')).toBeNull();
    await people.outcomes(() => ann.hands.refuse('ben'));
    expect(note()).toBe('');
  });

  it('has nothing that axe complains about', async () => {
    const { people, ann, view } = await asking();
    expect(await complaints(view.container)).toEqual([]);
    await people.outcomes(() => ann.hands.refuse('ben'));
    await people.sees(() => expect(note()).not.toBe(''));
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('the button of who runs the room', () => {
  /** What Ann is shown. */
  async function ofHost(props: Partial<RaiseHandButtonProps>) {
    const { people, ann } = await openRoom();
    const ben = await people.page('ben');
    return { ...show(ann, <RaiseHandButton groupID="room" {...props} />), people, ann, ben };
  }

  it('says how many ask, and opens them', async () => {
    const onOpenPanel = vi.fn();
    const { people, ann, ben, view, rerender } = await ofHost({ onOpenPanel });
    const named = (name: RegExp) => screen.getByRole('button', { name });
    await people.sees(() => expect(named(/No raised hands/)).toBeVisible());
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(named(/1 raised hand/)).toBeVisible());
    expect(named(/1 raised hand/)).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(named(/1 raised hand/));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    rerender(<RaiseHandButton groupID="room" isPanelOpen onOpenPanel={onOpenPanel} />);
    expect(named(/1 raised hand/)).toHaveAttribute('aria-expanded', 'true');
    expect(await complaints(view.container)).toEqual([]);
    await people.outcomes(() => ann.hands.approve('ben'));
    await people.sees(() => expect(named(/No raised hands/)).toBeVisible());
  });

  it('only says how many where nothing can be opened', async () => {
    const { people, ben } = await ofHost({});
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(screen.getByText('1 raised hand')).toBeInTheDocument());
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells assistive technology who asks, unless the panel does', async () => {
    const { people, ben, rerender } = await ofHost({ onOpenPanel: () => undefined });
    takeClock();
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(screen.getByText('1 raised hand')).toBeInTheDocument());
    await wait(500);
    expect(spoken()).toBe('ben! asks for a seat');
    rerender(<RaiseHandButton groupID="room" isPanelOpen onOpenPanel={() => undefined} />);
    await act(() => Promise.resolve());
    expect(spoken()).toBe('');
  });
});
