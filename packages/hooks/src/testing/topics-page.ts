import { type ChatSDK, groupConversationID, type Topic } from '@parlor/sdk';
import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { useTopics } from '../features/topics/index.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  type RenderChatOptions,
  renderReady,
} from './world.js';

/** A community with topics, of Ann's, Ben's and Cat's. Ann owns it. */
export const TEA = '@TGS#_tea';
/** Ben has said something here first and last. */
export const GREEN = `${TEA}@TOPIC#_green`;
/** Ben and Ann have talked here, and nothing is unread to her. */
export const BLACK = `${TEA}@TOPIC#_black`;
/** Nothing was said here. */
export const WHITE = `${TEA}@TOPIC#_white`;
/** A community without topics, of Ann's and Ben's. */
export const HALL = '@TGS#_hall';
/** A community with one topic, of Ben's alone. */
export const COFFEE = '@TGS#_coffee';

/** The conversation of GREEN. */
export const GREEN_TALK = groupConversationID(GREEN);
/** The conversation of BLACK. */
export const BLACK_TALK = groupConversationID(BLACK);

/** Ann, Ben and Cat, and their communities. */
export const topicsWorld = {
  seed: {
    users: [{ userID: 'ann', nick: 'Ann' }, { userID: 'ben', nick: 'Ben' }, { userID: 'cat' }],
    groups: [
      {
        ...{
          groupID: TEA,
          name: 'Tea',
          type: 'Community' as const,
          avatar: 'https://tea.test/t.png',
        },
        members: ['ann', 'ben', 'cat'],
        topics: [
          { topicID: WHITE, topicName: 'White' },
          { topicID: BLACK, topicName: 'Black' },
          { topicID: GREEN, topicName: 'Green', avatar: 'https://tea.test/green.png' },
        ],
      },
      { groupID: HALL, name: 'Hall', type: 'Community' as const, members: ['ann', 'ben'] },
      {
        ...{ groupID: COFFEE, name: 'Coffee', type: 'Community' as const, members: ['ben'] },
        topics: [{ topicID: `${COFFEE}@TOPIC#_beans`, topicName: 'Beans' }],
      },
    ],
    messages: [
      { from: 'ben', to: GREEN, text: 'sencha?', secondsAgo: 600 },
      { from: 'ann', to: BLACK, text: 'assam?', secondsAgo: 500, isRead: true },
      { from: 'ben', to: BLACK, text: 'yes', secondsAgo: 400, isRead: true },
      { from: 'ben', to: GREEN, text: 'anybody?', secondsAgo: 300 },
    ],
  },
};

/** Ann's page with the topics of the tea community; `changesOf` says which methods of her SDK are others. */
export async function openTopics(
  changesOf: (client: ChatSDK) => Partial<ChatSDK> = () => ({}),
  options: Partial<RenderChatOptions> = {},
) {
  const world = createWorld(topicsWorld);
  const client = world.engine.createClient();
  const hostile = makeHostile(client, changesOf(client));
  const { errors, onError } = collectErrors();
  const view = await renderReady(() => useTopics(TEA), {
    sdk: hostile.sdk,
    user: world.userOf('ann'),
    deviceStorage: null,
    onError,
    ...options,
  });
  await waitFor(() => expect(view.current.status).toBe('ready'));
  return {
    ...{ ...world, ...hostile, client, view, errors },
    names: () => view.current.topics.map(({ topicName }) => topicName),
    topic: (topicID: string) => view.current.topics.find((one) => one.topicID === topicID),
  };
}

/** What the SDK has of a topic. */
export async function topicOf(client: ChatSDK, topicID: string): Promise<Topic | undefined> {
  const { data } = await client.getTopicList({ groupID: TEA });
  return data.successTopicList.find((topic) => topic.topicID === topicID);
}
