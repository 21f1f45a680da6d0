import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { stubMedia } from '../testing/media-elements.js';
import { mediaSeed } from '../testing/media-seed.js';
import { renderChat } from '../testing/render-chat.js';
// Loaded before the first test: a cold start is not what is tested.
import './gallery.js';

const seed = mediaSeed({ files: 'links' });

beforeEach(() => {
  stubDialogs();
  stubMedia();
});

/** Opens the picture that `ann` has sent: the third of three pictures, before a video. */
async function openGallery() {
  const chat = renderChat(<MessageThread conversationID="C2Cben" />, { seed });
  const photo = await screen.findByRole('button', { name: 'Photo from you' });
  await chat.user.click(photo);
  const dialog = await screen.findByRole('dialog', { name: 'Photos and videos' });
  return { ...chat, photo, dialog };
}

function shown(dialog: HTMLElement): HTMLElement {
  return within(dialog).getByRole('img');
}

describe('the gallery', () => {
  it('shows a picture of the thread large, with who sent it, when, and which of how many', async () => {
    const { dialog } = await openGallery();
    expect(shown(dialog)).toHaveAccessibleName('Photo from you');
    expect(within(dialog).getByRole('status')).toHaveTextContent(
      /^You3 of 4 · (Today|Yesterday) \d/,
    );
    expect(await complaints(dialog)).toEqual([]);
  });

  it('goes to the other pictures and videos by arrows, Home, End and buttons', async () => {
    const { dialog, user } = await openGallery();
    await user.keyboard('{ArrowLeft}');
    expect(shown(dialog)).toHaveAttribute('src', 'https://media.example/tower.png');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(within(dialog).getByRole('status')).toHaveTextContent('1 of 4');
    expect(within(dialog).getByRole('button', { name: 'Previous' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Next' }));
    expect(within(dialog).getByRole('status')).toHaveTextContent('2 of 4');
    await user.keyboard('{End}');
    expect(dialog.querySelector('video')).toHaveAccessibleName('Video from Ben Okafor, 1:07');
  });

  it('goes on from a video by arrows, which cannot be enlarged', async () => {
    const { dialog, user } = await openGallery();
    await user.keyboard('{End}++{ArrowLeft}');
    expect(within(dialog).getByRole('status')).toHaveTextContent('3 of 4');
    expect(shown(dialog).style.transform).toContain('scale(1)');
  });

  it('turns the arrows about where one writes from right to left', async () => {
    const { dialog, user } = await openGallery();
    dialog.style.direction = 'rtl';
    await user.keyboard('{ArrowRight}');
    expect(within(dialog).getByRole('status')).toHaveTextContent('2 of 4');
  });

  it('enlarges by keys and buttons, and moves by arrows then', async () => {
    const { dialog, user } = await openGallery();
    await user.keyboard('+');
    expect(shown(dialog).style.transform).toContain('scale(1.5)');
    await user.click(within(dialog).getByRole('button', { name: 'Zoom in' }));
    expect(shown(dialog).style.transform).toContain('scale(2.25)');
    await user.keyboard('{ArrowLeft}');
    expect(within(dialog).getByRole('status')).toHaveTextContent('3 of 4');
    expect(shown(dialog).style.transform).toContain('translate(80px, 0px)');
    await user.keyboard('0{ArrowLeft}');
    expect(within(dialog).getByRole('status')).toHaveTextContent('2 of 4');
    expect(shown(dialog).style.transform).toContain('scale(1)');
  });

  it('enlarges by the wheel and a double click, without the page doing so', async () => {
    const { dialog, user } = await openGallery();
    const isLeftToPage = fireEvent.wheel(shown(dialog), { deltaY: -100 });
    expect(isLeftToPage).toBe(false);
    expect(shown(dialog).style.transform).toContain('scale(1.2');
    await user.dblClick(shown(dialog));
    expect(shown(dialog).style.transform).toContain('scale(1)');
    await user.dblClick(shown(dialog));
    expect(shown(dialog).style.transform).toContain('scale(2.5)');
  });

  it('offers the picture for saving, as it was sent', async () => {
    const { dialog } = await openGallery();
    const link = within(dialog).getByRole('link', { name: 'Download' });
    expect(link).toHaveAttribute('href', 'https://media.example/coast.png');
    expect(link).toHaveAttribute('download', expect.stringMatching(/\.png$/));
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('closes by its button, and gives the focus back to the picture', async () => {
    const { dialog, user, photo } = await openGallery();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(photo).toHaveFocus();
  });

  it('says that a picture cannot be loaded, and loads it once more', async () => {
    const { dialog, user } = await openGallery();
    fireEvent.error(shown(dialog));
    expect(within(dialog).getByText('The photo could not be loaded.')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    expect(shown(dialog)).toHaveAttribute('src', 'https://media.example/coast.png');
    // The button that was pressed is there no more; the keys go on.
    await user.keyboard('{ArrowLeft}');
    expect(within(dialog).getByRole('status')).toHaveTextContent('2 of 4');
  });

  it('stays at its picture while others come', async () => {
    const { dialog, person } = await openGallery();
    const ben = await person('ben');
    const text = { to: 'ann', conversationType: 'C2C', payload: { text: 'Nice!' } } as const;
    await ben.sendMessage(ben.createTextMessage(text));
    await screen.findByText('Nice!');
    expect(shown(dialog)).toHaveAttribute('src', 'https://media.example/coast.png');
  });
});
