import { ChatError, type ChatSDK } from '@parlor/sdk';
import { waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import {
  type ConversationGroupSnapshot,
  useConversationGroups,
} from '../features/conversation-groups/index.js';
import { useConversationActions, useConversations } from '../features/conversations/index.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  type RenderChatOptions,
  renderReady,
} from './world.js';

const teaWorld = {
  seed: {
    users: [{ userID: 'ann' }, { userID: 'ben', nick: 'Ben' }, { userID: 'cat' }],
    groups: [{ groupID: 'tea', name: 'Tea', type: 'Public' as const, members: ['ben', 'ann'] }],
    messages: [
      { from: 'cat', to: 'ann', text: 'old', secondsAgo: 300 },
      { from: 'ben', to: 'tea', text: 'kettle on', secondsAgo: 200 },
      { from: 'ben', to: 'ann', text: 'newer', secondsAgo: 100 },
    ],
  },
};

/** Ann's page; `changesOf` says which methods of her SDK are others. */
export async function openFolders(
  changesOf: (client: ChatSDK) => Partial<ChatSDK> = () => ({}),
  options: Partial<RenderChatOptions> = {},
  prepare: (ann: ChatSDK) => Promise<unknown> = async () => undefined,
) {
  const world = createWorld(teaWorld);
  const desk = await world.peer('ann');
  await untilSynchronised(desk);
  await prepare(desk);
  const client = world.engine.createClient();
  const hostile = makeHostile(client, changesOf(client));
  const { errors, onError } = collectErrors();
  const useFolders = () => ({
    ...useConversationGroups(),
    actions: useConversationActions(),
    list: useConversations(),
  });
  const view = await renderReady(useFolders, {
    sdk: hostile.sdk,
    user: world.userOf('ann'),
    deviceStorage: null,
    onError,
    ...options,
  });
  await waitFor(() => {
    expect(view.current.status).toBe('ready');
    expect(view.current.list.isSyncCompleted).toBe(true);
  });
  return { ...world, ...hostile, desk, view, errors, shown: () => lines(view.current.groups) };
}

/** `Work 2, 3 unread, mentioned` */
function lines(groups: readonly ConversationGroupSnapshot[]): string[] {
  return groups.map(({ name, conversationCount, unreadCount, hasMention }) =>
    [
      `${name} ${conversationCount}`,
      ...(unreadCount > 0 ? [`${unreadCount} unread`] : []),
      ...(hasMention ? ['mentioned'] : []),
    ].join(', '),
  );
}

async function untilSynchronised(client: ChatSDK): Promise<void> {
  await vi.waitFor(async () => {
    expect((await client.getConversationList()).data.conversationList).toHaveLength(3);
  });
}

/** A method that the service refuses. */
export const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

/** Ben and the tea group are in a folder. */
export const work = (ann: ChatSDK) =>
  ann.createConversationGroup({ groupName: 'Work', conversationIDList: ['C2Cben', 'GROUPtea'] });

/** Cat is in another one. */
export async function workAndHome(ann: ChatSDK) {
  await work(ann);
  await ann.createConversationGroup({ groupName: 'Home', conversationIDList: ['C2Ccat'] });
}
