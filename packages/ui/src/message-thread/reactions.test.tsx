import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { reactTo, type Said } from '../testing/react-to.js';
import { renderChat } from '../testing/render-chat.js';
import { MessageThread, type ReactionsProps } from './index.js';

const LOVELY: Said = { conversationID: 'GROUPdesign', text: 'Otherwise: lovely.' };

// It is loaded when it is opened: not while a test waits for it.
beforeAll(() => import('../reaction-bar/picker.js'));

async function findRow(text: string): Promise<HTMLElement> {
  return (await screen.findByText(text)).closest('.parlor-thread-row') as HTMLElement;
}

describe('the reactions in a thread', () => {
  it('stand under their message, and under no other', async () => {
    const { person } = renderChat(<MessageThread conversationID="GROUPdesign" />);
    const row = await findRow(LOVELY.text);
    await reactTo(await person('ben'), LOVELY, '👍');
    expect(await within(row).findByLabelText(/^👍 1/)).toBeInTheDocument();
    expect(screen.getAllByLabelText(/^👍/)).toHaveLength(1);
  });

  it('can be added to every message that was sent', async () => {
    const { user } = renderChat(<MessageThread conversationID="GROUPdesign" />);
    const row = await findRow(LOVELY.text);
    await user.hover(screen.getByText(LOVELY.text));
    await user.click(await within(row).findByRole('button', { name: 'Add a reaction' }));
    await user.click(await screen.findByTitle(/^rocket/));
    expect(await within(row).findByLabelText('🚀 1: You')).toBeInTheDocument();
  });

  it('are not offered under what was deleted', async () => {
    const { user } = renderChat(<MessageThread conversationID="GROUPdesign" />, {
      methods: (sdk) => ({
        getMessageList: async (options) => {
          const result = await sdk.getMessageList(options);
          for (const message of result.data.messageList) message.isRevoked = true;
          return result;
        },
      }),
    });
    const [gone] = await screen.findAllByText(/deleted/);
    if (gone) await user.hover(gone);
    await screen.findByRole('toolbar', { name: 'Message tools' });
    expect(screen.queryByRole('button', { name: 'Add a reaction' })).toBeNull();
  });

  it('are offered after a long press on the message, until something else is pressed', async () => {
    renderChat(<MessageThread conversationID="GROUPdesign" />);
    const message = await screen.findByText(LOVELY.text);
    const held = () => document.querySelectorAll('[data-held]').length;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.pointerDown(message, { pointerType: 'touch' });
    await act(() => vi.advanceTimersByTimeAsync(600));
    vi.useRealTimers();
    await waitFor(() => expect(held()).toBe(1));
    fireEvent.pointerDown(document.body);
    await waitFor(() => expect(held()).toBe(0));
  });

  it('are drawn by the app’s own part', async () => {
    const Reactions = ({ message }: ReactionsProps) => <span>Reactions to {message.from}</span>;
    renderChat(<MessageThread conversationID="GROUPdesign" parts={{ Reactions }} />);
    expect((await screen.findAllByText('Reactions to mei')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Add a reaction' })).toBeNull();
  });
});
