import { ChatError, type ChatSDK, EVENT, type Message, type Topic } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const asking = 'asking for topics';
const objects = 'topics as objects';
const forgetting = 'forgetting topics';

/** The same client, of which the topics that it brings are made anew. */
function withTopics(client: ChatSDK, make: (topic: Topic) => Topic): ChatSDK {
  return replace(client, 'getTopicList', (honest) => async (options) => {
    const answer = await honest(options);
    const { data } = answer;
    return { ...answer, data: { ...data, successTopicList: data.successTopicList.map(make) } };
  });
}

/** Those that ask for topics wrongly, or have wrong ones. */
export const TOPIC_LIST_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'gives the first topic for all',
    against: asking,
    breaks: ['TOP-3.30'],
    sabotage: (client) =>
      replace(client, 'getTopicList', (honest) => async (options) => {
        const answer = await honest(options);
        const { data } = answer;
        const successTopicList = data.successTopicList.slice(0, 1);
        return { ...answer, data: { ...data, successTopicList } };
      }),
  },
  {
    does: 'fails as a whole where one topic is not there',
    against: asking,
    breaks: ['TOP-3.29', 'TOP-3.33'],
    sabotage: (client) =>
      replace(client, 'getTopicList', (honest) => async (options) => {
        const answer = await honest(options);
        if (answer.data.failureTopicList.length > 0) throw new ChatError({ code: 10010 });
        return answer;
      }),
  },
  {
    does: 'asks the service for topics that it knows',
    against: asking,
    breaks: ['TOP-3.31', 'TOP-3.32'],
    sabotage: (client) =>
      replace(client, 'getTopicList', (honest) => async (options) => {
        await client.getUserProfile({ userIDList: ['somebody'] });
        return honest(options);
      }),
  },
  {
    does: 'believes for ever what it has fetched of topics',
    against: asking,
    breaks: ['TOP-3.31', 'TOP-3.12'],
    sabotage: (client) =>
      replace(client, 'getTopicList', (honest) => {
        const known = new Map<string, ReturnType<typeof honest>>();
        return (options) => {
          const key = JSON.stringify(options);
          const answer = known.get(key) ?? honest(options);
          known.set(key, answer);
          return answer;
        };
      }),
  },
  {
    does: 'takes the topics that it knows for all',
    against: asking,
    breaks: ['TOP-3.32'],
    sabotage: (client) =>
      replace(client, 'getTopicList', (honest) => {
        let known: Awaited<ReturnType<typeof honest>> | undefined;
        return async (options) => {
          const isWhole = (options.topicIDList ?? []).length === 0;
          if (isWhole && known) return known;
          known = await honest(options);
          return known;
        };
      }),
  },
  {
    does: 'asks for topics as often as it likes',
    against: asking,
    breaks: ['TOP-3.34', 'ERB-3.4', 'ERB-9.15'],
    sabotage: (client) => recoding(client, 'getTopicList', 2996),
  },
  {
    does: 'keeps topics up to date that nobody has asked for',
    against: asking,
    breaks: ['TOP-3.35'],
    sabotage: (client) => {
      client.on(EVENT.TOPIC_CREATED, ({ data: { groupID } }) => {
        client.getTopicList({ groupID }).catch(() => undefined);
      });
      return withTopics(client, (topic) => topic);
    },
  },
  {
    does: 'says of a topic how many members it has',
    against: objects,
    breaks: ['OBJ-8.1', 'TOP-2.1'],
    sabotage: (client) => withTopics(client, (topic) => ({ ...topic, memberCount: 1 })),
  },
  {
    does: 'does not say who has said the last message of a topic',
    against: objects,
    breaks: ['OBJ-8.2', 'TOP-2.3', 'TOP-2.4'],
    sabotage: (client) =>
      withTopics(client, (topic) => {
        Reflect.deleteProperty(topic.lastMessage, 'nick');
        return topic;
      }),
  },
  {
    does: 'does not say how long one is muted in a topic',
    against: objects,
    breaks: ['OBJ-8.3', 'TOP-2.5'],
    sabotage: (client) =>
      withTopics(client, (topic) => {
        Reflect.deleteProperty(topic.selfInfo, 'muteTime');
        return topic;
      }),
  },
  {
    does: 'does not say in which topic one is mentioned',
    against: objects,
    breaks: ['TOP-2.2'],
    sabotage: (client) =>
      withTopics(client, (topic) => {
        for (const mention of topic.groupAtInfoList) Reflect.deleteProperty(mention, 'topicID');
        return topic;
      }),
  },
  {
    does: 'counts in topics what is not to be counted',
    against: objects,
    breaks: ['OBJ-8.4'],
    sabotage: (client) =>
      withTopics(client, (topic) => {
        topic.unreadCount = topic.nextMessageSeq - 1 - topic.selfInfo.readedSequence;
        return topic;
      }),
  },
  {
    does: 'finds what was said in communities that it is not in any more',
    against: forgetting,
    breaks: ['TOP-1.22', 'TOP-1.23', 'GCR-4.34'],
    sabotage: (client) => {
      const found = new Map<string, Message>();
      return replace(client, 'findMessage', (honest) => (messageID) => {
        const message = honest(messageID) ?? found.get(messageID) ?? null;
        if (message) found.set(messageID, message);
        return message;
      });
    },
  },
  {
    does: 'hands out copies of topics',
    against: forgetting,
    breaks: ['EVT-4.18'],
    sabotage: (client) => withTopics(client, (topic) => ({ ...topic })),
  },
];
