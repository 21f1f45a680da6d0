import { type MessageSnapshot, useMessages } from '@parlor/hooks';
import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { choose, openMenu } from '../testing/message-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { ForwardDialog } from './index.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('../message-actions/actions-layer.js');
  await import('../message-actions/menu.js');
  await import('./forward-messages.js');
});
beforeEach(stubDialogs);

interface ForwardingProps {
  conversationID?: string;
  isMerged?: boolean;
  change?: (message: MessageSnapshot) => MessageSnapshot;
  onClose?: (forwardedTo: readonly string[]) => void;
}

/** The dialog, with all messages of a conversation. */
function Forwarding({
  conversationID = 'C2Cben',
  isMerged = false,
  change = (message) => message,
  onClose = () => undefined,
}: ForwardingProps) {
  const { status, messages } = useMessages(conversationID);
  if (status !== 'ready') return null;
  return <ForwardDialog messages={messages.map(change)} isMerged={isMerged} onClose={onClose} />;
}

function option(name: string): HTMLElement {
  return screen.getByRole('option', { name });
}

/** What was said last between somebody and Ann, oldest first. */
async function lastWords(sdk: ChatSDK, conversationID: string) {
  const { data } = await sdk.getMessageList({ conversationID });
  return data.messageList.map((message) =>
    message.type === 'TIMTextElem' ? message.payload.text : message.type,
  );
}

describe('forwarding', () => {
  it('sends the messages to all who were chosen, in their order, and the comment after them', async () => {
    const onClose = vi.fn();
    const { user, person } = renderChat(<Forwarding onClose={onClose} />);
    const mei = await person('mei');
    await user.click(await screen.findByRole('option', { name: 'Weekend hikers' }));
    await user.click(option('Design review'));
    await user.type(screen.getByLabelText('Add a comment'), 'See above');
    await user.click(screen.getByRole('button', { name: 'Forward to 2' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(['Weekend hikers', 'Design review']));
    for (const conversationID of ['GROUPhikers', 'GROUPdesign']) {
      expect((await lastWords(mei, conversationID)).slice(-4)).toEqual([
        'Have you seen the new seats?',
        'Not yet.',
        'Tell me where to look.',
        'See above',
      ]);
    }
  });

  it('sends several as one, called after where they are from', async () => {
    const onClose = vi.fn();
    const { user, person } = renderChat(<Forwarding isMerged onClose={onClose} />);
    const mei = await person('mei');
    await user.click(await screen.findByRole('option', { name: 'Weekend hikers' }));
    await user.click(screen.getByRole('button', { name: 'Forward' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(['Weekend hikers']));
    const { data } = await mei.getMessageList({ conversationID: 'GROUPhikers' });
    expect(data.messageList.at(-1)).toMatchObject({
      type: 'TIMRelayElem',
      payload: {
        title: 'Chat history of Ben Okafor',
        abstractList: [
          'Ann Lindqvist: Have you seen the new seats?',
          'Ben Okafor: Not yet.',
          'Ben Okafor: Tell me where to look.',
        ],
      },
    });
  });

  it('finds a conversation by its name, by keys alone', async () => {
    const onClose = vi.fn();
    const { user } = renderChat(<Forwarding onClose={onClose} />);
    await screen.findByRole('option', { name: 'Design review' });
    const field = screen.getByRole('combobox', { name: 'Search conversations' });
    field.focus();
    await user.keyboard('HIK');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(option('Weekend hikers')).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveAttribute('aria-activedescendant', option('Weekend hikers').id);
    await user.keyboard('{Tab}{Tab}{Enter}');
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(['Weekend hikers']));
  });

  it('goes through the list with the arrows', async () => {
    const { user } = renderChat(<Forwarding />);
    await screen.findByRole('option', { name: 'Design review' });
    // The pictures of groups come later.
    const nameOf = (option: HTMLElement) => option.querySelector('bdi')?.textContent;
    const names = screen.getAllByRole('option').map(nameOf);
    screen.getByRole('combobox').focus();
    await user.keyboard('{ArrowDown}{Enter}{ArrowDown}{Enter}{ArrowUp}{Enter}');
    const chosen = screen.getAllByRole('option', { selected: true });
    expect(chosen.map(nameOf)).toEqual([names[2]]);
  });

  it('says that nothing has the name', async () => {
    const { user } = renderChat(<Forwarding />);
    await screen.findByRole('option', { name: 'Design review' });
    await user.type(screen.getByRole('combobox'), 'qqq');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByText('No conversation has this name.')).toBeInTheDocument();
  });

  it('leaves out what cannot be forwarded, and says so', async () => {
    const change = (message: MessageSnapshot) =>
      message.flow === 'out' ? { ...message, isRevoked: true } : message;
    renderChat(<Forwarding change={change} />);
    expect(
      await screen.findByText('1 message cannot be forwarded and will be left out.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: 'Forward 2 messages' })).toBeInTheDocument();
  });

  it('offers nothing when nothing can be forwarded', async () => {
    const { user } = renderChat(<Forwarding change={(one) => ({ ...one, isRevoked: true })} />);
    expect(await screen.findByText('None of these messages can be forwarded.')).toBeInTheDocument();
    await user.click(screen.getByRole('option', { name: 'Design review' }));
    expect(screen.getByRole('button', { name: 'Forward' })).toBeDisabled();
  });

  it('says what did not arrive, and why, and stays open', async () => {
    const onClose = vi.fn();
    const { user } = renderChat(<Forwarding onClose={onClose} />, {
      methods: (sdk) => ({
        sendMessage: (message, options) =>
          message.to === 'hikers'
            ? Promise.reject(new ChatError({ code: 10017 }))
            : sdk.sendMessage(message, options),
      }),
    });
    await user.click(await screen.findByRole('option', { name: 'Weekend hikers' }));
    await user.click(option('Design review'));
    await user.click(screen.getByRole('button', { name: 'Forward to 2' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Not everything reached “Weekend hikers”\. \S/,
    );
    await waitFor(() => expect(screen.queryByText(/^Sending/)).toBeNull());
    expect(onClose).not.toHaveBeenCalled();
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(['Design review']));
  });

  it('says how far it is, and may be closed while it waits', async () => {
    const onClose = vi.fn();
    const { user } = renderChat(<Forwarding onClose={onClose} />, {
      methods: { sendMessage: () => new Promise(() => undefined) },
    });
    await user.click(await screen.findByRole('option', { name: 'Weekend hikers' }));
    await user.click(screen.getByRole('button', { name: 'Forward' }));
    expect(await screen.findByText('Sending 0 of 3…')).toBeInTheDocument();
    // Each number would be told to who listens: that it has begun is enough.
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'Sending…',
    );
    const bar = screen.getByRole('progressbar', { name: 'Sending…' });
    expect(bar).toHaveAttribute('max', '3');
    expect(screen.getAllByRole('button', { name: 'Close' })[1]).toHaveFocus();
    await user.click(screen.getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
    expect(onClose).toHaveBeenCalledWith([]);
  });

  it('is opened by the menu, and the thread says where it has gone', async () => {
    const { user } = renderChat(<MessageThread conversationID="C2Cben" />);
    await openMenu('Not yet.');
    await choose(user, 'Forward');
    expect(await screen.findByRole('dialog', { name: 'Forward message' })).toBeInTheDocument();
    await user.click(await screen.findByRole('option', { name: 'Weekend hikers' }));
    await user.click(screen.getByRole('button', { name: 'Forward' }));
    expect(await screen.findByText('Forwarded: Weekend hikers')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderChat(<Forwarding />);
    await screen.findByRole('option', { name: 'Design review' });
    expect(await complaints(view.container)).toEqual([]);
  });
});
