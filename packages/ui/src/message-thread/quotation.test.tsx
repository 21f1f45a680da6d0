import { useDraft, useMessageActions, useMessages, useSendMessage } from '@parlor/hooks';
import { type ChatSDK, type Message, TYPES } from '@parlor/sdk';
import { screen, within } from '@testing-library/react';
import { useContext } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { withHistory } from '../testing/thread-messages.js';
import { MessageThread, type QuotationProps } from './index.js';
import { ThreadContext } from './thread-context.js';

/** Ben answers what he himself has said to Ann. */
async function answer(ben: ChatSDK, text: string, said: string): Promise<Message> {
  const { data } = await ben.getMessageList({ conversationID: 'C2Cann' });
  const original = data.messageList.find(
    (one) => one.type === TYPES.MSG_TEXT && one.payload.text === said,
  );
  const messageReply = {
    messageAbstract: said,
    messageSender: 'Ben',
    messageID: original?.ID ?? '144115-1-1',
    messageType: 1,
    messageTime: original?.time ?? 7,
    messageSequence: original?.sequence ?? 0,
    version: 1,
  };
  const options = {
    to: 'ann',
    conversationType: TYPES.CONV_C2C,
    payload: { text },
    cloudCustomData: JSON.stringify({ messageReply }),
  };
  await ben.sendMessage(ben.createTextMessage(options));
  if (!original) throw new Error('Nobody said that.');
  return original;
}

async function rowWith(text: string): Promise<HTMLElement> {
  return (await screen.findByText(text)).closest('.parlor-bubble') as HTMLElement;
}

describe('what a message answers', () => {
  it('stands above it: who, and what they said', async () => {
    const { person, view } = renderChat(<MessageThread conversationID="C2Cben" />);
    await screen.findByText('Not yet.');
    await answer(await person('ben'), 'Now I have', 'Not yet.');
    const row = await rowWith('Now I have');
    expect(within(row).getByText('In answer to Ben Okafor: Not yet.')).toBeInTheDocument();
    expect(within(row).getByText('Not yet.').tagName).toBe('BDI');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('leads there, where the thread can', async () => {
    const jumpTo = vi.fn();
    function Jumping({ message }: QuotationProps) {
      const thread = useContext(ThreadContext);
      if (!thread) throw new Error('There is no thread.');
      return (
        <ThreadContext.Provider value={{ ...thread, jumpTo }}>
          <MessageThread.Quotation message={message} />
        </ThreadContext.Provider>
      );
    }
    const { person, user } = renderChat(
      <MessageThread conversationID="C2Cben" parts={{ Quotation: Jumping }} />,
    );
    await screen.findByText('Not yet.');
    const original = await answer(await person('ben'), 'Now I have', 'Not yet.');
    const row = await rowWith('Now I have');
    await user.click(within(row).getByRole('button', { name: /^In answer to/ }));
    expect(jumpTo).toHaveBeenCalledWith(expect.objectContaining({ messageID: original.ID }));
    within(row)
      .getByRole('button', { name: /^In answer to/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(jumpTo).toHaveBeenCalledTimes(2);
  });

  it('says so when it was taken back', async () => {
    const { person } = renderChat(<MessageThread conversationID="C2Cben" />);
    await screen.findByText('Not yet.');
    const ben = await person('ben');
    const fresh = ben.createTextMessage({
      to: 'ann',
      conversationType: TYPES.CONV_C2C,
      payload: { text: 'Soon' },
    });
    await ben.sendMessage(fresh);
    await answer(ben, 'Really soon', 'Soon');
    const row = await rowWith('Really soon');
    expect(within(row).getByText('Soon')).toBeInTheDocument();
    await ben.revokeMessage(fresh);
    expect(await within(row).findByText('This message was deleted')).toBeInTheDocument();
    expect(within(row).queryByText('Soon')).toBeNull();
  });

  it('is what the answer says of it, when it is not here', async () => {
    const { person } = renderChat(<MessageThread conversationID="C2Cben" />);
    await screen.findByText('Not yet.');
    await answer(await person('ben'), 'As you said', 'Long ago').catch(() => undefined);
    const row = await rowWith('As you said');
    expect(within(row).getByText('In answer to Ben: Long ago')).toBeInTheDocument();
  });
});

describe('a message that was taken back', () => {
  function Field() {
    return <output aria-label="draft">{useDraft('C2Cben').draft.text}</output>;
  }

  function Buttons() {
    const { messages } = useMessages('C2Cben');
    const { revoke } = useMessageActions();
    const { sendText } = useSendMessage('C2Cben');
    const mine = messages.findLast((one) => one.flow === 'out' && one.status === 'success');
    return (
      <>
        <button type="button" onClick={() => void sendText('Oops')}>
          Say
        </button>
        <button type="button" onClick={() => mine && void revoke(mine.ID)}>
          Revoke
        </button>
      </>
    );
  }

  it('can be written again while it is fresh, without losing what is being written', async () => {
    const { user } = renderChat(
      <>
        <MessageThread conversationID="C2Cben" />
        <Field />
        <Buttons />
        <textarea data-parlor-composer aria-label="Composer" />
      </>,
    );
    await screen.findByText('Not yet.');
    await user.click(screen.getByRole('button', { name: 'Say' }));
    const row = await rowWith('Oops');
    await within(row).findByText('Sent');
    await user.click(screen.getByRole('button', { name: 'Revoke' }));
    await user.click(await screen.findByRole('button', { name: 'Write again' }));
    expect(screen.getByLabelText('draft')).toHaveTextContent('Oops');
    expect(screen.getByLabelText('Composer')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Write again' }));
    expect(screen.getByLabelText('draft').textContent).toBe('Oops\nOops');
  });

  it('cannot when it is old, or was somebody else’s', async () => {
    renderChat(<MessageThread conversationID="C2Cben" />, {
      methods: withHistory(() => ({ isRevoked: true })),
    });
    expect(await screen.findByText('You deleted this message')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Write again' })).toBeNull();
  });
});
