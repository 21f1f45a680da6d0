import type { VoiceLevels } from '@parlor/hooks';
import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio } from '../../../hooks/src/testing/scripted-audio.js';
import { english } from '../internals/strings/english.js';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { ar } from '../locales/ar/index.js';
import { andDrawn } from '../testing/and-drawn.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { comeIn, liveRoomSeed, SHOW } from '../testing/live-room-seed.js';
import { loungeSeed, openLounge, writeSeats } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { RoomBar, type RoomBarProps } from './index.js';

beforeAll(async () => {
  await import('../room-controls/leaving-questions.js');
});
beforeEach(stubDialogs);

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;
const EVE = { s: 1, u: 'eve', n: 'Evelyn Brown' } as const;
const DARA = { s: 1, u: 'dara', n: 'دارا الحسيني' } as const;

type Options = Parameters<typeof renderChat>[1];
type Lounge = Parameters<typeof openLounge>[1];

const nothing = () => undefined;

async function renderBar(
  lounge: Lounge = {},
  props: Partial<RoomBarProps> = {},
  options: Options = {},
) {
  const bar = <RoomBar groupID="lounge" onOpen={nothing} {...props} />;
  const rendered = renderChat(bar, { seed: loungeSeed, devices: 9, ...options });
  const mei = await rendered.person('mei');
  await openLounge(mei, { seats: { 1: MEI }, ...lounge });
  await screen.findByRole('region', { name: 'Friday lounge, made small' });
  return { ...rendered, mei };
}

const button = (name: string) => screen.getByRole('button', { name });
const find = (name: string) => screen.findByRole('button', { name });
const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

async function seatOf(sdk: ChatSDK, index: number): Promise<unknown> {
  const { data } = await sdk.getGroupAttributes({ groupID: 'lounge', keyList: [] });
  return JSON.parse(data.groupAttributes[`seat.${index}`] ?? 'null');
}

describe('a room made small', () => {
  it('leads back to the room', async () => {
    const onOpen = vi.fn();
    const { user, view } = await renderBar({}, { onOpen, onLeave: nothing });
    await screen.findByText('On the stage: Mei Tanaka');
    await user.click(button('Back to Friday lounge'));
    expect(onOpen).toHaveBeenCalledOnce();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('names three of those on the stage, and those first who can be heard', async () => {
    const seats = { 1: { ...MEI, m: 1 }, 2: BEN, 3: ANN, 4: DARA, 5: { ...EVE, x: 1 } } as const;
    await renderBar({ seats });
    const line = await screen.findByText(/^On the stage:/);
    expect(line.textContent?.replace(/[\u2068\u2069]/g, '')).toBe(
      'On the stage: Ben Okafor, You, دارا الحسيني, and 2 others',
    );
  });

  it('looks up who has no copy of their name in the seat', async () => {
    await renderBar({ seats: { 1: { s: 1, u: 'mei' } } });
    expect(await screen.findByText('On the stage: Mei Tanaka')).toBeInTheDocument();
  });

  it('has rings that follow the voices of those who can be heard', async () => {
    const levels: VoiceLevels = { subscribe: () => () => undefined, get: () => 0.48 };
    const { view } = await renderBar({ seats: { 1: MEI, 2: { ...BEN, m: 1 } } }, { levels });
    await screen.findByText('On the stage: Mei Tanaka and Ben Okafor');
    const [ring, ...others] = view.container.querySelectorAll<HTMLElement>('.parlor-seat-ring');
    expect(others).toEqual([]);
    expect(ring?.style.getPropertyValue('--parlor-voice-level')).toBe('0.48');
  });

  it('says that nobody is on the stage', async () => {
    const { mei } = await renderBar({ seats: {} });
    expect(await screen.findByText('Nobody is on the stage')).toBeInTheDocument();
    await writeSeats(mei, { 4: BEN });
    expect(await screen.findByText('On the stage: Ben Okafor')).toBeInTheDocument();
  });

  it('says that the stage is not open', async () => {
    renderChat(<RoomBar groupID="lounge" onOpen={nothing} />, { seed: loungeSeed });
    expect(await screen.findByText('The stage is not open')).toBeInTheDocument();
  });

  it('says that I am not in it any more', async () => {
    const { mei } = await renderBar();
    await screen.findByText(/^On the stage/);
    await mei.deleteGroupMember({ groupID: 'lounge', userIDList: ['ann'] });
    expect(await screen.findByText('You are not in the room any more')).toBeInTheDocument();
  });

  it('says that the seats could not be had', async () => {
    renderChat(<RoomBar groupID="lounge" onOpen={nothing} />, {
      seed: loungeSeed,
      methods: { getGroupAttributes: refuse(2801) },
    });
    expect(await screen.findByText('The seats could not be loaded')).toBeInTheDocument();
  });

  it('announces that it was made small, and nothing that happens on the stage', async () => {
    const { mei } = await renderBar();
    const said = screen.getByText('Friday lounge was made small. You are still in it.');
    expect(said).toHaveAttribute('role', 'status');
    await writeSeats(mei, { 4: BEN });
    await screen.findByText('On the stage: Mei Tanaka and Ben Okafor');
    const live = [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
    expect(live.map(({ textContent }) => textContent).filter(Boolean)).toEqual([said.textContent]);
  });

  it('announces another room that takes its place', async () => {
    const { rerender } = await renderBar();
    rerender(<RoomBar groupID="design" onOpen={nothing} />);
    const said = await screen.findByText(/^Design review was made small/);
    expect(said).toHaveAttribute('role', 'status');
    expect(screen.queryByText(/^Friday lounge was made small/)).toBeNull();
  });

  it('has my microphone', async () => {
    const { mei, user } = await renderBar({ seats: { 1: MEI, 3: ANN } });
    await user.click(await find('Mute'));
    expect(button('Unmute')).toHaveFocus();
    await waitFor(async () => expect(await seatOf(mei, 3)).toMatchObject({ m: 1 }));
  });

  it('is not drawn again for how well people are heard', async () => {
    // Each rendering of the bar asks for it.
    const smallRoom = vi.fn(english.smallRoom);
    const audio = new ScriptedAudio();
    const strings = { smallRoom };
    const { person } = renderChat(
      <StringsProvider strings={strings}>
        <RoomBar groupID="lounge" onOpen={nothing} audio={audio} />
      </StringsProvider>,
      { seed: loungeSeed, devices: 9 },
    );
    await openLounge(await person('mei'), { seats: { 1: MEI, 3: ANN } });
    await find('Mute');
    await andDrawn(() => undefined);
    smallRoom.mockClear();
    await andDrawn(() => audio.call.set({ microphone: 'failed', quality: { mei: 'poor' } }));
    await find('Not heard. Try again');
    expect(smallRoom).not.toHaveBeenCalled();
  });

  it('keeps the focus when my microphone goes with my seat', async () => {
    const { mei } = await renderBar({ seats: { 1: MEI, 3: ANN } });
    (await find('Mute')).focus();
    await writeSeats(mei, { 3: { s: 0 } });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Mute' })).toBeNull());
    expect(screen.getByRole('region')).toHaveFocus();
  });

  it('says why I cannot be heard', async () => {
    const { mei, view } = await renderBar({ seats: { 1: MEI, 3: { ...ANN, x: 1 } } });
    expect(await find('Muted by the host')).toHaveAccessibleDescription(/The host has muted you/);
    await writeSeats(mei, { 3: { ...ANN, i: 'another1' } });
    await find('Speak from here');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('says why something was refused, and the focus stays in it when that is put away', async () => {
    const { user } = await renderBar(
      { seats: { 1: MEI, 3: ANN } },
      {},
      { methods: { setGroupAttributes: refuse(2801) } },
    );
    await user.click(await find('Mute'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/You are offline/);
    await user.click(button('Close'));
    expect(screen.getByRole('region')).toHaveFocus();
  });

  it('is left as the room is, with the seat given up first', async () => {
    const seen: string[] = [];
    const { mei, user } = await renderBar(
      { seats: { 1: MEI, 3: ANN } },
      { onLeave: () => seen.push('left') },
    );
    await find('Mute');
    await user.click(button('Leave'));
    await waitFor(() => expect(seen).toEqual(['left']));
    expect(await seatOf(mei, 3)).toEqual({ s: 0 });
  });

  it('speaks Arabic', async () => {
    const { person } = renderChat(
      <StringsProvider {...ar}>
        <RoomBar groupID="lounge" onOpen={nothing} />
      </StringsProvider>,
      { seed: loungeSeed },
    );
    await openLounge(await person('mei'), { seats: { 1: MEI } });
    expect(await screen.findByText(/^على المنصة:/)).toBeInTheDocument();
  });
});

describe('a live room made small', () => {
  it('is one that I stay in until the bar is gone', async () => {
    const { person, rerender } = renderChat(<RoomBar groupID={SHOW} onOpen={nothing} />, {
      seed: liveRoomSeed,
    });
    const mei = await comeIn(await person('mei'));
    const isThere = async () => {
      const { data } = await mei.getGroupMemberList({ groupID: SHOW });
      return data.memberList.some(({ userID }) => userID === 'ann');
    };
    await waitFor(async () => expect(await isThere()).toBe(true));
    rerender(<p>Elsewhere</p>);
    await waitFor(async () => expect(await isThere()).toBe(false));
  });
});
