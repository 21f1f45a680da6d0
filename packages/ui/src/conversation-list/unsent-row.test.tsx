import { useSendMessage } from '@parlor/hooks';
import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderChat } from '../testing/render-chat.js';
import { rowSeed } from '../testing/row-seed.js';
import { ConversationList } from './index.js';

function SendButton({ conversationID }: { conversationID: string }) {
  const { sendText } = useSendMessage(conversationID);
  return (
    <button type="button" onClick={() => void sendText('hello')}>
      {conversationID}
    </button>
  );
}

/** What is sent to Eve is refused, and what is sent to Ben is never answered. */
const sending = (sdk: ChatSDK): Partial<ChatSDK> => ({
  sendMessage(message, options) {
    if (message.to === 'eve') return Promise.reject(new ChatError({ code: 20007 }));
    if (message.to === 'ben') return new Promise(() => undefined);
    return sdk.sendMessage(message, options);
  },
});

it('a row says what was not sent, and what is on its way', async () => {
  const { user } = renderChat(
    <>
      <ConversationList />
      <SendButton conversationID="C2Ceve" />
      <SendButton conversationID="C2Cben" />
    </>,
    { seed: rowSeed, methods: sending },
  );
  const rowOf = (title: string) => screen.getByText(title).closest('[role="option"]');
  await screen.findByText('Evelyn Brown');
  await user.click(screen.getByText('C2Ceve'));
  await user.click(screen.getByText('C2Cben'));
  await waitFor(() => expect(rowOf('Evelyn Brown')).toHaveTextContent('Message not sent'));
  expect(rowOf('Evelyn Brown')).toHaveAccessibleName(/^Evelyn Brown ?, ?Message not sent ?, ?/);
  expect(rowOf('Ben Okafor')).toHaveAccessibleName(/\(3\) ?, ?.+, ?Sending ?, ?3 unread messages$/);
});
