import { render, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import {
  ChatProvider,
  useConversation,
  useConversations,
  useGroup,
  useGroupMembers,
  useMessage,
  useMessages,
  useMyProfile,
  useProfile,
  useSendMessage,
  useSession,
  useTotalUnread,
} from './index.js';
import { createWorld, makeHostile } from './testing/world.js';

function Everything() {
  const said = [
    useSession().status,
    useConversations().status,
    useConversation('C2Cben').status,
    useMessages('C2Cben').status,
    useMessage('C2Cben', 'any')?.ID ?? 'no message',
    useSendMessage('C2Cben').canSend ? 'can send' : 'cannot send',
    useGroup('tea').status,
    useGroupMembers('tea').status,
    useProfile('ben')?.nick ?? 'nobody',
    useMyProfile().profile?.nick ?? 'not me',
    String(useTotalUnread()),
  ];
  return <p>{said.join(', ')}</p>;
}

test('a page of a server comes alive without a word from React', async () => {
  const { peer, userOf } = createWorld();
  const sdk = await peer('ann');
  const app = (
    <ChatProvider sdk={sdk} user={userOf('ann')}>
      <Everything />
    </ChatProvider>
  );
  const container = document.createElement('div');
  document.body.append(container);
  const template = document.createRange().createContextualFragment(renderToString(app));
  container.append(template);
  const complaints = vi.spyOn(console, 'error');
  render(app, { container, hydrate: true });
  await waitFor(() => expect(container.textContent).toMatch(/^ready/));
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

test('every hook renders on a server, and calls nothing of the SDK', async () => {
  const { peer, userOf } = createWorld();
  const client = await peer('ann');
  const calls: string[] = [];
  const watched = Object.fromEntries(
    Object.entries(client).map(([name, method]) => [
      name,
      (...args: unknown[]) => {
        calls.push(name);
        return Reflect.apply(method, client, args);
      },
    ]),
  );
  const { sdk } = makeHostile(client, watched);
  const html = renderToString(
    <ChatProvider sdk={sdk} user={userOf('ann')}>
      <Everything />
    </ChatProvider>,
  );
  expect(html).toBe(
    '<p>signed-out, loading, loading, loading, no message, cannot send, loading, loading, nobody, not me, 0</p>',
  );
  await vi.waitFor(() => expect(calls).toEqual([]));
});
