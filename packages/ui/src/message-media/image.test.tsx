import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import '../gallery/gallery.js';
import { stubDialogs } from '../testing/dialogs.js';
import { mediaSeed } from '../testing/media-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { teamSeed } from '../testing/seed.js';

const seed = mediaSeed({ files: 'links' });

function renderThread() {
  stubDialogs();
  return renderChat(<MessageThread conversationID="C2Cben" />, { seed });
}

async function photos(): Promise<HTMLElement[]> {
  return screen.findAllByRole('button', { name: 'Photo from Ben Okafor' });
}

function frameOf(element: HTMLElement): HTMLElement {
  return element.closest('.parlor-media-frame') as HTMLElement;
}

describe('a picture in the thread', () => {
  it('has its room before it is loaded, and says whose it is', async () => {
    renderThread();
    const [photo] = await photos();
    const frame = frameOf(photo as HTMLElement);
    expect(frame.style.getPropertyValue('--parlor-media-width')).toBe('320px');
    expect(frame.style.getPropertyValue('--parlor-media-ratio')).toBe('320 / 240');
    expect(frame).toHaveAttribute('data-state', 'waiting');
    fireEvent.load(within(frame).getByRole('img'));
    expect(frame).toHaveAttribute('data-state', 'shown');
    expect(await complaints(frame)).toEqual([]);
  });

  it('that cannot be loaded says so, and is loaded once more by "Try again"', async () => {
    const { user } = renderThread();
    const [photo] = await photos();
    const frame = frameOf(photo as HTMLElement);
    fireEvent.error(within(frame).getByRole('img'));
    expect(within(frame).getByText('The photo could not be loaded.')).toBeInTheDocument();
    await user.click(within(frame).getByRole('button', { name: 'Try again' }));
    expect(within(frame).getByRole('img')).toHaveAttribute(
      'src',
      'https://media.example/hills.png',
    );
  });

  it('opens the gallery by click and by Enter', async () => {
    const { user } = renderThread();
    const [photo] = await photos();
    photo?.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Photos and videos' })).toBeInTheDocument();
  });

  it('without a safe address is not loaded, whatever size it claims', async () => {
    const image = { name: 'a.png', width: 1e12, height: -4, url: 'javascript:alert(1)' };
    renderChat(<MessageThread conversationID="C2Cben" />, {
      seed: { ...teamSeed, messages: [{ from: 'ben', to: 'ann', secondsAgo: 9, image }] },
    });
    const words = await screen.findByText('Not available');
    const frame = frameOf(words);
    expect(frame.style.getPropertyValue('--parlor-media-ratio')).toBe('240 / 180');
    expect(frame.querySelector('img, a')).toBeNull();
  });
});
