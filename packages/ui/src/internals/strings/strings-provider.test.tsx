import { renderHook, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ConversationList } from '../../conversation-list/index.js';
import { ar } from '../../locales/ar/index.js';
import { MessageComposer } from '../../message-composer/index.js';
import { renderChat } from '../../testing/render-chat.js';
import { english } from './english.js';
import type { Strings } from './strings.js';
import { StringsProvider, useStrings } from './strings-provider.js';
import { useChatStrings } from './use-chat-strings.js';

describe('another language', () => {
  it('is spoken by all components, with its own plurals, dates and numbers', async () => {
    renderChat(
      <StringsProvider {...ar}>
        <ConversationList />
        <MessageComposer conversationID="C2Cben" />
      </StringsProvider>,
    );
    expect(await screen.findByRole('listbox', { name: 'المحادثات' })).toBeInTheDocument();
    expect(screen.getByPlaceholderText('رسالة')).toBeInTheDocument();
    expect(screen.getAllByText('رسالتان غير مقروءتين').length).toBeGreaterThan(0);
    // How many it are depends on the time of day.
    expect(screen.getAllByText('أمس').length).toBeGreaterThan(0);
  });

  it('falls back to English where it says nothing', async () => {
    // As a catalogue has it that is not all translated, and not checked by TypeScript.
    const withHole: Partial<Strings> = { noConversations: 'لا محادثات بعد' };
    Object.assign(withHole, { noConversationsDetail: undefined });
    renderChat(
      <StringsProvider locale="ar" strings={withHole}>
        <ConversationList />
      </StringsProvider>,
      { userID: 'newcomer' },
    );
    expect(await screen.findByText('لا محادثات بعد')).toBeInTheDocument();
    expect(screen.getByText(english.noConversationsDetail)).toBeInTheDocument();
  });
});

describe('the strings of the list, the thread and the composer', () => {
  const both = (strings?: Partial<Strings>) =>
    renderHook(() => ({ chat: useChatStrings(), all: useStrings() }), {
      wrapper: ({ children }) =>
        strings ? <StringsProvider strings={strings}>{children}</StringsProvider> : children,
    });

  it('are those that all the others see as well', () => {
    const { chat, all } = both().result.current;
    expect(all).toBe(english);
    expect(all).toMatchObject(chat);
    expect(chat).not.toHaveProperty('seatIsTaken');
    const translated = both({ send: 'Senden' }).result.current;
    expect(translated.chat.send).toBe('Senden');
    expect(translated.all.send).toBe('Senden');
    expect(translated.chat.retry).toBe(english.retry);
  });

  it('stay the same object while the language does', () => {
    const { result, rerender } = both({ send: 'Senden' });
    const { chat, all } = result.current;
    rerender();
    expect(result.current.chat).toBe(chat);
    expect(result.current.all).toBe(all);
  });
});

it('English knows one from many', () => {
  expect(english.newMessages(1, '1')).toBe('1 new message');
  expect(english.newMessages(1_204, '1,204')).toBe('1,204 new messages');
});
