import type { ChatSDK } from '@parlor/sdk';
import { render, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import {
  ChatProvider,
  useBlacklist,
  useConversation,
  useConversationGroups,
  useConversations,
  useDocumentBadge,
  useDoNotDisturb,
  useDraft,
  useDraftText,
  useFollow,
  useFollowers,
  useFriend,
  useFriendApplications,
  useFriendGroups,
  useFriends,
  useGroup,
  useGroupMember,
  useGroupMemberSearch,
  useGroupMembers,
  useInvitation,
  useInvitations,
  useIsBlocked,
  useMessage,
  useMessages,
  useMyPresence,
  useMyProfile,
  useNotifications,
  usePresence,
  useSendMessage,
  useSession,
  useTotalUnread,
  useUserByID,
  useUserProfile,
  useUserSearch,
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
    useGroupMember('tea', 'ben').status,
    useGroupMemberSearch('tea', 'ben').status,
    useUserProfile('ben')?.nick ?? 'nobody',
    useMyProfile().profile?.nick ?? 'not me',
    usePresence(['ben']).presences.get('ben')?.statusType ?? 'not known',
    useMyPresence().presence?.statusType ?? 'not there',
    useUserSearch({ keywords: ['ben'] }).status,
    useUserByID('ben').status,
    useFollow('ben').relation ?? 'no relation',
    useFollowers().status,
    useFriends().status,
    useFriend('ben')?.remark ?? 'no friend',
    useFriendApplications().status,
    useFriendGroups().status,
    useBlacklist().status,
    useIsBlocked('ben') ? 'blocked' : 'not blocked',
    useInvitations().invitations[0]?.data ?? 'not invited',
    useInvitation('any').invitation?.status ?? 'no invitation',
    useConversationGroups().status,
    useDoNotDisturb().status,
    useNotifications().permission,
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
    '<p>signed-out, loading, loading, loading, no message, cannot send, loading, loading, loading, loading, nobody, not me, not known, not there, loading, loading, no relation, loading, loading, no friend, loading, loading, loading, not blocked, not invited, no invitation, loading, loading, default, no draft, none in the list, 0</p>',
  );
  await vi.waitFor(() => expect(calls).toEqual([]));
});
