import { ChatError, EVENT } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { composerField } from '../testing/composer-field.js';
import { renderChat } from '../testing/render-chat.js';
import { sendPoll } from '../testing/send-poll.js';
import { MessageComposer, type MessageComposerProps } from './index.js';

async function renderComposer(props: Partial<MessageComposerProps> = {}) {
  const rendered = renderChat(<MessageComposer conversationID="GROUPdesign" {...props} />);
  await screen.findByRole('textbox', { name: 'Message to Design review' });
  return rendered;
}

describe('what sends', () => {
  it('can be Ctrl+Enter: Enter breaks the line then', async () => {
    const { user } = await renderComposer({ sendOn: 'mod-enter' });
    await user.type(composerField(), 'One{Enter}Two');
    expect(composerField()).toHaveValue('One\nTwo');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(composerField()).toHaveValue(''));
  });
});

describe('what the composer offers', () => {
  it('is left out where the app does not want it', async () => {
    await renderComposer({
      features: { attachments: false, location: false, polls: false, voice: false, emoji: false },
    });
    expect(screen.getAllByRole('button').map(({ title }) => title)).toEqual(['Send']);
  });

  it('is a poll too, by the same menu', async () => {
    const { user } = await renderComposer();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByRole('menuitem', { name: 'Poll' })).toBeInTheDocument();
  });

  it('is no poll once the service has said that polls were not bought', async () => {
    const getMessageExtensions = () => Promise.reject(new ChatError({ code: 3122 }));
    const { user, person } = renderChat(
      <>
        <MessageThread conversationID="GROUPdesign" />
        <MessageComposer conversationID="GROUPdesign" />
      </>,
      { methods: { getMessageExtensions } },
    );
    await screen.findByRole('textbox', { name: 'Message to Design review' });
    const options = [
      { id: 'a', text: 'Green' },
      { id: 'b', text: 'Black' },
    ];
    await sendPoll(await person('ben'), { question: 'Which tea?', options, isMultiple: false });
    await screen.findByText('Green');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(screen.queryByRole('menuitem', { name: 'Poll' })).toBeNull());
    expect(screen.getByRole('menuitem', { name: 'Location' })).toBeInTheDocument();
  });

  it('is what the app adds, too: it is told where, and the focus stays', async () => {
    const onSelect = vi.fn();
    const { user } = await renderComposer({
      features: { attachments: false, location: false, polls: false },
      actions: [{ id: 'offer', label: 'Make an offer', icon: '€', onSelect }],
    });
    const add = screen.getByRole('button', { name: 'Add' });
    await waitFor(() => expect(add).toBeEnabled());
    await user.click(add);
    const lines = await screen.findAllByRole('menuitem');
    expect(lines.at(-1)).toHaveAccessibleName('Make an offer');
    await user.keyboard('{End}{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('GROUPdesign');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(add).toHaveFocus();
  });

  it('can be replaced', async () => {
    await renderComposer({
      parts: { SendButton: ({ purpose }) => <button type="button">My own {purpose}</button> },
      features: { voice: false },
    });
    expect(screen.getByRole('button', { name: 'My own send' })).toBeInTheDocument();
  });

  it('sends with every message what the app says', async () => {
    const { user, person } = await renderComposer({
      messageOptions: { cloudCustomData: '{"app":1}', needReadReceipt: true },
    });
    const mei = await person('mei');
    await user.type(composerField(), 'Hello{Enter}');
    await waitFor(async () => {
      const { data } = await mei.getMessageList({ conversationID: 'GROUPdesign' });
      const last = data.messageList.at(-1);
      expect(last).toMatchObject({ payload: { text: 'Hello' }, needReadReceipt: true });
      expect(JSON.parse(last?.cloudCustomData ?? '')).toMatchObject({ app: 1 });
    });
  });
});

describe('a group that I am not in any more', () => {
  it('says so in the place of the field, once it was ended', async () => {
    const { user, person } = await renderComposer();
    await user.type(composerField(), 'Half a thought');
    const ben = await person('ben');
    await ben.dismissGroup('design');
    expect(await screen.findByText('You are no longer in this group.')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says so when there never was such a group', async () => {
    renderChat(<MessageComposer conversationID="GROUPnowhere" />);
    expect(await screen.findByText('This group does not exist any more.')).toBeInTheDocument();
  });
});

describe('without a line', () => {
  it('says calmly that messages wait, until it is back', async () => {
    const { user, engine } = await renderComposer();
    engine.network().set({ isOnline: false });
    await user.type(composerField(), 'One{Enter}Two{Enter}');
    expect(
      await screen.findByText(/messages? waits? for the connection/, {}, { timeout: 8_000 }),
    ).toBeInTheDocument();
    expect(composerField()).toBeValid();
    engine.network().set({ isOnline: true });
    await waitFor(() => expect(screen.queryByText(/for the connection/)).toBeNull(), {
      timeout: 8_000,
    });
  });
});

describe('typing', () => {
  it('is told to the others while something is written, and that it has ended', async () => {
    const { user, person } = renderChat(<MessageComposer conversationID="C2Cben" />);
    const ben = await person('ben');
    const heard: unknown[] = [];
    ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
      for (const { type, payload } of data) {
        if (type === 'TIMCustomElem') heard.push(JSON.parse(payload.data).typingStatus);
      }
    });
    await screen.findByRole('textbox', { name: 'Message to Ben Okafor' });
    await user.type(composerField(), 'He');
    await waitFor(() => expect(heard).toEqual([1]));
    await user.clear(composerField());
    await waitFor(() => expect(heard).toEqual([1, 0]));
  });

  it('is not told where the app does not want it', async () => {
    const { user, person } = renderChat(
      <MessageComposer conversationID="C2Cben" features={{ typing: false }} />,
    );
    const ben = await person('ben');
    const heard: string[] = [];
    ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => heard.push(...data.map(({ type }) => type)));
    await screen.findByRole('textbox', { name: 'Message to Ben Okafor' });
    await user.type(composerField(), 'Hello{Enter}');
    await waitFor(() => expect(heard).toEqual(['TIMTextElem']));
  });
});
