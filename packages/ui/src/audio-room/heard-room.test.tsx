import type { AudioCallState } from '@parlor/hooks';
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio } from '../../../hooks/src/testing/scripted-audio.js';
import { RoomBar } from '../room-bar/index.js';
import { andDrawn } from '../testing/and-drawn.js';
import { audioRoomSeed, LOUNGE } from '../testing/audio-room-seed.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { guestsOnSeats, hallSeed, openHall, writeHallSeat } from '../testing/hall.js';
import { openLounge, type SeatValues, writeSeats } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { RenderCount, settle } from '../testing/render-count.js';
import { AudioRoom, type AudioRoomProps } from './index.js';

beforeAll(async () => {
  await import('../room-controls/leaving-questions.js');
});
beforeEach(stubDialogs);

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

/** Ann, in a room that Mei hosts and that people hear. */
async function renderHeard(
  seats: SeatValues = {},
  props: Partial<AudioRoomProps> = {},
  beginning: Partial<AudioCallState> = {},
) {
  const audio = new ScriptedAudio(beginning);
  const rendered = renderChat(<AudioRoom groupID={LOUNGE} audio={audio} {...props} />, {
    seed: audioRoomSeed,
  });
  const mei = await rendered.person('mei');
  await openLounge(mei, { seats: { 1: MEI, ...seats } });
  await screen.findByText('Seat 1, Mei Tanaka, host');
  await waitFor(() => expect(audio.current).toHaveLength(1));
  return { ...rendered, mei, audio };
}

const find = (name: string) => screen.findByRole('button', { name });

/** How loud somebody is drawn, by the label of the seat. */
function loudness(label: RegExp): string | undefined {
  const cell = screen.getByText(label).closest('[role="gridcell"]');
  const ring = cell?.querySelector<HTMLElement>('.parlor-seat-ring');
  return ring?.style.getPropertyValue('--parlor-voice-level');
}

describe('an audio room that is heard', () => {
  it('has one call, in which who listens hears who sits', async () => {
    const { audio, view } = await renderHeard({ 2: { ...BEN, m: 1 } });
    expect(audio.calls).toHaveLength(1);
    expect(audio.call.access.groupID).toBe(LOUNGE);
    expect(audio.call.speakers.map(({ userID, isMuted }) => [userID, isMuted])).toEqual([
      ['ben', true],
      ['mei', false],
    ]);
    expect(audio.call.isPublishing).toBe(false);
    expect(await complaints(view.container)).toEqual([]);
  });

  it('opens the microphone of who sits down, and closes it when they get up', async () => {
    const { audio, user } = await renderHeard();
    await user.click(await find('Seat 3, empty'));
    await screen.findByText('Seat 3, You');
    await waitFor(() => expect(audio.call.isAudible).toBe(true));
    await user.click(await find('Leave the seat'));
    await waitFor(() => expect(audio.call.isPublishing).toBe(false));
    expect(audio.calls).toHaveLength(1);
  });

  it('silences who is muted by the host, and says so', async () => {
    const { audio, mei } = await renderHeard({ 3: ANN });
    await find('Mute');
    expect(audio.call.isAudible).toBe(true);
    await writeSeats(mei, { 3: { ...ANN, x: 1 } });
    await find('Muted by the host');
    expect(audio.call.isAudible).toBe(false);
  });

  it('draws who speaks around their seats', async () => {
    const { audio } = await renderHeard({ 2: BEN });
    await andDrawn(() => audio.call.levels.set('ben', 0.6));
    expect(loudness(/^Seat 2,/)).toBe('0.6');
    expect(loudness(/^Seat 1,/)).toBe('');
    await andDrawn(() => audio.call.levels.set('ben', 0));
    expect(loudness(/^Seat 2,/)).toBe('0');
  });

  it('says what is wrong, and what to do about it', async () => {
    const { audio, user, view } = await renderHeard({ 3: ANN });
    await find('Mute');
    await andDrawn(() => audio.call.refuse(-40));
    expect(screen.getByText(/^This page may not use your microphone/)).toBeInTheDocument();
    expect(await complaints(view.container)).toEqual([]);
    await user.click(await find('Try again'));
    await waitFor(() => expect(audio.call.isAudible).toBe(true));
    await find('Mute');
    expect(screen.getByRole('region', { name: /^Audio room/ })).toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  it('leaves the call with the room', async () => {
    const { audio, user } = await renderHeard({ 3: ANN }, { onLeave: () => undefined });
    await find('Mute');
    const controls = screen.getByRole('toolbar');
    await user.click(within(controls).getByRole('button', { name: 'Leave' }));
    await screen.findByText('You are not in the room any more');
    await waitFor(() => expect(audio.current).toEqual([]));
  });

  it('goes on with the same call when it is made small', async () => {
    const { audio, rerender, user } = await renderHeard({ 3: ANN });
    await find('Mute');
    rerender(<RoomBar groupID={LOUNGE} audio={audio} onOpen={() => undefined} />);
    await screen.findByText(/^On the stage: Mei Tanaka/);
    await user.click(await find('Mute'));
    await waitFor(() => expect(audio.call.isAudible).toBe(false));
    await andDrawn(() => audio.call.levels.set('mei', 0.8));
    const ring = document.querySelector<HTMLElement>('.parlor-room-bar-face .parlor-seat-ring');
    expect(ring?.style.getPropertyValue('--parlor-voice-level')).toBe('0.8');
    await andDrawn(() => audio.call.fail(-44));
    await user.click(await find('Start the sound'));
    expect(audio.call.deeds).toContain('retry');
    expect(audio.calls).toHaveLength(1);
    rerender(<AudioRoom groupID={LOUNGE} audio={audio} />);
    await screen.findByText('Seat 3, You, muted');
    expect(audio.calls).toHaveLength(1);
    expect(audio.call.isLeft).toBe(false);
  });

  it('frees the seat of whose page is gone, as the voices say', async () => {
    const audio = new ScriptedAudio();
    const room = <AudioRoom groupID={LOUNGE} audio={audio} graceSeconds={5} />;
    const { person } = renderChat(room, { seed: audioRoomSeed, userID: 'mei', devices: 2 });
    await person('ben');
    await openLounge(await person('mei'), { seats: { 1: MEI, 2: BEN } });
    await screen.findByText('Seat 2, Ben Okafor');
    await waitFor(() => expect(audio.current).toHaveLength(1));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    await act(() => vi.advanceTimersByTimeAsync(8_000));
    expect(screen.getByText('Seat 2, Ben Okafor')).toBeInTheDocument();
    await andDrawn(() => audio.call.set({ absentUserIDs: ['ben'] }));
    await act(() => vi.advanceTimersByTimeAsync(8_000));
    await screen.findByText('Seat 2, empty');
  });
});

it('what people say, 20 times a second on fifty seats, renders nothing', async () => {
  const audio = new ScriptedAudio();
  const count = new RenderCount();
  const room = <AudioRoom groupID="hall" audio={audio} raisedHandIDs={[]} />;
  const { person } = renderChat(count.around('room', room), { seed: hallSeed(49) });
  const mei = await person('mei');
  await openHall(mei, 50, guestsOnSeats(49));
  await screen.findByText('Seat 50, Guest 49');
  await waitFor(() => expect(audio.current).toHaveLength(1));
  const people = ['mei', ...Array.from({ length: 49 }, (_, index) => `guest${index + 1}`)];
  await settle();
  count.forget();

  for (let round = 1; round <= 20; round += 1) {
    for (const [seat, userID] of people.entries()) {
      audio.call.levels.set(userID, ((round + seat) % 10) / 10);
    }
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await settle();
  expect(count.commits).toBe(0);
  expect(loudness(/^Seat 50,/)).toBe('0.92');
  // It would have been noticed.
  await writeHallSeat(mei, 17, { s: 1, u: 'guest16', x: 1 });
  await screen.findByText('Seat 17, Guest 16, muted by the host');
  expect(count.commits).toBeGreaterThan(0);
});
