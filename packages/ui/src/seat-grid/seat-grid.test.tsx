import { ChatProvider } from '@parlor/hooks';
import { ChatError, type ChatSDK } from '@parlor/sdk';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../testing/axe.js';
import { createChatWorld, type Faults } from '../testing/chat-world.js';
import { loungeSeed, openLounge, type SeatValues, writeSeats } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { SeatGrid } from './index.js';

// It is loaded when it is needed: not while a test waits for it.
beforeAll(async () => {
  await import('./menu/seat-menu.js');
});

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

const ROOM = { v: 1, n: 8, lay: 'A', h: 'mei', co: [], m: 'free', hs: 1, o: 1, e: 1 };

/** Writes what the room of the lounge is, and leaves its seats as they are. */
async function writeRoom(sdk: ChatSDK, change: Partial<typeof ROOM>): Promise<void> {
  const groupAttributes = { 'seat.meta': JSON.stringify({ ...ROOM, ...change }), 'seat.rev': '2' };
  await sdk.setGroupAttributes({ groupID: 'lounge', groupAttributes });
}

interface LoungeOptions {
  userID?: string;
  methods?: Faults;
}

function renderLounge(options: LoungeOptions = {}) {
  return renderChat(<SeatGrid groupID="lounge" />, { seed: loungeSeed, ...options });
}

/** An open room of eight seats, as `ann` sees it. */
async function renderOpen(seats: SeatValues = { 1: MEI }, mode: 'free' | 'invite' = 'free') {
  const rendered = renderLounge();
  const mei = await rendered.person('mei');
  await openLounge(mei, { seats, mode });
  await screen.findByText(/^Seat 1,/);
  return { ...rendered, mei };
}

/** By its text: asking for roles lays the whole page out, and jsdom is slow at that. */
function seat(name: string): HTMLElement {
  const button = screen.getByText(name).closest('button');
  if (!button) throw new Error(`${name} cannot be pressed.`);
  return button;
}

/** What stands in the line below the seats. */
function refusal(): Element | null {
  return document.querySelector('.parlor-seats-status [role="status"]');
}

async function untilTold(sentence: string): Promise<void> {
  expect((await screen.findByText(sentence)).closest('[role="log"]')).not.toBeNull();
}

describe('who goes by the keys', () => {
  it('goes on from the stage when it opens', async () => {
    const { user } = renderLounge({ userID: 'mei' });
    const open = (await screen.findByText('Open the stage')).closest('button');
    open?.focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Seat 1, You, host');
    expect(document.querySelector('.parlor-seats')).toHaveFocus();
  });

  it('goes on from the stage when it closes', async () => {
    const { mei } = await renderOpen();
    seat('Seat 5, empty').focus();
    await writeRoom(mei, { o: 0 });
    await screen.findByText('The stage is not open');
    expect(document.querySelector('.parlor-seats')).toHaveFocus();
  });

  it('goes on at a seat when the one they are at goes', async () => {
    const { mei } = await renderOpen();
    seat('Seat 8, empty').focus();
    await writeRoom(mei, { n: 4 });
    await waitFor(() => expect(screen.queryByText('Seat 8, empty')).toBeNull());
    expect(seat('Seat 1, Mei Tanaka, host')).toHaveFocus();
  });
});

describe('a room that is not open', () => {
  it('is opened by its owner, who sits down as the host', async () => {
    const { user } = renderLounge({ userID: 'mei' });
    expect(await screen.findByText('The stage is not open')).toBeInTheDocument();
    await user.click(await screen.findByText('Open the stage'));
    await untilTold('The stage was opened');
    expect(await screen.findByText('Seat 1, You, host')).toBeInTheDocument();
    expect(screen.getAllByText(/^Seat \d/)).toHaveLength(8);
  });

  it('tells others to wait', async () => {
    const { view } = renderLounge();
    expect(await screen.findByText(/When the owner of the room opens it/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('the seats', () => {
  it('say who sits there, and what is the case with each', async () => {
    const { view } = await renderOpen({
      1: { ...MEI, x: 1 },
      2: { ...BEN, m: 1 },
      3: { s: 2 },
      4: { s: 3, u: 'eve', n: 'Evelyn Brown', d: 4_102_444_800 },
      5: { s: 3, u: 'ann', n: 'Ann Lindqvist', d: 4_102_444_800 },
    });
    const labels = screen.getAllByText(/^Seat \d/).map((label) => label.textContent);
    expect(labels).toEqual([
      'Seat 1, Mei Tanaka, host, muted by the host',
      'Seat 2, Ben Okafor, muted',
      'Seat 3, locked',
      'Seat 4, kept for Evelyn Brown',
      'Seat 5, kept for you',
      'Seat 6, empty',
      'Seat 7, empty',
      'Seat 8, empty',
    ]);
    expect(screen.getByRole('grid', { name: 'Seats in Friday lounge' })).toBeInTheDocument();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('are taken by a press, and told of', async () => {
    const { user } = await renderOpen();
    await user.click(seat('Seat 3, empty'));
    await untilTold('You took seat 3');
    expect(seat('Seat 3, You').closest('[role="gridcell"]')).toHaveAttribute('data-mine');
    expect(seat('Seat 3, You')).toHaveFocus();
  });

  it('say that nobody sits there while that is so', async () => {
    const { user } = await renderOpen({});
    expect(screen.getByText(/Nobody is on the stage yet/)).toBeInTheDocument();
    await user.click(seat('Seat 3, empty'));
    await untilTold('You took seat 3');
    expect(screen.queryByText(/Nobody is on the stage yet/)).toBeNull();
  });

  it('are changed for another by a press, at one stroke', async () => {
    const { user } = await renderOpen({ 1: MEI, 3: ANN });
    await user.click(seat('Seat 5, empty'));
    await untilTold('You moved to seat 5');
    expect(seat('Seat 3, empty')).toBeInTheDocument();
  });

  it('of others cannot be pressed', async () => {
    const { user } = await renderOpen({ 1: MEI, 2: BEN });
    expect(seat('Seat 2, Ben Okafor')).toHaveAttribute('aria-disabled', 'true');
    await user.click(seat('Seat 2, Ben Okafor'));
    expect(refusal()).toBeEmptyDOMElement();
  });

  it('tell of others who come, move and go', async () => {
    const { mei } = await renderOpen();
    await writeSeats(mei, { 4: BEN });
    await untilTold('Ben Okafor took seat 4');
    await writeSeats(mei, { 4: { s: 0 }, 6: BEN });
    await untilTold('Ben Okafor moved to seat 6');
    await writeSeats(mei, { 6: { s: 0 } });
    await untilTold('Ben Okafor left seat 6');
  });
});

describe('my own seat', () => {
  it('is left by its menu, and keeps the focus', async () => {
    const { user } = await renderOpen({ 1: MEI, 3: ANN });
    await user.click(seat('Seat 3, You'));
    await user.click(await screen.findByText('Leave the seat'));
    await untilTold('You left seat 3');
    expect(seat('Seat 3, empty')).toHaveFocus();
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes its menu by Escape, by a second press and when the focus leaves', async () => {
    const { user } = await renderOpen({ 1: MEI, 3: ANN });
    const mine = seat('Seat 3, You');
    const open = async () => {
      await user.click(mine);
      await screen.findByRole('menu');
    };
    await open();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(mine).toHaveFocus();
    await open();
    await user.click(mine);
    expect(screen.queryByRole('menu')).toBeNull();
    await open();
    await user.click(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(seat('Seat 3, You')).toBeInTheDocument();
  });
});

describe('the keyboard', () => {
  it('comes to one seat by Tab, goes on by arrows, and takes a seat by Enter or Space', async () => {
    const { user } = await renderOpen();
    await user.tab();
    expect(seat('Seat 1, Mei Tanaka, host')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(seat('Seat 6, empty')).toHaveFocus();
    await user.keyboard('{End}');
    expect(seat('Seat 8, empty')).toHaveFocus();
    await user.keyboard('{Enter}');
    await untilTold('You took seat 8');
    await user.keyboard('{Control>}{Home}{/Control}{ArrowRight} ');
    await untilTold('You moved to seat 2');
    await user.tab();
    expect(document.body).toHaveFocus();
    await user.tab({ shift: true });
    expect(seat('Seat 2, You')).toHaveFocus();
  });
});

describe('what is refused', () => {
  it('is explained below the seats until something else is tried', async () => {
    const { user } = await renderOpen({ 1: MEI, 4: { s: 2 } });
    await user.click(seat('Seat 4, locked'));
    expect(await screen.findByText('This seat is locked. Choose another.')).toBeInTheDocument();
    await user.click(seat('Seat 5, empty'));
    await untilTold('You took seat 5');
    expect(refusal()).toBeEmptyDOMElement();
  });

  it('is a seat in a room of invitations, and no plus invites to it', async () => {
    const { user } = await renderOpen({ 1: MEI }, 'invite');
    const empty = seat('Seat 4, empty');
    expect(empty.closest('[role="gridcell"]')).not.toHaveAttribute('data-available');
    await user.click(empty);
    expect(await screen.findByText(/seats are given by the host/)).toBeInTheDocument();
  });

  it('is a seat that two press at once: one sits, the other is told why not', async () => {
    const { visitor, person } = createChatWorld(loungeSeed);
    await openLounge(await person('mei'), { seats: { 1: MEI } });
    const names = ['ann', 'ben'];
    render(
      names.map((userID) => {
        const { sdk, user } = visitor(userID);
        return (
          <ChatProvider key={userID} sdk={sdk} user={user}>
            <SeatGrid groupID="lounge" />
          </ChatProvider>
        );
      }),
    );
    await waitFor(() => expect(screen.getAllByText('Seat 3, empty')).toHaveLength(2));
    for (const label of screen.getAllByText('Seat 3, empty')) fireEvent.click(label);
    expect(await screen.findByText(/Somebody else sits there/)).toBeInTheDocument();
    expect(screen.getAllByText(/^Seat 3, You/)).toHaveLength(1);
  });
});

describe('while the seats are not there', () => {
  it('outlines are shown', async () => {
    const { view } = renderLounge({
      methods: { getGroupAttributes: () => new Promise<never>(() => undefined) },
    });
    expect(screen.getByText('Loading…')).toBeInTheDocument();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('it is said why, and they are asked for again', async () => {
    let isDown = true;
    const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
      getGroupAttributes: (options) =>
        isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getGroupAttributes(options),
    });
    const { user, view } = renderLounge({ methods });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Try again when the connection is back',
    );
    expect(await complaints(view.container)).toEqual([]);
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The stage is not open')).toBeInTheDocument();
    // The button that had it has gone.
    expect(screen.getByRole('region', { name: 'Seats in Friday lounge' })).toHaveFocus();
  });
});

it('what strangers write on a seat is a text', async () => {
  const nick = '<img src=x onerror="globalThis.hacked = true">\n\u202egnp';
  const { view } = await renderOpen({
    2: { s: 1, u: 'eve', n: nick, a: 'javascript:globalThis.hacked=true' },
  });
  expect(screen.getByText(/^Seat 2, <img src=x/)).toBeInTheDocument();
  expect(view.container.querySelector('img')).toBeNull();
});

it('parts can be replaced', async () => {
  const { rerender, person } = renderLounge();
  rerender(<SeatGrid groupID="lounge" parts={{ Seat: ({ seat: { index } }) => `No. ${index}` }} />);
  await openLounge(await person('mei'));
  expect(await screen.findByText('No. 4')).toBeInTheDocument();
});
