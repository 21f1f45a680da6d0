import {
  ChatError,
  type ChatSDK,
  EVENT,
  type Topic,
  type UpdateTopicProfileOptions,
} from '@parlor/sdk';
import type { World } from '../world.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const changing = 'changing topics';
const deleting = 'deleting topics';
const limits = 'how long the texts of topics can be';

/** The topics in which nobody is to speak. */
const MUTED = new WeakMap<World, Set<string>>();

type Changes = UpdateTopicProfileOptions;

/** The same client, which changes something else of a topic than it is told to. */
function changingBy(client: ChatSDK, make: (options: Changes) => Changes): ChatSDK {
  return replace(client, 'updateTopicProfile', (honest) => (options) => honest(make(options)));
}

/** The same client, of which the topics that it brings are made anew. */
function withTopic(client: ChatSDK, make: (topic: Topic) => Topic): ChatSDK {
  return replace(client, 'updateTopicProfile', (honest) => async (options) => {
    const answer = await honest(options);
    answer.data.topic = make(answer.data.topic);
    return answer;
  });
}

/** Those that change or delete topics wrongly. */
export const CHANGING_TOPICS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'empties what of a topic is not given',
    against: changing,
    breaks: ['TOP-3.19'],
    sabotage: (client) =>
      changingBy(client, (options) => ({ introduction: '', topicName: 'Tea', ...options })),
  },
  {
    does: 'hands out a copy of the topic that it has changed',
    against: changing,
    breaks: ['TOP-3.20'],
    sabotage: (client) => withTopic(client, (topic) => ({ ...topic })),
  },
  {
    does: 'keeps the tips in topics to itself',
    against: changing,
    breaks: ['TOP-3.22'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        const isTip = event.data.some(({ payload }) => 'newTopicInfo' in payload);
        if (!isTip) deliver(event);
      }),
  },
  {
    does: 'does not tell that a topic has changed',
    against: changing,
    breaks: ['TOP-3.23', 'TOP-3.35'],
    sabotage: (client) => intercept(client, EVENT.TOPIC_UPDATED, () => undefined),
  },
  {
    does: 'lets members speak who are not to',
    against: changing,
    breaks: ['TOP-3.24', 'TOP-3.26'],
    sabotage: (client) => changingBy(client, ({ muteAllMembers: _ignored, ...options }) => options),
  },
  {
    does: 'mutes the owner and the admins, too',
    against: changing,
    breaks: ['TOP-3.25'],
    sabotage: (client, world) => {
      const muted = MUTED.get(world) ?? new Set<string>();
      MUTED.set(world, muted);
      const muting = changingBy(client, (options) => {
        if (options.muteAllMembers) muted.add(options.topicID);
        return options;
      });
      return replace(
        muting,
        'sendMessage',
        (honest) => (message, options) =>
          muted.has(message.to)
            ? Promise.reject(new ChatError({ code: 10017 }))
            : honest(message, options),
      );
    },
  },
  {
    does: 'deletes no topics where none is named',
    against: deleting,
    breaks: ['TOP-3.14'],
    sabotage: (client) =>
      replace(
        client,
        'deleteTopicFromCommunity',
        (honest) => (options) => honest({ topicIDList: ['none'], ...options }),
      ),
  },
  {
    does: 'does not say which topics it could not delete',
    against: deleting,
    breaks: ['TOP-3.15'],
    sabotage: (client) =>
      replace(client, 'deleteTopicFromCommunity', (honest) => async (options) => {
        const answer = await honest(options);
        answer.data.failureTopicList = [];
        return answer;
      }),
  },
  {
    does: 'tells of deleted topics one by one',
    against: deleting,
    breaks: ['TOP-3.16'],
    sabotage: (client) =>
      intercept(client, EVENT.TOPIC_DELETED, (event, deliver) => {
        for (const topicID of event.data.topicIDList) {
          deliver({ ...event, data: { ...event.data, topicIDList: [topicID] } });
        }
      }),
  },
  {
    does: 'takes texts of any length, as it says',
    against: limits,
    breaks: ['TOP-2.6', 'TOP-2.7', 'TOP-2.8', 'TOP-2.9', 'TOP-2.10'],
    sabotage: (client) => recoding(client, 'createTopicInCommunity', 10004),
  },
];
