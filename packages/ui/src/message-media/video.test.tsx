import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { stubMedia } from '../testing/media-elements.js';
import { mediaSeed } from '../testing/media-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { longTalkSeed } from '../testing/seed.js';
// Loaded before the first test: a cold start is not what is tested.
import './video.js';
import '../gallery/gallery.js';

const PLAY = 'Play video: Video from Ben Okafor, 1:07';
const NAME = 'Video from Ben Okafor, 1:07';

function renderThread(seed = mediaSeed({ files: 'links' })) {
  stubDialogs();
  const media = stubMedia({ duration: 67 });
  return { media, ...renderChat(<MessageThread conversationID="C2Cben" />, { seed }) };
}

function videoElement(): HTMLVideoElement | null {
  return document.querySelector('.parlor-media-video');
}

describe('a video in the thread', () => {
  it('shows its cover and its length, and loads nothing of itself before it is played', async () => {
    renderThread();
    const button = await screen.findByRole('button', { name: PLAY });
    const frame = button.closest('.parlor-media-frame') as HTMLElement;
    expect(frame).toHaveTextContent('1:07');
    expect(frame.querySelector('img')).toHaveAttribute('src', 'https://media.example/waves.png');
    expect(frame.querySelector('video')).toBeNull();
    expect(await complaints(frame)).toEqual([]);
  });

  it('is played in its place, with the browser’s own controls', async () => {
    const { user, media } = renderThread();
    await user.click(await screen.findByRole('button', { name: PLAY }));
    const video = videoElement();
    expect(media.current()).toBe(video);
    expect(video).toHaveAccessibleName(NAME);
    expect(video).toHaveAttribute('controls');
    expect(video).toHaveAttribute('playsinline');
    expect(video).toHaveAttribute('preload', 'none');
    expect(video).toHaveAttribute('src', 'https://media.example/waves.mp4');
    expect(video).toHaveFocus();
  });

  it('that cannot be played says so, and shows its cover by "Try again"', async () => {
    const { user } = renderThread();
    await user.click(await screen.findByRole('button', { name: PLAY }));
    const video = videoElement();
    if (video) fireEvent.error(video);
    expect(await screen.findByText('The video could not be played.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: PLAY })).toBeInTheDocument();
  });

  it('goes on in the gallery from where it was', async () => {
    const { user, media } = renderThread();
    await user.click(await screen.findByRole('button', { name: PLAY }));
    const inline = media.current();
    act(() => media.playTo(30));
    await user.click(screen.getByRole('button', { name: 'View large' }));
    await screen.findByRole('dialog', { name: 'Photos and videos' });
    await waitFor(() => expect(media.current()).not.toBe(inline));
    expect(media.current().currentTime).toBe(30);
    expect(inline.pause).toHaveBeenCalled();
  });
});

describe('a video that plays', () => {
  const { messages = [], ...team } = longTalkSeed(60);
  const url = 'https://media.example/waves.mp4';
  const video = { name: 'waves.mp4', type: 'video/mp4', seconds: 67, url };
  const seed = {
    ...team,
    messages: [...messages, { from: 'ben', to: 'ann', secondsAgo: 1, isRead: true, video }],
  };

  async function scrollAway(): Promise<void> {
    // Older messages come while one scrolls, and push the place down.
    await waitFor(() => {
      act(() => {
        screen.getByRole('list').scrollTop = 0;
      });
      expect(screen.queryByText(/^Message 59/)).toBeNull();
    });
  }

  it('stays in the document however far it is scrolled away, and leaves it when it pauses', async () => {
    const { user, media } = renderThread(seed);
    await user.click(await screen.findByRole('button', { name: PLAY }));
    const element = videoElement();
    await scrollAway();
    expect(videoElement()).toBe(element);
    act(() => media.current().pause());
    await waitFor(() => expect(videoElement()).toBeNull());
  });

  it('leaves it when it was scrolled away before it was played', async () => {
    renderThread(seed);
    const button = await screen.findByRole('button', { name: PLAY });
    await scrollAway();
    await waitFor(() => expect(button.isConnected).toBe(false));
  });
});
