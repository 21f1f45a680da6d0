import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { composerField, fileOf, pasteFiles, transferOf } from '../testing/composer-field.js';
import { renderChat } from '../testing/render-chat.js';
import { DropArea, MessageComposer } from './index.js';

const MIB = 1024 * 1024;
const plan = fileOf('plan.pdf', 'application/pdf');
const photo = fileOf('photo.png', 'image/png');

async function renderComposer() {
  const rendered = renderChat(
    <DropArea conversationID="C2Cmei">
      <MessageThread conversationID="C2Cmei" />
      <MessageComposer conversationID="C2Cmei" />
    </DropArea>,
  );
  await screen.findByText('No messages yet');
  return rendered;
}

function tray(): HTMLElement {
  return screen.getByRole('list', { name: 'Attachments' });
}

/** What Mei has got, in the order of her history. */
async function received(sdk: Awaited<ReturnType<ReturnType<typeof renderChat>['person']>>) {
  const { data } = await sdk.getMessageList({ conversationID: 'C2Cann' });
  return data.messageList.map(({ type }) => type);
}

/** Addresses of what is in memory; jsdom has none. */
function stubAddresses(): { revoked: string[] } {
  const revoked: string[] = [];
  let count = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: () => {
        count += 1;
        return `blob:test/${count}`;
      },
      revokeObjectURL: (url: string) => revoked.push(url),
    }),
  );
  return { revoked };
}

beforeEach(() => void stubAddresses());

describe('files in the composer', () => {
  it('come by pasting, with their names and sizes, and the field keeps the focus', async () => {
    await renderComposer();
    pasteFiles(plan, photo);
    expect(await screen.findByText('plan.pdf')).toBeInTheDocument();
    expect(within(tray()).getAllByRole('listitem')).toHaveLength(2);
    expect(tray()).toHaveTextContent('2 kB');
    expect(composerField()).toHaveFocus();
  });

  it('come by dropping them on the thread, which says that they can be', async () => {
    await renderComposer();
    const list = screen.getByText('No messages yet');
    fireEvent.dragEnter(list, { dataTransfer: transferOf([plan]) });
    expect(screen.getAllByText('Drop files to add them').length).toBeGreaterThan(0);
    fireEvent.drop(list, { dataTransfer: transferOf([plan]) });
    expect(await screen.findByText('plan.pdf')).toBeInTheDocument();
    expect(screen.queryByText('Drop files to add them')).toBeNull();
  });

  it('that are dropped on the composer are added once', async () => {
    await renderComposer();
    fireEvent.drop(composerField(), { dataTransfer: transferOf([plan]) });
    await screen.findByText('plan.pdf');
    expect(within(tray()).getAllByRole('listitem')).toHaveLength(1);
  });

  it('are not taken while a message is changed, and the page stays', async () => {
    const { user } = await renderComposer();
    await user.type(composerField(), 'First{Enter}');
    await waitFor(() => expect(document.querySelector('[data-status=sending]')).toBeNull());
    await user.keyboard('{ArrowUp}');
    await screen.findByText('Edit message');
    for (const place of [composerField(), screen.getByRole('list', { name: /^Messages/ })]) {
      const dataTransfer = { ...transferOf([plan]), dropEffect: 'copy' };
      const isLeft = fireEvent.dragOver(place, { dataTransfer });
      expect(isLeft).toBe(false);
      expect(screen.queryByText('Drop files to add them')).toBeNull();
      fireEvent.drop(place, { dataTransfer });
    }
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('list', { name: 'Attachments' })).toBeNull();
  });

  it('leave a text that is dragged alone', async () => {
    await renderComposer();
    const dataTransfer = { ...transferOf([]), types: ['text/plain'] };
    expect(fireEvent.dragOver(composerField(), { dataTransfer })).toBe(true);
    expect(fireEvent.drop(composerField(), { dataTransfer })).toBe(true);
  });

  it('come by the menu', async () => {
    const { user } = await renderComposer();
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await user.click(await screen.findByRole('menuitem', { name: 'File' }));
    const [, input] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
    await user.upload(input as HTMLInputElement, [plan]);
    expect(await screen.findByText('plan.pdf')).toBeInTheDocument();
  });

  it('go as messages of their own in their order, and the text after them', async () => {
    const { user, person } = await renderComposer();
    const mei = await person('mei');
    pasteFiles(plan, photo);
    await screen.findByText('plan.pdf');
    await user.type(composerField(), 'Here they are{Enter}');
    await waitFor(
      async () =>
        expect(await received(mei)).toEqual(['TIMFileElem', 'TIMImageElem', 'TIMTextElem']),
      { timeout: 8_000 },
    );
    expect(screen.queryByRole('list', { name: 'Attachments' })).toBeNull();
    expect(composerField()).toHaveValue('');
  });

  it('can be sent without a text', async () => {
    const { user, person } = await renderComposer();
    const mei = await person('mei');
    pasteFiles(plan);
    await screen.findByText('plan.pdf');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(async () => expect(await received(mei)).toEqual(['TIMFileElem']));
    expect(composerField()).toHaveFocus();
  });

  it('are taken out by a button, and the focus goes on to the next one', async () => {
    const { user } = await renderComposer();
    pasteFiles(plan, photo);
    await user.click(await screen.findByRole('button', { name: 'Remove plan.pdf' }));
    expect(screen.queryByText('plan.pdf')).toBeNull();
    expect(screen.getByRole('button', { name: 'Remove photo.png' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('list', { name: 'Attachments' })).toBeNull();
    expect(composerField()).toHaveFocus();
  });

  it('give their pictures back to the memory when they are gone', async () => {
    const { user } = await renderComposer();
    const { revoked } = stubAddresses();
    pasteFiles(photo);
    await waitFor(() =>
      expect(document.querySelector('.parlor-attachment img')).toHaveAttribute('src'),
    );
    const url = document.querySelector('.parlor-attachment img')?.getAttribute('src');
    await user.click(screen.getByRole('button', { name: 'Remove photo.png' }));
    expect(revoked).toEqual([url]);
  });

  it('that are too large are refused before they are sent, with the limit', async () => {
    await renderComposer();
    pasteFiles(fileOf('film.mov', 'video/quicktime', 100 * MIB + 1), plan);
    expect(
      await screen.findByText('“film.mov” is larger than 100 MB and cannot be sent.'),
    ).toBeInTheDocument();
    expect(within(tray()).getAllByRole('listitem')).toHaveLength(1);
  });

  it('that are empty are refused, and that is not said for ever', async () => {
    await renderComposer();
    pasteFiles(new File([], 'nothing.txt'));
    const words = '“nothing.txt” is empty or a folder and cannot be sent.';
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Attachments' })).toBeNull();
    pasteFiles(plan);
    expect(await screen.findByText('plan.pdf')).toBeInTheDocument();
    expect(screen.queryByText(words)).toBeNull();
  });

  it('say that a picture too large for one will be sent as a file', async () => {
    await renderComposer();
    pasteFiles(fileOf('wall.png', 'image/png', 20 * MIB));
    expect(await screen.findByText(/20 MB · sent as a file/)).toBeInTheDocument();
  });

  it('are kept while another conversation is open', async () => {
    const { rerender } = renderChat(<MessageComposer conversationID="C2Cmei" />);
    pasteFiles(plan);
    await screen.findByText('plan.pdf');
    rerender(<MessageComposer conversationID="C2Cben" />);
    expect(screen.queryByText('plan.pdf')).toBeNull();
    rerender(<MessageComposer conversationID="C2Cmei" />);
    expect(await screen.findByText('plan.pdf')).toBeInTheDocument();
  });

  it('are not taken where the app offers none', async () => {
    renderChat(<MessageComposer conversationID="C2Cmei" features={{ attachments: false }} />);
    pasteFiles(plan);
    const wasLeft = fireEvent.drop(composerField(), { dataTransfer: transferOf([plan]) });
    expect(wasLeft).toBe(true);
    expect(screen.queryByRole('list', { name: 'Attachments' })).toBeNull();
  });

  it('have nothing that axe complains about', async () => {
    const { view } = await renderComposer();
    pasteFiles(plan, photo);
    await screen.findByText('plan.pdf');
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('the menu of what can be added', () => {
  it('goes by arrows, and Escape gives the focus back', async () => {
    const { user } = await renderComposer();
    const button = screen.getByRole('button', { name: 'Add' });
    await waitFor(() => expect(button).toBeEnabled());
    await user.click(button);
    expect(await screen.findByRole('menuitem', { name: 'Photo or video' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: 'File' })).toHaveFocus();
    await user.keyboard('{End}{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: 'Photo or video' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
  });
});
