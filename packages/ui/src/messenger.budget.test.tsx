import { TYPES } from '@parlor/sdk';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConversationList } from './conversation-list/index.js';
import { MessageComposer } from './message-composer/index.js';
import { MessageThread } from './message-thread/index.js';
import { composerField } from './testing/composer-field.js';
import { countThread } from './testing/counted-thread.js';
import { type as tellTyping } from './testing/group-talk.js';
import { findRow } from './testing/list-tools.js';
import { reactTo } from './testing/react-to.js';
import { renderChat } from './testing/render-chat.js';
import { RenderCount, settle, untilCalm } from './testing/render-count.js';
import { sayTo } from './testing/say.js';

// They are loaded when they are needed: not while renderings are counted.
beforeAll(async () => {
  await import('./conversation-menu/list-layer.js');
  await import('./typing-line/typing-line.js');
});

/** Ann's talk with Ben beside her list, when everything is there; what is rendered from then on is counted. */
async function renderMessenger() {
  const thread = countThread();
  const rows = new RenderCount();
  const dots = new RenderCount();
  const parts = {
    Row: rows.part(ConversationList.Row, ({ conversation }) => conversation.conversationID),
    Presence: dots.part(ConversationList.Presence, ({ userID }) => userID),
  };
  const chat = renderChat(
    <>
      <ConversationList selectedConversationID="C2Cben" parts={parts} />
      <MessageThread conversationID="C2Cben" parts={thread.parts} />
      <MessageComposer conversationID="C2Cben" />
    </>,
  );
  const ben = await chat.person('ben');
  await screen.findByText('Tell me where to look.', { selector: '.parlor-bubble *' });
  await findRow('Ben Okafor');
  await waitFor(() => expect(composerField()).toBeEnabled());
  const calm = () => untilCalm(thread.rows, thread.list, rows, dots);
  await calm();
  return { ...chat, ben, messages: thread.rows, list: thread.list, rows, dots, calm };
}

describe('in a messenger', () => {
  it('a key in the composer renders no message and no conversation', async () => {
    const { user, messages, list, rows, calm } = await renderMessenger();
    await user.click(composerField());
    await calm();
    await user.keyboard('H');
    await user.keyboard('i');
    await settle();
    expect(composerField()).toHaveValue('Hi');
    expect(messages.ids).toEqual([]);
    expect(list.commits).toBe(0);
    expect(rows.ids).toEqual([]);
  });

  it('what is saved when one pauses renders no message, and no other conversation', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    const { messages, rows, list, calm, user } = await renderMessenger();
    await user.click(composerField());
    await calm();
    await user.keyboard('Hi');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    await settle();
    expect(messages.ids).toEqual([]);
    expect(list.commits).toBe(0);
    expect(rows.ids.filter((id) => id !== 'C2Cben')).toEqual([]);
  });

  it('that somebody types renders their conversation, and no message', async () => {
    const { ben, messages, list, rows } = await renderMessenger();
    await tellTyping(ben, 'ann', TYPES.CONV_C2C);
    await waitFor(async () => expect(await findRow('Ben Okafor')).toHaveTextContent('typing'));
    await settle();
    expect(rows.ids).toEqual(['C2Cben']);
    expect(messages.ids).toEqual([]);
    expect(list.commits).toBe(0);
  });

  it('a message renders itself and its conversation', async () => {
    const { ben, messages, rows } = await renderMessenger();
    await act(() => sayTo(ben, 'ann', 'Something new'));
    await screen.findByText('Something new', { selector: '.parlor-bubble *' });
    await settle();
    expect(messages.ids).toEqual(['Something new']);
    expect(rows.ids).toEqual(['C2Cben']);
  });

  it('a message in another conversation renders that one in the list, and nothing of the thread', async () => {
    const { person, messages, list, rows, calm } = await renderMessenger();
    const eve = await person('eve');
    await calm();
    await act(() => sayTo(eve, 'ann', 'It is me'));
    await screen.findByText('It is me');
    await settle();
    expect(rows.ids).toEqual(['C2Ceve']);
    expect(messages.ids).toEqual([]);
    expect(list.commits).toBe(0);
  });

  it('a reaction renders its message, and no conversation', async () => {
    const { ben, messages, rows } = await renderMessenger();
    await reactTo(ben, { conversationID: 'C2Cann', text: 'Not yet.' }, '👍');
    await screen.findByLabelText(/^👍 1/);
    await settle();
    expect(messages.ids).toEqual(['Not yet.']);
    expect(rows.ids).toEqual([]);
  });

  it('who comes renders the dot at their picture', async () => {
    const { person, messages, list, rows, dots } = await renderMessenger();
    await act(async () => void (await person('eve')));
    await waitFor(async () => expect(await findRow('Evelyn Brown')).toHaveTextContent('Online'));
    await settle();
    expect(dots.ids).toEqual(['eve']);
    // The one that it stands in.
    expect(rows.ids).toEqual(['C2Ceve']);
    expect(messages.ids).toEqual([]);
    expect(list.commits).toBe(0);
  });

  it('what Ben has read of mine renders its message, and no other conversation than his', async () => {
    const { user, ben, messages, rows, calm } = await renderMessenger();
    await user.type(composerField(), 'Look{Enter}');
    const bubble = (await screen.findByText('Look', { selector: '.parlor-bubble *' })).closest(
      '.parlor-bubble',
    );
    await waitFor(() => expect(bubble).toHaveAttribute('data-status', 'success'));
    await calm();
    await ben.setMessageRead({ conversationID: 'C2Cann' });
    await waitFor(() => expect(bubble?.querySelector('[data-status="read"]')).not.toBeNull());
    await settle();
    expect(messages.ids).toEqual(['Look']);
    expect(rows.ids.filter((id) => id !== 'C2Cben')).toEqual([]);
  });
});
