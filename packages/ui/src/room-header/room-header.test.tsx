import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { english } from '../internals/strings/english.js';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { ar } from '../locales/ar/index.js';
import { StayInRoom } from '../room-bar/stay-in-room.js';
import { SessionBanner } from '../session-banner/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { dangersIn } from '../testing/inert.js';
import { comeIn, liveRoomSeed, SHOW } from '../testing/live-room-seed.js';
import { loungeSeed, openLounge, type SeatValues, writeSeats } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { RoomHeader, type RoomHeaderProps } from './index.js';

beforeAll(async () => {
  await import('../room-controls/leaving-questions.js');
});
beforeEach(stubDialogs);

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

type Options = Parameters<typeof renderChat>[1];

function renderHeader(props: Partial<RoomHeaderProps> = {}, options: Options = {}) {
  const header = <RoomHeader groupID="lounge" {...props} />;
  return renderChat(header, { seed: loungeSeed, devices: 9, ...options });
}

/** Of a room that mei hosts. */
async function renderOpen(
  seats: SeatValues = { 1: MEI },
  props: Partial<RoomHeaderProps> = {},
  options: Options & { mode?: 'free' | 'apply' | 'invite' } = {},
) {
  const { mode = 'free', ...rest } = options;
  const rendered = renderHeader(props, rest);
  const mei = await rendered.person('mei');
  await openLounge(mei, { seats, mode });
  await screen.findByText(english[MODE_WORDS[mode]]);
  return { ...rendered, mei };
}

const MODE_WORDS = {
  free: 'roomModeFree',
  apply: 'roomModeApply',
  invite: 'roomModeInvite',
} as const;

const now = () => Math.floor(Date.now() / 1000);

/** What the eye is shown of the time. */
function duration(): string | null | undefined {
  return document.querySelector('.parlor-room-fact > [aria-hidden="true"]:not(svg)')?.textContent;
}

/** The time stands still from here on, but where the test lets it go by. */
function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
}

async function keysOf(sdk: ChatSDK, key: string): Promise<unknown> {
  const { data } = await sdk.getGroupAttributes({ groupID: 'lounge', keyList: [] });
  return JSON.parse(data.groupAttributes[key] ?? 'null');
}

describe('the head of a room', () => {
  it('says what it is called, how many are there, and how a seat is got', async () => {
    const { view } = await renderOpen({ 1: MEI }, {}, { mode: 'apply' });
    expect(screen.getByRole('heading', { name: 'Friday lounge' })).toBeInTheDocument();
    expect(await screen.findByText(/^\d online$/)).toBeInTheDocument();
    expect(screen.getByText('Seats on request')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('follows the mode of the room', async () => {
    const { mei } = await renderOpen();
    await openLounge(mei, { mode: 'invite' });
    expect(await screen.findByText('Seats by invitation')).toBeInTheDocument();
  });

  it('says that the stage is not open', async () => {
    renderHeader();
    expect(await screen.findByText('The stage is not open')).toBeInTheDocument();
    expect(duration()).toBeUndefined();
  });

  it('is an outline while the room is not known', async () => {
    const { view } = renderHeader(
      {},
      { methods: { getGroupProfile: () => new Promise<never>(() => undefined) } },
    );
    expect(screen.getByRole('heading')).toHaveTextContent('Loading…');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('counts who comes to the stage at once, and for as long as they sit', async () => {
    const { mei, person } = await renderOpen();
    await screen.findByText('2 online');
    await person('ben');
    await writeSeats(mei, { 3: BEN });
    expect(await screen.findByText('3 online')).toBeInTheDocument();
    await writeSeats(mei, { 3: { s: 0 }, 4: BEN });
    await writeSeats(mei, { 5: ANN });
    expect(screen.getByText('3 online')).toBeInTheDocument();
    await writeSeats(mei, { 4: { s: 0 } });
    expect(await screen.findByText('2 online')).toBeInTheDocument();
  });

  it('counts the members while nobody says how many are online', async () => {
    await renderOpen({ 1: MEI }, {}, { methods: { getGroupOnlineMemberCount: refuse(10010) } });
    expect(await screen.findByText('6 members')).toBeInTheDocument();
  });

  it('shows no more than 9,999 people, and tells assistive technology how many there are', async () => {
    await renderOpen(
      { 1: MEI },
      {},
      {
        methods: {
          getGroupOnlineMemberCount: () =>
            Promise.resolve({ code: 0 as const, data: { memberCount: 12_345 } }),
        },
      },
    );
    expect(await screen.findByText('9,999+ online')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('12,345 online')).toHaveClass('parlor-visually-hidden');
  });

  it('draws the name of a stranger as a text', async () => {
    const name = '<img src=x onerror=1>\u202egnp';
    const { mei, view } = await renderOpen({ 1: MEI }, { onDetails: () => undefined });
    await mei.updateGroupProfile({ groupID: 'lounge', name });
    await screen.findByText(/^<img src=x/);
    expect(dangersIn(view.container)).toEqual([]);
  });

  it('speaks Arabic', async () => {
    const rendered = renderChat(
      <StringsProvider {...ar}>
        <RoomHeader groupID="lounge" onMinimise={() => undefined} onLeave={() => undefined} />
      </StringsProvider>,
      { seed: loungeSeed },
    );
    await openLounge(await rendered.person('mei'), { seats: { 1: MEI } });
    expect(await screen.findByText('مقاعد حرة')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'مغادرة' })).toBeInTheDocument();
  });
});

describe('the time in it', () => {
  it('goes from when the host sat down, and assistive technology is told when that was', async () => {
    await renderOpen({ 1: { ...MEI, t: now() - 3_725 }, 2: { ...BEN, t: 1_000 } });
    expect(duration()).toMatch(/^1:02:0\d$/);
    expect(screen.getByText(/^Open since \w+day, /)).toHaveClass('parlor-visually-hidden');
  });

  it('goes from when the first sat down, where the host does not sit', async () => {
    await renderOpen({ 2: { ...BEN, t: now() - 61 } });
    expect(duration()).toMatch(/^1:0\d$/);
  });

  it('goes from when the app says', async () => {
    await renderOpen({ 1: { ...MEI, t: now() - 61 } }, { since: now() - 7_205 });
    expect(duration()).toMatch(/^2:00:0\d$/);
  });

  it('is told in days where hours would be too many, and begins now where it is still to come', async () => {
    const { rerender } = await renderOpen({ 1: MEI }, { since: now() - 5 * 86_400 });
    expect(duration()).toBe('5 days');
    rerender(<RoomHeader groupID="lounge" since={now() + 900} />);
    expect(duration()).toBe('0:00');
  });

  it('is not there while nobody knows it', async () => {
    await renderOpen({ 1: MEI });
    expect(duration()).toBeUndefined();
  });

  it('goes on each second, and nothing else is drawn for it', async () => {
    const drawn = vi.fn();
    const strings = {
      roomOpenSince: (moment: string) => {
        drawn();
        return english.roomOpenSince(moment);
      },
      groupOnline: (count: number, written: string) => {
        drawn();
        return english.groupOnline(count, written);
      },
    };
    const header = (since?: number) => (
      <StringsProvider strings={strings}>
        <RoomHeader groupID="lounge" since={since} />
      </StringsProvider>
    );
    const { person, rerender } = renderChat(header(), { seed: loungeSeed });
    await openLounge(await person('mei'), { seats: { 1: MEI } });
    await screen.findByText('Free seats');
    await screen.findByText(/^\d online$/);
    stopTime();
    rerender(header(now() - 10));
    expect(duration()).toBe('0:10');
    drawn.mockClear();
    for (const written of ['0:11', '0:12', '0:13']) {
      act(() => vi.advanceTimersByTime(1_000));
      expect(duration()).toBe(written);
    }
    expect(drawn).not.toHaveBeenCalled();
  });
});

describe('the line to the service', () => {
  it('is not said to be lost where a banner on the page says it', async () => {
    const { engine, rerender } = renderHeader();
    await screen.findByText('The stage is not open');
    rerender(
      <>
        <SessionBanner />
        <RoomHeader groupID="lounge" />
      </>,
    );
    act(() => engine.network().set({ isOnline: false }));
    await screen.findByText(/^You are offline/);
    expect(screen.queryByText('Offline')).toBeNull();
    rerender(<RoomHeader groupID="lounge" />);
    expect(await screen.findByText('Offline')).toBeInTheDocument();
  });

  it('says nothing while it is there, and that it is not', async () => {
    const { engine, view } = await renderOpen();
    const region = view.container.querySelector('[role="status"]');
    expect(region).toBeEmptyDOMElement();
    act(() => engine.network().set({ isOnline: false }));
    await waitFor(() => expect(region).toHaveTextContent('Offline'));
    expect(await complaints(view.container)).toEqual([]);
    act(() => engine.network().set({ isOnline: true }));
    await waitFor(() => expect(region).toBeEmptyDOMElement());
  });

  it('says that it reconnects, but not when that takes a moment only', async () => {
    const listeners: ((event: object) => void)[] = [];
    const tell = (state: string) => {
      const event = { name: EVENT.NET_STATE_CHANGE, data: { state } };
      for (const listener of listeners) listener(event);
    };
    const { view } = await renderOpen(
      { 1: MEI },
      {},
      {
        methods: (sdk) => ({
          on: ((name: string, handler: (event: object) => void, context?: unknown) => {
            if (name === EVENT.NET_STATE_CHANGE) listeners.push(handler);
            Reflect.apply(sdk.on, sdk, [name, handler, context]);
          }) as ChatSDK['on'],
        }),
      },
    );
    const region = view.container.querySelector('[role="status"]');
    // React is told of it once a frame.
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    act(() => tell('connecting'));
    act(() => vi.advanceTimersByTime(300));
    expect(region).toBeEmptyDOMElement();
    act(() => vi.advanceTimersByTime(400));
    expect(region).toHaveTextContent('Reconnecting…');
  });
});

const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

/** A client that does not know the seats until somebody says so. */
function lateSeats() {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
    getGroupAttributes: (options) => gate.then(() => sdk.getGroupAttributes(options)),
  });
  return { methods, open: () => open() };
}

/** Wants to leave, and is asked after a while in which nothing was heard. */
async function pressAndWait(): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  fireEvent.click(screen.getByRole('button', { name: 'Leave' }));
  act(() => vi.advanceTimersByTime(5_000));
  vi.useRealTimers();
  await screen.findByRole('dialog');
}

describe('the ways out of a room', () => {
  it('are there for what the app has given', async () => {
    const onMinimise = vi.fn();
    const onDetails = vi.fn();
    const props = { onMinimise, onDetails, onLeave: vi.fn() };
    const { user, view } = await renderOpen({ 1: MEI }, props);
    await user.click(screen.getByRole('button', { name: 'Make the room small' }));
    expect(onMinimise).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'About Friday lounge' }));
    expect(onDetails).toHaveBeenCalledOnce();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('let who has no seat go at once', async () => {
    const onLeave = vi.fn();
    const { user } = await renderOpen({ 1: MEI }, { onLeave });
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(onLeave).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('free the seat first that I sit on', async () => {
    const { mei, user, seen } = await renderLeaving({ 1: MEI, 3: ANN });
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(seen).toEqual(['left']));
    expect(await keysOf(mei, 'seat.3')).toEqual({ s: 0 });
  });

  it('need no answer where I am not in the room any more', async () => {
    const { user, seen } = await renderLeaving(
      { 1: MEI, 3: ANN },
      { methods: { setGroupAttributes: refuse(10007) } },
    );
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(seen).toEqual(['left']));
  });

  it('ask nothing about a room that was shown before', async () => {
    const { rerender, user } = await renderLeaving({ 1: MEI }, { userID: 'mei' });
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await screen.findByRole('dialog', { name: 'Leave Friday lounge?' });
    rerender(<RoomHeader groupID="other" onLeave={() => undefined} />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('wait until it is known whether I sit', async () => {
    const late = lateSeats();
    const seen: string[] = [];
    const { person, user } = renderHeader(
      { onLeave: () => void seen.push('left') },
      { methods: late.methods },
    );
    const mei = await person('mei');
    await openLounge(mei, { seats: { 1: MEI, 3: ANN } });
    const leave = screen.getByRole('button', { name: 'Leave' });
    await user.click(leave);
    expect(leave).toHaveAttribute('aria-disabled', 'true');
    expect(seen).toEqual([]);
    late.open();
    await waitFor(() => expect(seen).toEqual(['left']));
    expect(await keysOf(mei, 'seat.3')).toEqual({ s: 0 });
  });

  it('keep nobody who would have to wait for long', async () => {
    const onLeave = vi.fn();
    const { user } = renderHeader(
      { onLeave },
      { methods: { getGroupAttributes: () => new Promise<never>(() => undefined) } },
    );
    await pressAndWait();
    expect(screen.getByRole('dialog')).toHaveTextContent(/still connecting/i);
    await user.click(screen.getByRole('button', { name: 'Leave anyway' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('free the seat also where it was long until it was known', async () => {
    const late = lateSeats();
    const onLeave = vi.fn();
    const { person, user } = renderHeader({ onLeave }, { methods: late.methods });
    const mei = await person('mei');
    await openLounge(mei, { seats: { 1: MEI, 3: ANN } });
    await pressAndWait();
    late.open();
    await screen.findByText(english.roomModeFree);
    await user.click(screen.getByRole('button', { name: 'Leave anyway' }));
    await waitFor(() => expect(onLeave).toHaveBeenCalledOnce());
    expect(await keysOf(mei, 'seat.3')).toEqual({ s: 0 });
  });

  it('say why the seat could not be given up, and let me go anyway', async () => {
    const { user, seen } = await renderLeaving(
      { 1: MEI, 3: ANN },
      { methods: { setGroupAttributes: refuse(2801) } },
    );
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    const question = await screen.findByRole('dialog', { name: /could not be given up/ });
    expect(question).toHaveTextContent(/You are offline\./);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(seen).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await user.click(await screen.findByRole('button', { name: 'Leave anyway' }));
    expect(seen).toEqual(['left']);
  });

  it('ask the host first, who may stay, or go and leave it open', async () => {
    const { mei, user, seen } = await renderLeaving({ 1: MEI }, { userID: 'mei' });
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    const question = await screen.findByRole('dialog', { name: 'Leave Friday lounge?' });
    expect(await complaints(question)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(seen).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', LEAVE));
    await waitFor(() => expect(seen).toEqual(['left']));
    expect(await keysOf(mei, 'seat.1')).toEqual({ s: 0 });
    expect(await keysOf(mei, 'seat.meta')).toMatchObject({ o: 1 });
  });

  it('let the owner close it for everybody', async () => {
    const { mei, user, seen } = await renderLeaving({ 1: MEI, 2: BEN }, { userID: 'mei' });
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await user.click(await screen.findByRole('button', { name: 'Close for everybody' }));
    await waitFor(() => expect(seen).toEqual(['left']));
    expect(await keysOf(mei, 'seat.meta')).toMatchObject({ o: 0 });
    expect(await keysOf(mei, 'seat.2')).toEqual({ s: 0 });
  });
});

const LEAVE = { name: 'Leave' };

async function renderLeaving(seats: SeatValues, options: Options = {}) {
  const seen: string[] = [];
  const rendered = await renderOpen(seats, { onLeave: () => seen.push('left') }, options);
  return { ...rendered, seen };
}

describe('a room whose host is away', () => {
  it('says so when nobody follows them, after half a minute', async () => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
      shouldAdvanceTime: true,
    });
    onTestFinished(() => void vi.useRealTimers());
    const { person } = renderChat(
      <>
        <StayInRoom groupID={SHOW} />
        <RoomHeader groupID={SHOW} />
      </>,
      { seed: liveRoomSeed },
    );
    const ben = await comeIn(await person('ben'));
    await openShow(ben);
    await screen.findByText('Free seats');
    await ben.logout();
    await act(() => vi.advanceTimersByTimeAsync(90_000));
    expect(await screen.findByText('The host is away')).toBeInTheDocument();
  });
});

/** Opens the stage of the live room as `ben`, its host. */
async function openShow(ben: ChatSDK): Promise<void> {
  const meta = { v: 1, n: 2, lay: 'A', h: 'ben', m: 'free', hs: 1, o: 1, e: 1 };
  await ben.getGroupAttributes({ groupID: SHOW, keyList: [] });
  await ben.initGroupAttributes({
    groupID: SHOW,
    groupAttributes: {
      'seat.meta': JSON.stringify(meta),
      'seat.rev': '1',
      'seat.1': JSON.stringify(BEN),
      'seat.2': '{"s":0}',
    },
  });
}
