import { type MessageSnapshot, useDraftActions, useMessages } from '@parlor/hooks';
import { ChatError } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { composerField } from '../testing/composer-field.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { MessageComposer } from './index.js';

const BEN = 'C2Cben';
type Wanted = { reply(text: string): void; edit(text: string): void };

/** The thread's own buttons do the same, in tests of their own. */
function Actions({ take }: { take: (actions: Wanted) => void }) {
  const { messages } = useMessages(BEN);
  const { reply, edit } = useDraftActions(BEN);
  const find = (text: string): MessageSnapshot => {
    const found = messages.find((one) => one.type === 'TIMTextElem' && one.payload.text === text);
    if (!found) throw new Error(`Nobody said ${text}`);
    return found;
  };
  take({ reply: (text) => reply(find(text)), edit: (text) => edit(find(text)) });
  return null;
}

async function renderComposer(options: Parameters<typeof renderChat>[1] = {}) {
  let actions: Wanted | undefined;
  const rendered = renderChat(
    <>
      <Actions
        take={(current) => {
          actions = current;
        }}
      />
      <MessageThread conversationID={BEN} />
      <MessageComposer conversationID={BEN} />
    </>,
    options,
  );
  await screen.findByText('Not yet.');
  return {
    ...rendered,
    reply: (text: string) => act(() => actions?.reply(text)),
    edit: (text: string) => act(() => actions?.edit(text)),
  };
}

describe('answering a message', () => {
  it('says which one above the field, which has the focus', async () => {
    const { reply, view } = await renderComposer();
    reply('Not yet.');
    expect(screen.getByText('Reply to Ben Okafor')).toBeInTheDocument();
    expect(composerField()).toHaveFocus();
    // Heard with the field: a status that comes with its words would not be.
    expect(composerField()).toHaveAccessibleDescription('Reply to Ben Okafor Not yet.');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('sends the quotation with the text, as Tencent’s kits read it, and ends then', async () => {
    const { reply, user, person } = await renderComposer();
    const ben = await person('ben');
    reply('Not yet.');
    await user.keyboard('On the branch{Enter}');
    await waitFor(async () => {
      const { data } = await ben.getMessageList({ conversationID: 'C2Cann' });
      const answer = data.messageList.at(-1);
      expect(answer?.payload).toMatchObject({ text: 'On the branch' });
      expect(JSON.parse(answer?.cloudCustomData ?? '')).toMatchObject({
        messageReply: { messageAbstract: 'Not yet.', messageSender: 'Ben Okafor', messageType: 1 },
      });
    });
    expect(screen.queryByText('Reply to Ben Okafor')).toBeNull();
  });

  it('is ended by Escape and by the button, and what was written stays', async () => {
    const { reply, user } = await renderComposer();
    await user.type(composerField(), 'Half a thought');
    reply('Not yet.');
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Reply to Ben Okafor')).toBeNull();
    reply('Not yet.');
    await user.click(screen.getByRole('button', { name: 'Do not reply' }));
    expect(screen.queryByText('Reply to Ben Okafor')).toBeNull();
    expect(composerField()).toHaveValue('Half a thought');
    expect(composerField()).toHaveFocus();
  });

  it('is not ended by an Escape that leaves a dialog', async () => {
    stubDialogs();
    const { reply, user } = await renderComposer();
    reply('Not yet.');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Poll' }));
    const dialog = await screen.findByRole('dialog', { name: /poll/i });
    fireEvent.keyDown(within(dialog).getAllByRole('textbox')[0] ?? dialog, { key: 'Escape' });
    expect(screen.getByText('Reply to Ben Okafor')).toBeInTheDocument();
  });

  it('quotes nothing of what was taken back in the meantime', async () => {
    const { reply, user, person } = await renderComposer();
    const ben = await person('ben');
    const { data } = await ben.getMessageList({ conversationID: 'C2Cann' });
    const sent = await ben.sendMessage(
      ben.createTextMessage({ to: 'ann', conversationType: 'C2C', payload: { text: 'Oops' } }),
    );
    await screen.findByText('Oops');
    reply('Oops');
    await ben.revokeMessage(sent.data.message);
    await waitFor(() =>
      expect(document.querySelector('.parlor-composer-context')).toHaveTextContent(
        'This message was deleted',
      ),
    );
    await user.keyboard('What was it?{Enter}');
    await waitFor(async () => {
      const after = await ben.getMessageList({ conversationID: 'C2Cann' });
      expect(after.data.messageList.length).toBe(data.messageList.length + 2);
      expect(after.data.messageList.at(-1)?.cloudCustomData).not.toContain('messageReply');
    });
  });

  it('counts the quotation to the limit', async () => {
    const { reply, user } = await renderComposer();
    await user.click(composerField());
    await user.paste('x'.repeat(12_181));
    expect(composerField()).toBeValid();
    reply('Not yet.');
    expect(composerField()).toBeInvalid();
    expect(screen.getByText(/characters too long/)).toBeInTheDocument();
  });
});

describe('changing a message', () => {
  it('puts its text into the field, and Enter saves it', async () => {
    const { edit, user, person } = await renderComposer();
    const ben = await person('ben');
    edit('Have you seen the new seats?');
    expect(composerField()).toHaveValue('Have you seen the new seats?');
    expect(composerField()).toHaveFocus();
    await user.keyboard(' They are round.{Enter}');
    await waitFor(() => expect(composerField()).toHaveValue(''));
    const { data } = await ben.getMessageList({ conversationID: 'C2Cann' });
    const texts = data.messageList.map(({ payload }) => payload);
    expect(texts).toContainEqual({ text: 'Have you seen the new seats? They are round.' });
    expect(screen.queryByText('Edit message')).toBeNull();
  });

  it('gives back what was being written, when it is done and when it is not', async () => {
    const { edit, user } = await renderComposer();
    await user.type(composerField(), 'Half a thought');
    edit('Have you seen the new seats?');
    await user.keyboard('{Escape}');
    expect(composerField()).toHaveValue('Half a thought');
    edit('Have you seen the new seats?');
    await user.keyboard('!{Enter}');
    await waitFor(() => expect(composerField()).toHaveValue('Half a thought'));
  });

  it('begins with the last of mine by the arrow up in the empty field', async () => {
    const { user } = await renderComposer();
    await user.type(composerField(), 'First{Enter}');
    await screen.findByText('First', { selector: '.parlor-message-text *, .parlor-message-text' });
    await waitFor(() => expect(document.querySelector('[data-status=sending]')).toBeNull());
    await user.keyboard('{ArrowUp}');
    expect(screen.getByText('Edit message')).toBeInTheDocument();
    expect(composerField()).toHaveValue('First');
  });

  it('leaves the arrow up alone while something is written', async () => {
    const { user } = await renderComposer();
    await user.type(composerField(), 'Text{ArrowUp}');
    expect(screen.queryByText('Edit message')).toBeNull();
  });

  it('says that somebody else was faster, and keeps the text', async () => {
    const { edit, user } = await renderComposer({
      methods: () => ({
        // As the SDK does: what the service has takes the place of what was to be.
        modifyMessage: (message) => {
          Object.assign(message.payload, { text: 'Theirs' });
          return Promise.reject(new ChatError({ code: 2480 }));
        },
      }),
    });
    edit('Have you seen the new seats?');
    await user.keyboard(' Mine{Enter}');
    expect(
      await screen.findByText(/Somebody changed this message in the meantime/),
    ).toBeInTheDocument();
    expect(composerField()).toHaveValue('Have you seen the new seats? Mine');
    expect(screen.getByText('Edit message')).toBeInTheDocument();
    expect(screen.getByText('Theirs', { selector: '.parlor-bubble *' })).toBeInTheDocument();
    await user.keyboard('!');
    expect(screen.queryByText(/Somebody changed this message/)).toBeNull();
  });

  it('keeps what is typed while the change is being saved', async () => {
    let save = () => {};
    const saving = new Promise<void>((resolve) => (save = resolve));
    const { edit, user } = await renderComposer({
      methods: (sdk) => ({
        modifyMessage: async (message) => {
          await saving;
          return sdk.modifyMessage(message);
        },
      }),
    });
    edit('Have you seen the new seats?');
    await user.keyboard(' They are{Enter} round.');
    await act(async () => save());
    await screen.findByText('Have you seen the new seats? They are', {
      selector: '.parlor-bubble *',
    });
    await waitFor(() =>
      expect(document.querySelector('.parlor-composer-bar')).not.toHaveAttribute('data-saving'),
    );
    expect(composerField()).toHaveValue('Have you seen the new seats? They are round.');
    expect(screen.getByText('Edit message')).toBeInTheDocument();
  });

  it('says that there was no line, and keeps the text', async () => {
    const { edit, user } = await renderComposer({
      methods: () => ({ modifyMessage: () => Promise.reject(new ChatError({ code: 2801 })) }),
    });
    edit('Have you seen the new seats?');
    await user.keyboard(' Mine{Enter}');
    expect(await screen.findByText(/the change was not saved/)).toBeInTheDocument();
    expect(composerField()).toHaveValue('Have you seen the new seats? Mine');
  });

  it('cannot make it empty', async () => {
    const { edit, user } = await renderComposer();
    edit('Have you seen the new seats?');
    await user.clear(composerField());
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });
});
