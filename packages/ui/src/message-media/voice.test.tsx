import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { stubMedia } from '../testing/media-elements.js';
import { mediaSeed } from '../testing/media-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { longTalkSeed } from '../testing/seed.js';
// Loaded before the first test: a cold start is not what is tested.
import './audio.js';

/** The first thread of a page takes its time when the machine is busy. */
const COLD = { timeout: 12_000 };

beforeEach(() => localStorage.clear());

const seed = mediaSeed({ files: 'links' });

function renderThread(options: { duration?: number } = {}) {
  const media = stubMedia(options);
  return { media, ...renderChat(<MessageThread conversationID="C2Cben" />, { seed }) };
}

/** The voice messages of the thread: of `ben`, and then of `ann`. */
async function voices(): Promise<[HTMLElement, HTMLElement]> {
  return waitFor(() => {
    const buttons = screen.getAllByRole('button', { name: /voice message/ });
    const [first, second] = buttons.map((button) => button.closest('.parlor-voice') as HTMLElement);
    if (!first || !second) throw new Error('There are two voice messages.');
    return [first, second];
  }, COLD);
}

const buttonOf = (voice: HTMLElement) =>
  within(voice).getByRole('button', { name: /voice message/ });

describe('a voice message', () => {
  it('is played and paused by its button, and says how far it is', async () => {
    const { user, media } = renderThread();
    const [voice] = await voices();
    expect(voice).toHaveTextContent('0:06');
    await user.click(buttonOf(voice));
    expect(buttonOf(voice)).toHaveAccessibleName('Pause voice message');
    act(() => media.playTo(2));
    expect(voice).toHaveTextContent('0:02 / 0:06');
    expect(within(voice).getByRole('slider', { name: 'Position' })).toHaveAttribute(
      'aria-valuetext',
      '0:02 of 0:06',
    );
    await user.click(buttonOf(voice));
    expect(buttonOf(voice)).toHaveAccessibleName('Play voice message');
    expect(voice).toHaveTextContent('0:02 / 0:06');
    expect(await complaints(voice)).toEqual([]);
  });

  it('pauses when another one begins, and goes on from there', async () => {
    const { user, media } = renderThread();
    const [voice, other] = await voices();
    await user.click(buttonOf(voice));
    act(() => media.playTo(3));
    await user.click(buttonOf(other));
    expect(buttonOf(voice)).toHaveAccessibleName('Play voice message');
    expect(buttonOf(other)).toHaveAccessibleName('Pause voice message');
    await user.click(buttonOf(voice));
    expect(buttonOf(other)).toHaveAccessibleName('Play voice message');
    expect(media.current().currentTime).toBe(3);
  });

  it('pauses when anything else on the page begins to be heard', async () => {
    const { user } = renderThread();
    const [voice] = await voices();
    await user.click(buttonOf(voice));
    const elsewhere = document.body.appendChild(document.createElement('video'));
    await act(() => elsewhere.play());
    elsewhere.remove();
    expect(buttonOf(voice)).toHaveAccessibleName('Play voice message');
  });

  it('goes to another place by its slider', async () => {
    const { user, media } = renderThread();
    const [voice] = await voices();
    await user.click(buttonOf(voice));
    fireEvent.change(within(voice).getByRole('slider'), { target: { value: '4.5' } });
    expect(media.current().currentTime).toBe(4.5);
    expect(voice).toHaveTextContent('0:04 / 0:06');
  });

  it('begins where its slider was put before', async () => {
    const { user, media } = renderThread();
    const [voice] = await voices();
    fireEvent.change(within(voice).getByRole('slider'), { target: { value: '3' } });
    await user.click(buttonOf(voice));
    expect(media.current().currentTime).toBe(3);
  });

  it('is played at 1, 1.5 or 2 times the speed, as all are then', async () => {
    const { user, media } = renderThread();
    const [voice, other] = await voices();
    await user.click(buttonOf(voice));
    const rate = within(voice).getByRole('button', { name: 'Playback speed: 1×' });
    await user.click(rate);
    expect(rate).toHaveAccessibleName('Playback speed: 1.5×');
    expect(media.current().playbackRate).toBe(1.5);
    await user.click(buttonOf(other));
    expect(media.current().playbackRate).toBe(1.5);
    await user.click(within(other).getByRole('button', { name: 'Playback speed: 1.5×' }));
    expect(media.current().playbackRate).toBe(2);
    await user.click(within(other).getByRole('button', { name: 'Playback speed: 2×' }));
    expect(media.current().playbackRate).toBe(1);
  });

  it('of somebody else has a dot until it was played, also when one comes back', async () => {
    const { user, media, rerender } = renderThread();
    const [voice, own] = await voices();
    expect(within(voice).getByRole('img', { name: 'Not played yet' })).toBeInTheDocument();
    expect(within(own).queryByRole('img')).toBeNull();
    await user.click(buttonOf(voice));
    expect(within(voice).queryByRole('img')).toBeNull();
    act(() => media.finish());
    expect(voice).toHaveTextContent(/^0:06$/);
    rerender(<MessageThread key="again" conversationID="C2Cben" />);
    const [again] = await voices();
    expect(within(again).queryByRole('img')).toBeNull();
  });

  it('that cannot be played says so, and tries once more when it is pressed again', async () => {
    const { user, media } = renderThread();
    media.breakDown();
    const [voice] = await voices();
    await user.click(buttonOf(voice));
    expect(await within(voice).findByText('This could not be played.')).toBeInTheDocument();
    expect(buttonOf(voice)).toHaveAccessibleName('Play voice message');
    await user.click(buttonOf(voice));
    expect(await within(voice).findByText('This could not be played.')).toBeInTheDocument();
  });

  it('falls silent when the thread is left', async () => {
    const { user, media, view } = renderThread();
    const [voice] = await voices();
    await user.click(buttonOf(voice));
    const audio = media.current();
    expect(audio.isConnected).toBe(true);
    view.unmount();
    expect(audio.isConnected).toBe(false);
    expect(audio.pause).toHaveBeenCalled();
  });
});

it('a voice message goes on when its row is scrolled away', async () => {
  const media = stubMedia();
  const { messages = [], ...team } = longTalkSeed(60);
  const audio = { name: 'a.wav', seconds: 6, url: 'https://media.example/a.wav' };
  const last = { from: 'ben', to: 'ann', secondsAgo: 1, isRead: true, audio } as const;
  const { user } = renderChat(<MessageThread conversationID="C2Cben" />, {
    seed: { ...team, messages: [...messages, last] },
  });
  const button = await screen.findByRole('button', { name: 'Play voice message' });
  await user.click(button);
  const audioElement = media.current();
  act(() => {
    screen.getByRole('list').scrollTop = 0;
  });
  await waitFor(() => expect(button.isConnected).toBe(false));
  act(() => media.playTo(4));
  act(() => {
    screen.getByRole('list').scrollTop = 1e6;
  });
  const again = await screen.findByRole('button', { name: 'Pause voice message' });
  expect(again.closest('.parlor-voice')).toHaveTextContent('0:04 / 0:06');
  expect(media.current()).toBe(audioElement);
});

it('a voice message without a safe address, or with a length that cannot be, is not played', async () => {
  stubMedia();
  const audio = { name: 'a.wav', seconds: 1e18, url: 'data:audio/wav;base64,AAAA' };
  renderChat(<MessageThread conversationID="C2Cben" />, {
    seed: { ...seed, messages: [{ from: 'ben', to: 'ann', secondsAgo: 9, audio }] },
  });
  const button = await screen.findByRole('button', { name: 'Play voice message' });
  expect(button).toBeDisabled();
  expect(button.closest('.parlor-voice')).toHaveTextContent('Not available');
  expect(screen.getByRole('slider')).toBeDisabled();
});
