import type { AudioCallState } from '@parlor/hooks';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio } from '../../../hooks/src/testing/scripted-audio.js';
import { andDrawn } from '../testing/and-drawn.js';
import { complaints } from '../testing/axe.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { RoomHeader } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;

async function renderHeard() {
  const audio = new ScriptedAudio();
  const rendered = renderChat(<RoomHeader groupID="lounge" audio={audio} />, { seed: loungeSeed });
  await openLounge(await rendered.person('mei'), { seats: { 1: MEI } });
  await waitFor(() => expect(audio.current).toHaveLength(1));
  await screen.findByText('Free seats');
  const set = (changes: Partial<AudioCallState>) => andDrawn(() => audio.call.set(changes));
  return { ...rendered, audio, set };
}

const status = () => screen.getByRole('status').textContent;

describe('how the voices of a room are connected', () => {
  it('is worth no word while they are', async () => {
    await renderHeard();
    expect(status()).toBe('');
  });

  it('is said while they are not heard', async () => {
    const { set, view } = await renderHeard();
    await set({ connection: 'connecting' });
    await waitFor(() => expect(status()).toBe('Connecting the sound…'));
    await set({ connection: 'connected' });
    expect(status()).toBe('');
    await set({ connection: 'interrupted' });
    await waitFor(() => expect(status()).toBe('Sound interrupted'));
    await set({ connection: 'failed' });
    expect(status()).toBe('No sound');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('is not said where the line to the service, which all needs, is not there', async () => {
    const { engine, set } = await renderHeard();
    await set({ connection: 'failed' });
    expect(status()).toBe('No sound');
    act(() => engine.network().set({ isOnline: false }));
    await waitFor(() => expect(status()).toBe('Offline'));
    act(() => engine.network().set({ isOnline: true }));
    await waitFor(() => expect(status()).toBe('No sound'));
  });
});
