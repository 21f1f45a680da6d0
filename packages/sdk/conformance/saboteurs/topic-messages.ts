import { type ChatSDK, EVENT, isTopicID, type Message, type Topic, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { fieldsOf, recoding, through } from './tamper-calls.js';

const SAID = 'what is said in topics';
const WHO = 'who reads and speaks in topics';
const MEMORY = 'what is in memory of topics';
const READING = 'reading topics';
const MENTIONS = 'mentions in topics';
const CHANGES = 'what becomes of messages in topics';
const ANNOUNCING = 'how messages of topics are announced';

/** A client that is told of topics only where that is so. */
function toldOfTopics(client: ChatSDK, isTold: (topic: Topic) => boolean): ChatSDK {
  return intercept(client, EVENT.TOPIC_UPDATED, (event, deliver) => {
    if (isTold(event.data.topic)) deliver(event);
  });
}

/** A client whose topics are changed before it is told of them. */
function tellsTopics(client: ChatSDK, change: (topic: Topic) => void): ChatSDK {
  return intercept(client, EVENT.TOPIC_UPDATED, (event, deliver) => {
    change(event.data.topic);
    deliver(event);
  });
}

/** A client whose lists of topics are changed. */
function listsTopics(client: ChatSDK, change: (topic: Topic) => void): ChatSDK {
  return replace(client, 'getTopicList', (honest) => async (options) => {
    const answer = await honest(options);
    for (const topic of answer.data.successTopicList) change(topic);
    return answer;
  });
}

/** A client that does not hear some messages. */
function hearsMessages(client: ChatSDK, isHeard: (message: Message) => boolean): ChatSDK {
  return intercept(client, EVENT.MESSAGE_RECEIVED, ({ name, data }, deliver) => {
    const heard = data.filter(isHeard);
    if (heard.length > 0) deliver({ name, data: heard });
  });
}

/** Those that talk wrongly in topics. */
export const TOPIC_MESSAGE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'calls messages of topics TOPIC',
    against: SAID,
    breaks: ['OBJ-1.8'],
    sabotage: (client) =>
      through(client, 'sendMessage', async (honest, [message]) => {
        const answer = await honest();
        Reflect.set(Object(message), 'conversationType', TYPES.CONV_TOPIC);
        return answer;
      }),
  },
  {
    does: 'is not told of topics in which others say something',
    against: SAID,
    breaks: ['TOP-4.4', 'CNV-4.4'],
    sabotage: (client) => toldOfTopics(client, ({ unreadCount }) => unreadCount === 0),
  },
  {
    does: 'tells copies of topics',
    against: SAID,
    breaks: ['TOP-4.1'],
    sabotage: (client) =>
      intercept(client, EVENT.TOPIC_UPDATED, ({ name, data }, deliver) =>
        deliver({ name, data: { ...data, topic: { ...data.topic } } }),
      ),
  },
  {
    does: 'counts one message more than is unread in a topic',
    against: SAID,
    breaks: ['TOP-5.1', 'CNV-4.7'],
    sabotage: (client) =>
      tellsTopics(client, (topic) => {
        if (topic.unreadCount > 0) topic.unreadCount = topic.nextMessageSeq;
      }),
  },
  {
    does: 'does not say that who speaks in a topic has read it',
    against: SAID,
    breaks: ['MSG-2.25', 'TOP-4.5'],
    sabotage: (client) =>
      tellsTopics(client, (topic) => {
        if (topic.unreadCount === 0) topic.selfInfo.readedSequence = 0;
      }),
  },
  {
    does: 'is not told of topics in which it speaks',
    against: SAID,
    breaks: ['MSG-2.22'],
    sabotage: (client) =>
      toldOfTopics(client, ({ lastMessage }) => lastMessage.fromAccount !== client.getLoginUser()),
  },
  {
    does: 'does not say which messages of a topic do not count',
    against: SAID,
    breaks: ['TOP-5.2', 'MSG-2.65'],
    sabotage: (client) =>
      listsTopics(client, ({ selfInfo }) => {
        selfInfo.excludedUnreadSequenceList = [];
      }),
  },
  {
    does: 'sends what is for some to all of a topic',
    against: SAID,
    breaks: ['CNV-4.16'],
    sabotage: (client) => recoding(client, 'sendMessage', 10004),
  },
  {
    does: 'hears nothing in topics that is for those online only',
    against: SAID,
    breaks: ['CNV-4.23'],
    sabotage: (client) => hearsMessages(client, ({ payload }) => !isWord(payload, 'psst')),
  },
  {
    does: 'takes fifteen messages of a topic at a time',
    against: WHO,
    breaks: ['HIS-12.12'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        const answer = await honest(options);
        const messageList = answer.data.messageList.slice(-15);
        return { ...answer, data: { ...answer.data, messageList } };
      }),
  },
  {
    does: 'has read topics to the end after a login',
    against: WHO,
    breaks: ['TOP-5.6'],
    sabotage: (client) =>
      listsTopics(client, (topic) => {
        topic.unreadCount = 0;
      }),
  },
  {
    does: 'asks a stranger in when they want to speak in a topic',
    against: WHO,
    breaks: ['TOP-6.4', 'TOP-6.2'],
    sabotage: (client) => recoding(client, 'sendMessage', 10007),
  },
  {
    does: 'lets the muted speak in topics',
    against: WHO,
    breaks: ['TOP-6.3', 'TOP-6.6'],
    sabotage: (client) => recoding(client, 'sendMessage', 10017),
  },
  {
    does: 'finds for ever what it has found once',
    against: MEMORY,
    breaks: ['HIS-12.34', 'TOP-1.23'],
    sabotage: (client) =>
      replace(client, 'findMessage', (honest) => {
        const found = new Map<string, Message>();
        return (messageID) => {
          const message = honest(messageID) ?? found.get(messageID) ?? null;
          if (message) found.set(messageID, message);
          return message;
        };
      }),
  },
  {
    does: 'sends to topics that are gone',
    against: WHO,
    breaks: ['TOP-8.3'],
    sabotage: (client) => recoding(client, 'sendMessage', 10010),
  },
  {
    does: 'reads topics without a word',
    against: READING,
    breaks: ['TOP-4.6', 'RDS-13.14', 'TOP-8.1'],
    sabotage: (client) => toldOfTopics(client, ({ unreadCount }) => unreadCount > 0),
  },
  {
    does: 'reads topics for itself alone',
    against: READING,
    breaks: ['RDS-13.7', 'TOP-8.1'],
    sabotage: (client) =>
      through(client, 'setMessageRead', async (honest, [options]) => {
        const { conversationID } = fieldsOf(options);
        const isTopic = isTopicID(String(conversationID).slice('GROUP'.length));
        return isTopic ? { code: 0, data: {} } : honest();
      }),
  },
  {
    does: 'clears the history of topics',
    against: READING,
    breaks: ['CNV-2.58', 'CNV-4.27'],
    sabotage: (client) => recoding(client, 'clearHistoryMessage', 2502),
  },
  {
    does: 'does not say in which topic it was mentioned',
    against: MENTIONS,
    breaks: ['OBJ-6.2', 'MSG-2.71'],
    sabotage: (client) =>
      tellsTopics(client, (topic) => {
        topic.groupAtInfoList = topic.groupAtInfoList.map((info) =>
          Object.assign({ ...info }, { topicID: undefined }),
        );
      }),
  },
  {
    does: 'is not told of mentions in topics',
    against: MENTIONS,
    breaks: ['TOP-4.7'],
    sabotage: (client) =>
      tellsTopics(client, (topic) => {
        topic.groupAtInfoList = [];
      }),
  },
  {
    does: 'shows no topic that its last message was taken back',
    against: CHANGES,
    breaks: ['CHG-3.17', 'TOP-4.10'],
    sabotage: (client) =>
      tellsTopics(client, ({ lastMessage }) => {
        lastMessage.isRevoked = false;
      }),
  },
  {
    does: 'counts what was taken back in topics',
    against: CHANGES,
    breaks: ['CHG-3.18', 'TOP-5.3'],
    sabotage: (client) =>
      tellsTopics(client, ({ selfInfo }) => {
        selfInfo.excludedUnreadSequenceList = selfInfo.excludedUnreadSequenceList?.slice(1) ?? [];
      }),
  },
  {
    does: 'is not told of a topic whose last message is modified',
    against: CHANGES,
    breaks: ['CHG-5.17'],
    sabotage: (client) => toldOfTopics(client, ({ lastMessage }) => lastMessage.version === 0),
  },
  {
    does: 'names the community where something was pinned in a topic',
    against: CHANGES,
    breaks: ['PIN-7.15'],
    sabotage: (client) =>
      intercept(client, EVENT.PINNED_GROUP_MESSAGE_UPDATED, ({ name, data }, deliver) => {
        const [groupID = ''] = data.groupID.split('@TOPIC#_');
        deliver({ name, data: { ...data, groupID } });
      }),
  },
  {
    does: 'lists what is pinned in any topic for all',
    against: CHANGES,
    breaks: ['PIN-7.6'],
    sabotage: (client) =>
      replace(client, 'getPinnedGroupMessageList', (honest) => {
        let first: string | undefined;
        return (groupID) => {
          first ??= groupID;
          return honest(first);
        };
      }),
  },
  {
    does: 'lets everybody pin messages in topics',
    against: CHANGES,
    breaks: ['TOP-6.8'],
    sabotage: (client) => recoding(client, 'pinGroupMessage', 10007),
  },
  {
    does: 'is never told of a topic whose type is set',
    against: ANNOUNCING,
    breaks: ['RMD-2.19', 'RMD-2.22', 'CNV-3.13', 'TOP-4.8'],
    sabotage: (client) => toldOfTopics(client, () => false),
  },
  {
    does: 'answers with the group when the type of a topic is set',
    against: ANNOUNCING,
    breaks: ['RMD-2.15'],
    sabotage: (client) =>
      through(client, 'setMessageRemindType', async (honest) => {
        await honest();
        return { code: 0, data: { group: undefined } };
      }),
  },
  {
    does: 'is told of no topic now and then',
    against: ANNOUNCING,
    breaks: ['RMD-2.11'],
    sabotage: (client) => toldOfTopics(client, ({ groupAtInfoList }) => groupAtInfoList.length > 0),
  },
  {
    does: 'does not hear what mentions it in a quiet topic',
    against: ANNOUNCING,
    breaks: ['RMD-2.10'],
    sabotage: (client) => hearsMessages(client, ({ payload }) => !isWord(payload, 'look')),
  },
  {
    does: 'hears in discarded communities as its topics say',
    against: ANNOUNCING,
    breaks: ['RMD-2.20'],
    sabotage: (client) =>
      through(client, 'setMessageRemindType', async (honest, [options]) => {
        const { groupID } = fieldsOf(options);
        return isTopicID(String(groupID)) ? honest() : { code: 0, data: {} };
      }),
  },
];

function isWord(payload: object, word: string): boolean {
  return 'text' in payload && payload.text === word;
}
