import type { AudioCallState } from '@parlor/hooks';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio } from '../../../hooks/src/testing/scripted-audio.js';
import { english } from '../internals/strings/english.js';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { andDrawn } from '../testing/and-drawn.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { loungeSeed, openLounge, type SeatValues, writeSeats } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { RoomControls } from './index.js';

beforeAll(async () => {
  await import('../audio-settings/audio-settings-dialog.js');
});
beforeEach(stubDialogs);

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

/** Ann, in a room that Mei hosts and that people hear. */
async function renderHeard(
  seats: SeatValues = { 3: ANN },
  beginning: Partial<AudioCallState> = {},
) {
  const audio = new ScriptedAudio(beginning);
  const rendered = renderChat(<RoomControls groupID="lounge" audio={audio} />, {
    seed: loungeSeed,
    devices: 9,
  });
  const mei = await rendered.person('mei');
  await openLounge(mei, { seats: { 1: MEI, ...seats } });
  await waitFor(() => expect(audio.current).toHaveLength(1));
  const set = (changes: Partial<AudioCallState>) => andDrawn(() => audio.call.set(changes));
  return { ...rendered, mei, audio, set };
}

const find = (name: string) => screen.findByRole('button', { name });
const button = (name: string) => screen.getByRole('button', { name });

describe('my microphone in a room that is heard', () => {
  it('is opened for who sits, and muted at once', async () => {
    const { audio, user, view } = await renderHeard();
    await find('Mute');
    expect(audio.call.isAudible).toBe(true);
    await user.click(button('Mute'));
    expect(await find('Unmute')).toHaveFocus();
    expect(audio.call.isAudible).toBe(false);
    await user.click(button('Unmute'));
    expect(audio.call.isAudible).toBe(true);
    expect(await complaints(view.container)).toEqual([]);
  });

  it('is not there for who listens', async () => {
    const { audio } = await renderHeard({});
    await find('Sound');
    expect(screen.queryByRole('button', { name: 'Mute' })).toBeNull();
    expect(audio.call.isPublishing).toBe(false);
  });

  it('is silent when the host mutes me, and the button says so', async () => {
    const { audio, mei } = await renderHeard();
    await find('Mute');
    await writeSeats(mei, { 3: { ...ANN, x: 1 } });
    expect(await find('Muted by the host')).toHaveAttribute('aria-disabled', 'true');
    expect(audio.call.isAudible).toBe(false);
    expect(audio.call.isPublishing).toBe(true);
  });

  it('is shown as under way while it is opened, can be muted meanwhile, and a while later says so', async () => {
    const { audio, set, user, view } = await renderHeard();
    await find('Mute');
    await set({ microphone: 'starting' });
    expect(button('Mute')).toHaveAttribute('aria-busy', 'true');
    await screen.findByText(/^The microphone is being opened/);
    expect(button('Mute')).toHaveAccessibleDescription(/Allow it if the browser asks/);
    expect(await complaints(view.container)).toEqual([]);
    await user.click(button('Mute'));
    expect(audio.call.isAudible).toBe(false);
    expect(await find('Unmute')).not.toHaveAttribute('aria-busy');
  });

  it('that could not be opened says so, and a press tries again', async () => {
    const { audio, user, view } = await renderHeard();
    await find('Mute');
    await andDrawn(() => audio.call.refuse(-40));
    const failed = button('Not heard. Try again');
    expect(failed).toHaveTextContent('Not heard');
    expect(await complaints(view.container)).toEqual([]);
    await user.click(failed);
    expect(audio.call.deeds).toContain('retry');
    expect(await find('Mute')).toHaveFocus();
  });

  it('that could not be opened is tried again when one unmutes', async () => {
    const { audio, user } = await renderHeard({ 3: { ...ANN, m: 1 } });
    await find('Unmute');
    await andDrawn(() => audio.call.refuse(-41));
    await user.click(button('Unmute'));
    expect(audio.call.deeds).toContain('retry');
    expect(await find('Mute')).toBeInTheDocument();
    expect(audio.call.isAudible).toBe(true);
  });

  it('is heard by nobody while the voices are not connected', async () => {
    const { set, user, audio } = await renderHeard();
    await find('Mute');
    await set({ connection: 'failed' });
    await user.click(button('Not heard. Try again'));
    expect(audio.call.deeds).toContain('retry');
  });

  it('has a ring that follows how loud I am, while I am heard', async () => {
    const { audio, user } = await renderHeard();
    await find('Mute');
    await andDrawn(() => audio.call.levels.set('ann', 0.4));
    const ring = () => document.querySelector<HTMLElement>('.parlor-room-control-ring');
    await waitFor(() => expect(ring()?.style.getPropertyValue('--parlor-voice-level')).toBe('0.4'));
    await user.click(button('Mute'));
    await waitFor(() => expect(ring()).toBeNull());
    expect(audio.call.levels.listeners('ann')).toBe(0);
  });
});

it('how well people are heard renders no buttons', async () => {
  // Each rendering of the toolbar asks for it.
  const roomControls = vi.fn(english.roomControls);
  const audio = new ScriptedAudio();
  const strings = { roomControls };
  const { person } = renderChat(
    <StringsProvider strings={strings}>
      <RoomControls groupID="lounge" audio={audio} />
    </StringsProvider>,
    { seed: loungeSeed, devices: 9 },
  );
  await openLounge(await person('mei'), { seats: { 1: MEI, 3: ANN } });
  await find('Mute');
  await andDrawn(() => undefined);
  roomControls.mockClear();
  await andDrawn(() => audio.call.set({ quality: { mei: 'fair', ann: 'good' } }));
  await andDrawn(() => audio.call.set({ microphone: 'failed', quality: { mei: 'poor' } }));
  // What is shown of it is there.
  expect(button('Not heard. Try again')).toBeInTheDocument();
  expect(roomControls).not.toHaveBeenCalled();
});

describe('what is heard with what', () => {
  it('is chosen in a dialog', async () => {
    const { user } = await renderHeard();
    await user.click(await find('Sound'));
    expect(await screen.findByRole('dialog', { name: 'Sound' })).toBeInTheDocument();
    await user.click(button('Close'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has no button where the sound is the app’s own', async () => {
    renderChat(<RoomControls groupID="lounge" />, { seed: loungeSeed });
    await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Sound' })).toBeNull();
  });
});
