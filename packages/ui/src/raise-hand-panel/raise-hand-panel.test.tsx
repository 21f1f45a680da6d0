import { ChatError } from '@parlor/sdk';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { dangersIn } from '../testing/inert.js';
import { takeClock, wait } from '../testing/invitation-stage.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import {
  openRoom,
  press,
  type SeatStageOptions,
  show,
  spoken,
  start,
} from '../testing/seat-request-stage.js';
import { askForSeat } from '../testing/seat-requests.js';
import { RaiseHandPanel, type RaiseHandPanelProps } from './index.js';

type Props = Partial<RaiseHandPanelProps>;

/** Ann, who runs the room, looks at who asks; Ben and Cat are in it. */
async function panel(ofAnn: SeatStageOptions = {}, props: Props = {}) {
  const { people, ann } = await openRoom(ofAnn);
  const [ben, cat] = [await people.page('ben'), await people.page('cat')];
  const shown = show(ann, <RaiseHandPanel groupID="room" {...props} />);
  // Not what assistive technology is told as well.
  const options = { ignore: '[aria-live] *' };
  const sees = (words: string | RegExp) =>
    people.sees(() => expect(screen.getByText(words, options)).toBeVisible());
  /** Names are known a moment later. */
  const offers = (name: string) =>
    people.sees(() => expect(screen.getByRole('button', { name })).toBeVisible());
  return { ...shown, people, ann, ben, cat, sees, offers };
}

const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent ?? '');
const pictures = /^[A-Z]{1,2}/;
/** What the rows say, without the letters of the pictures. */
const said = () => rows().map((row) => row.replace(pictures, ''));

describe('those who ask for a seat', () => {
  it('are shown to the host, the first first, with the seat they want and the time that is left', async () => {
    const { people, ben, cat } = await panel();
    await people.outcomes(() => ben.hands.raise(3));
    await people.pass(2_000);
    await people.outcomes(() => cat.hands.raise());
    await people.sees(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
    const list = screen.getByRole('list', { name: 'Raised hands' });
    const [first, second] = within(list).getAllByRole('listitem');
    if (!first || !second) throw new Error('Nobody asks.');
    await people.sees(() => expect(first).toHaveTextContent(/ben!.*Would like seat 3/));
    await people.sees(() => expect(second).toHaveTextContent(/cat!.*Would like a seat/));
    await people.sees(() =>
      expect(within(first).getByRole('timer')).toHaveTextContent(/^(0:5\d|1:00) left$/),
    );
    const before = within(first).getByRole('timer').textContent ?? '';
    await people.pass(5_000);
    expect(within(first).getByRole('timer')).not.toHaveTextContent(before);
  });

  it('are given the seat they want, and it is said that they were', async () => {
    const { people, ann, ben, sees, offers } = await panel();
    await people.outcomes(() => ben.hands.raise(3));
    await offers('Accept ben!');
    expect(screen.getByText('Would like seat 3')).toBeVisible();
    press('Accept ben!');
    await people.sees(() => expect(ann.seating).toBe('ann . ben .'));
    await sees('You accepted ben!');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are declined, and the focus goes on at the next one, and at last to the panel itself', async () => {
    const { people, ben, cat, view, sees, offers } = await panel({}, { onUserClick: vi.fn() });
    takeClock();
    await people.outcomes(() => ben.hands.raise());
    await people.pass(1_000);
    await people.outcomes(() => cat.hands.raise());
    await offers('Decline ben!');
    await offers('Decline cat!');
    screen.getByRole('button', { name: 'Decline ben!' }).focus();
    press('Decline ben!');
    await sees('You declined ben!');
    expect(screen.getByRole('button', { name: 'Accept cat!' })).toHaveFocus();
    await people.sees(() => expect(ben.hands.mine.status).toBe('refused'));
    screen.getByRole('button', { name: 'Decline cat!' }).focus();
    press('Decline cat!');
    await sees('You declined cat!');
    expect(view.container.firstChild).toHaveFocus();
    await wait(4_000);
    expect(screen.getByText('No raised hands')).toBeVisible();
  });

  it('can be given another seat, of those that are free', async () => {
    const { people, ann, ben, offers } = await panel();
    await people.outcomes(() => ann.current.seats.lock(2, true));
    await people.outcomes(() => ben.hands.raise(3));
    await offers('Choose a seat for ben!');
    press('Choose a seat for ben!');
    const menu = await screen.findByRole('menu', { name: 'Choose a seat for ben!' });
    const items = within(menu).getAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).toEqual(['Seat 3', 'Seat 4']);
    const [, four] = items;
    if (four) fireEvent.click(four);
    expect(screen.queryByRole('menu')).toBeNull();
    await people.sees(() => expect(ann.seating).toMatch(/ben$/));
  });

  it('who want a seat that is gone get another one; where there is none, that is said', async () => {
    const { people, ann, ben, cat, sees, offers } = await panel({ count: 3 });
    await people.outcomes(() => ben.hands.raise(2));
    await people.outcomes(() => ann.current.seats.lock(2, true));
    await sees('Seat 2 is not free: gets another one');
    await offers('Accept ben!');
    press('Accept ben!');
    await people.sees(() => expect(ann.seating).toBe('ann . ben'));
    await people.outcomes(() => cat.hands.raise());
    await sees('No seat is free now.');
    await offers('Accept cat!');
    press('Accept cat!');
    await people.sees(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(/^cat! could not be accepted\./),
    );
    expect(screen.getByRole('button', { name: 'Accept cat!' })).toBeVisible();
    expect(cat.hands.mine.status).toBe('raised');
  });

  it('who were answered by a co-host first are shown for a moment, with who has', async () => {
    const { people, ann, ben, cat, sees } = await panel();
    takeClock();
    await people.outcomes(() => ann.current.seats.setCoHosts(['cat']));
    await people.sees(() => expect(ben.current.seats.room?.coHostIDs).toEqual(['cat']));
    await people.outcomes(() => ben.hands.raise(2));
    await sees('Would like seat 2');
    await people.sees(() => expect(cat.hands.hands).toHaveLength(1));
    start(() => cat.hands.refuse('ben'));
    await sees('cat! declined ben!');
    await wait(500);
    expect(spoken()).toContain('cat! declined ben!');
    await people.outcomes(() => ben.hands.raise());
    await sees('Would like a seat');
    await people.sees(() => expect(cat.hands.hands).toHaveLength(1));
    start(() => cat.hands.approve('ben'));
    await sees('cat! accepted ben!');
    await wait(4_000);
    expect(screen.getByText('No raised hands')).toBeVisible();
  });

  it('who ask no longer are shown for a moment, in their places', async () => {
    const { people, ben, cat, sees } = await panel();
    takeClock();
    await people.outcomes(() => ben.hands.raise());
    await people.pass(1_000);
    await people.outcomes(() => cat.hands.raise());
    await people.sees(() => expect(screen.getAllByRole('timer')).toHaveLength(2));
    start(() => ben.hands.withdraw());
    await sees('ben! lowered their hand');
    expect(said()[0]).toBe('ben! lowered their hand');
    expect(said()[1]).toMatch(/^cat/);
    await wait(4_000);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('whom nobody has answered are shown for a moment', async () => {
    takeClock();
    const { people, ben, sees, offers } = await panel();
    await people.outcomes(() => ben.hands.raise());
    await offers('Accept ben!');
    await people.pass(58_000);
    await sees('Nobody answered ben! in time');
    await wait(4_000);
    expect(screen.getByText('No raised hands')).toBeVisible();
  });

  it('who sit in another way are said to', async () => {
    const { people, ann, ben, sees } = await panel();
    await people.outcomes(() => ben.hands.raise());
    await sees('Would like a seat');
    await people.outcomes(() => ann.current.seats.setMode('free'));
    await people.sees(() => expect(ben.current.seats.room?.mode).toBe('free'));
    start(() => ben.current.seats.take(4));
    await sees('ben! has a seat now');
  });

  it('still ask when they could not be answered, and it is said why', async () => {
    let isDown = false;
    const { people, ben, sees, offers } = await panel({
      change: (client) => ({
        setGroupAttributes: (options) =>
          isDown
            ? Promise.reject(new ChatError({ code: 2801 }))
            : client.setGroupAttributes(options),
      }),
    });
    await people.outcomes(() => ben.hands.raise());
    await offers('Accept ben!');
    isDown = true;
    press('Accept ben!');
    await sees(/^ben! could not be accepted\. You are offline\./);
    expect(screen.getByRole('button', { name: 'Accept ben!' })).not.toHaveAttribute(
      'aria-disabled',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('who were answered in the very moment of a press are said to be', async () => {
    const over = () => Promise.reject(new ChatError({ code: 8010 }));
    const { people, ben, sees, offers } = await panel({ change: () => ({ reject: over }) });
    await people.outcomes(() => ben.hands.raise());
    await offers('Accept ben!');
    press('Decline ben!');
    await sees('ben! could not be declined. Somebody else was faster, or they ask no longer.');
  });

  it('are answered once, however often it is pressed', async () => {
    const accept = vi.fn(() => new Promise<never>(() => undefined));
    const { people, ben, offers } = await panel({ change: () => ({ accept }) });
    await people.outcomes(() => ben.hands.raise());
    await offers('Accept ben!');
    press('Accept ben!');
    press('Decline ben!');
    press('Accept ben!');
    expect(screen.getByRole('button', { name: 'Accept ben!' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await people.sees(() => expect(accept).toHaveBeenCalledOnce());
  });

  it('are told of as they come, and lead to their cards', async () => {
    const onUserClick = vi.fn();
    const { people, ben, cat, sees } = await panel({}, { onUserClick });
    takeClock();
    await people.outcomes(() => ben.hands.raise());
    await sees('Would like a seat');
    await wait(500);
    expect(spoken()).toContain('ben! asks for a seat');
    await people.outcomes(() => cat.hands.raise());
    await people.sees(() => expect(screen.getAllByRole('timer')).toHaveLength(2));
    await wait(500);
    expect(spoken()).toContain('cat! asks for a seat');
    press('cat!');
    expect(onUserClick).toHaveBeenCalledExactlyOnceWith('cat');
  });

  it('are remembered by the room where that is wanted', async () => {
    const { people, ann, ben, sees } = await panel({}, { keepsQueue: true });
    await people.outcomes(() => ben.hands.raise(2));
    await sees('Would like seat 2');
    const attributes = async () => {
      const { data } = await ann.chat.sdk.getGroupAttributes({ groupID: 'room', keyList: [] });
      return data.groupAttributes['seat.meta'];
    };
    await people.sees(() => expect(ann.current.seats.status).toBe('ready'));
    await people.pass(3_000);
    expect(await attributes()).toContain('"q":[["ben",2,');
  });

  it('may be called what they like', async () => {
    const nick = '<img src=x onerror=alert(1)>';
    const users = [{ userID: 'mei' }, { userID: 'ann', nick }];
    const seed = { ...loungeSeed, users };
    const { person, view } = renderChat(<RaiseHandPanel groupID="lounge" />, {
      seed,
      userID: 'mei',
    });
    const ann = await person('ann');
    await openLounge(ann, { mode: 'apply', seats: { 1: { s: 1, u: 'mei' } } });
    await screen.findByText('No raised hands');
    await askForSeat(ann, 9_999);
    expect(await screen.findByText(nick)).toBeVisible();
    expect(screen.getByText('Seat 9,999 is not free: gets another one')).toBeVisible();
    expect(dangersIn(view.container)).toEqual([]);
  });

  it('have nothing that axe complains about, and nobody neither', async () => {
    const { people, ben, view, sees } = await panel({}, { onUserClick: () => undefined });
    expect(await complaints(view.container)).toEqual([]);
    await people.outcomes(() => ben.hands.raise());
    await sees('Would like a seat');
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('a panel without raised hands', () => {
  it.each([
    ['apply', 'No raised hands'],
    ['free', 'Nobody has to ask'],
    ['invite', 'Nobody can ask'],
  ] as const)('says in a room of mode %s why', async (mode, words) => {
    const { sees } = await panel({ mode });
    await sees(words);
  });

  it('says that the room is closed, also when it is closed while somebody asks', async () => {
    const { people, ann, ben, sees } = await panel();
    await people.outcomes(() => ben.hands.raise());
    await sees('Would like a seat');
    await people.outcomes(() => ann.current.seats.close());
    await sees('The stage is not open');
    expect(rows()).toEqual([]);
  });

  it('says to others that the host sees them', async () => {
    const { people } = await openRoom();
    const ben = await people.page('ben');
    show(ben, <RaiseHandPanel groupID="room" />);
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() =>
      expect(screen.getByText('The host and co-hosts see who asks for a seat.')).toBeVisible(),
    );
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('says why the seats could not be had, and tries again', async () => {
    let isDown = true;
    const { user, view } = renderChat(<RaiseHandPanel groupID="lounge" />, {
      seed: loungeSeed,
      methods: (sdk) => ({
        getGroupAttributes: (options) =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getGroupAttributes(options),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The seats could not be loaded');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The stage is not open')).toBeVisible();
    expect(view.container.firstChild).toHaveFocus();
  });
});
