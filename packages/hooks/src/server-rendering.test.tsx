import type { ChatSDK } from '@parlor/sdk';
import { render, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import {
  ChatProvider,
  useConversation,
  useConversationGroups,
  useConversations,
  useDocumentBadge,
  useDoNotDisturb,
  useDraft,
  useDraftText,
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
import { createWorld, makeHostile, say } from './testing/world.js';

function Everything() {
  useDocumentBadge({ favicon: false });
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
    useConversationGroups().status,
    useDoNotDisturb().status,
    useDraft('C2Cben').draft.text || 'no draft',
    useDraftText('C2Cben') || 'none in the list',
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

/** A client that notes which of its methods are called while `isWatched` says so. */
function watch(client: ChatSDK, calls: string[], isWatched: () => boolean): ChatSDK {
  const watched = Object.fromEntries(
    Object.entries(client).map(([name, method]) => [
      name,
      (...args: unknown[]) => {
        if (isWatched()) calls.push(name);
        return Reflect.apply(method, client, args);
      },
    ]),
  );
  return makeHostile(client, watched).sdk;
}

test('no hook calls the SDK while it renders in a browser [FACT-13.2]', async () => {
  const { engine, peer, userOf } = createWorld();
  const [calls, others]: [string[], string[]] = [[], []];
  let isRendering = false;
  const client = watch(engine.createClient(), calls, () => isRendering);
  const sdk = watch(client, others, () => !isRendering);
  const Watched = () => {
    isRendering = true;
    const shown = Everything();
    isRendering = false;
    return shown;
  };
  const { container } = render(
    <ChatProvider sdk={sdk} user={userOf('ann')}>
      <Watched />
    </ChatProvider>,
  );
  await waitFor(() => expect(container.textContent).toMatch(/^ready/));
  await say(await peer('ben'), 'C2Cann', 'hi');
  await waitFor(() => expect(container.textContent).toMatch(/1$/));
  expect(others).toContain('getConversationList');
  expect(calls).toEqual([]);
});

test('every hook renders on a server, and calls nothing of the SDK [FACT-13.2]', async () => {
  const { peer, userOf } = createWorld();
  const client = await peer('ann');
  const calls: string[] = [];
  const sdk = watch(client, calls, () => true);
  const html = renderToString(
    <ChatProvider sdk={sdk} user={userOf('ann')}>
      <Everything />
    </ChatProvider>,
  );
  expect(html).toBe(
    '<p>signed-out, loading, loading, loading, no message, cannot send, loading, loading, nobody, not me, loading, loading, no draft, none in the list, 0</p>',
  );
  await vi.waitFor(() => expect(calls).toEqual([]));
});
