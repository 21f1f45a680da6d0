import { type UseSendMessageResult, useSendMessage } from '@parlor/hooks';
import { ChatError } from '@parlor/sdk';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { teamSeed } from '../testing/seed.js';

const seed = { ...teamSeed, messages: [] };
const original = URL.createObjectURL;

// jsdom has no URLs for files.
beforeEach(() => {
  URL.createObjectURL = () => 'blob:http://localhost/picture';
});
afterEach(() => {
  URL.createObjectURL = original;
});

function renderThread(sendMessage: () => Promise<never>) {
  const sending = vi.fn<(actions: UseSendMessageResult) => void>();
  function Sender() {
    sending(useSendMessage('C2Cben'));
    return null;
  }
  const chat = renderChat(
    <>
      <Sender />
      <MessageThread conversationID="C2Cben" />
    </>,
    { seed, methods: { sendMessage, resendMessage: sendMessage } },
  );
  const ready = async () => {
    await waitFor(() => expect(sending.mock.lastCall?.[0].canSend).toBe(true));
    await screen.findByText('No messages yet');
    const [actions] = sending.mock.lastCall ?? [];
    if (!actions) throw new Error('There is nothing to send with.');
    return actions;
  };
  return { ...chat, ready };
}

const picture = () => new File([new Uint8Array(2_000)], 'a.png', { type: 'image/png' });
const plan = () => new File([new Uint8Array(20_480)], 'plan.pdf');
const never = () => new Promise<never>(() => undefined);
const refused = () => Promise.reject(new ChatError({ code: 80001 }));

describe('what is being uploaded', () => {
  it('is shown with how far it is, and a way to cancel it', async () => {
    const { ready } = renderThread(never);
    const { sendImage } = await ready();
    act(() => void sendImage(picture()));
    const photo = await screen.findByRole('button', { name: 'Photo from you' });
    const frame = photo.closest('.parlor-media-frame') as HTMLElement;
    expect(
      await within(frame).findByRole('progressbar', { name: 'Uploading' }),
    ).toBeInTheDocument();
    expect(within(frame).getByRole('img')).toHaveAttribute('src', expect.stringMatching(/^blob:/));
    expect(await complaints(frame)).toEqual([]);
  });

  it('is taken away by "Cancel" while it waits for one before it', async () => {
    const { ready, user } = renderThread(never);
    const { sendImage, sendFile } = await ready();
    act(() => void sendImage(picture()));
    act(() => void sendFile(plan()));
    const name = await screen.findByTitle('plan.pdf');
    const file = name.closest('.parlor-file') as HTMLElement;
    await within(file).findByRole('progressbar', { name: 'Waiting to be sent' });
    expect(file).toHaveTextContent('20 kB');
    expect(within(file).queryByRole('link')).toBeNull();
    await user.click(within(file).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByTitle('plan.pdf')).toBeNull());
    expect(screen.getByRole('button', { name: 'Photo from you' })).toBeInTheDocument();
  });

  it('can be pressed once only when it is under way: what was accepted meanwhile stays', async () => {
    const { ready, user } = renderThread(never);
    const { sendFile } = await ready();
    act(() => void sendFile(plan()));
    const cancel = await screen.findByRole('button', { name: 'Cancel' });
    await user.click(cancel);
    expect(cancel).toBeDisabled();
    expect(screen.getByTitle('plan.pdf')).toBeInTheDocument();
  });
});

describe('what could not be uploaded', () => {
  it('says why, and is sent again or discarded', async () => {
    const { ready, user } = renderThread(refused);
    const { sendFile } = await ready();
    act(() => void sendFile(plan()));
    expect(await screen.findByText(/^Not sent\. ./)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByTitle('plan.pdf')).toBeNull());
    expect(await screen.findByText('No messages yet')).toBeInTheDocument();
  });
});
