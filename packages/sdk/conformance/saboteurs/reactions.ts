import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';
import { answers, changed, pages } from './tamper-reactions.js';

const reacting = 'reactions to a message';
const asking = 'reactions that are asked for';

const REACTING: readonly Saboteur[] = [
  {
    does: 'answers a reaction with the message',
    against: reacting,
    breaks: ['RCT-11.5'],
    sabotage: (client) =>
      through(client, 'addMessageReaction', async (honest, [message]) => {
        await honest();
        return { code: 0, data: { message } };
      }),
  },
  {
    does: 'keeps quiet when a reaction is mine already, or not mine',
    against: reacting,
    breaks: ['RCT-11.8', 'RCT-11.10'],
    sabotage: (client) =>
      recoding(recoding(client, 'addMessageReaction', 23007), 'removeMessageReaction', 23009),
  },
  {
    does: 'takes a reaction that nobody has for one that is not mine',
    against: reacting,
    breaks: ['RCT-11.9'],
    sabotage: (client) => recoding(client, 'removeMessageReaction', 23008, 23009),
  },
  {
    does: 'confuses too many reactions with too many people',
    against: reacting,
    breaks: ['RCT-11.6', 'RCT-11.7'],
    sabotage: (client) =>
      through(client, 'addMessageReaction', (honest) =>
        Promise.resolve(honest()).catch((error: unknown) => {
          const code: unknown = Reflect.get(Object(error), 'code');
          if (code !== 23005 && code !== 23006) throw error;
          throw Object.assign(Object(error), { code: code === 23005 ? 23006 : 23005 });
        }),
      ),
  },
  {
    does: 'returns pages of twenty people when not asked for more',
    against: reacting,
    breaks: ['RCT-11.17'],
    sabotage: (client) =>
      replace(
        client,
        'getAllUserListOfMessageReaction',
        (honest) => (options) => honest({ count: 20, ...options }),
      ),
  },
  {
    does: 'puts the people of a page in the order of their IDs',
    against: reacting,
    breaks: ['RCT-11.32'],
    sabotage: (client) =>
      pages(client, (page) => ({
        ...page,
        userList: page.userList.toSorted((one, other) => (one.userID < other.userID ? -1 : 1)),
      })),
  },
  {
    does: 'takes whoever is outside for somebody without reactions',
    against: reacting,
    breaks: ['RCT-11.25'],
    sabotage: (client) => recoding(client, 'getMessageReactions', 10007),
  },
  {
    does: 'finds no message in a live room',
    against: reacting,
    breaks: ['RCT-11.26'],
    sabotage: (client) => recoding(client, 'addMessageReaction', 10004, 20026),
  },
];

const ASKING: readonly Saboteur[] = [
  {
    does: 'leaves out messages without reactions',
    against: asking,
    breaks: ['RCT-11.14', 'RCT-11.27'],
    sabotage: (client) =>
      answers(client, (list) => list.filter(({ reactionList }) => reactionList.length > 0)),
  },
  {
    does: 'names a user by the ID alone',
    against: asking,
    breaks: ['OBJ-7.3', 'FACT-56.10', 'RCT-11.15'],
    sabotage: (client) => {
      const nameless = answers(client, (list) =>
        list.map((one) =>
          changed(one, (reaction) => ({
            ...reaction,
            partialUserList: reaction.partialUserList.map((user) => ({ ...user, nick: '' })),
          })),
        ),
      );
      return pages(nameless, (page) => ({
        ...page,
        userList: page.userList.map((user) => ({ ...user, nick: '' })),
      }));
    },
  },
  {
    does: 'names everybody who reacted',
    against: asking,
    breaks: ['RCT-11.12'],
    sabotage: (client) =>
      replace(
        client,
        'getMessageReactions',
        (honest) => (options) => honest({ ...options, maxUserCountPerReaction: 100 }),
      ),
  },
  {
    does: 'counts those whom it names',
    against: asking,
    breaks: ['RCT-11.12'],
    sabotage: (client) =>
      answers(client, (list) =>
        list.map((one) =>
          changed(one, (reaction) => ({
            ...reaction,
            totalUserCount: reaction.partialUserList.length,
          })),
        ),
      ),
  },
  {
    does: 'asks about each message in its own conversation',
    against: asking,
    breaks: ['RCT-11.13'],
    sabotage: (client) =>
      replace(client, 'getMessageReactions', (honest) => async (options) => {
        const asked = options.messageList.map((message) =>
          honest({ ...options, messageList: [message] }),
        );
        const found = await Promise.all(asked);
        return { code: 0, data: { resultList: found.flatMap(({ data }) => data.resultList) } };
      }),
  },
  {
    does: 'begins at the first page whatever it is asked',
    against: asking,
    breaks: ['RCT-11.16'],
    sabotage: (client) =>
      replace(
        client,
        'getAllUserListOfMessageReaction',
        (honest) => (options) => honest({ ...options, nextSeq: 0 }),
      ),
  },
  {
    does: 'says of a full page that it is the last, and where the next one begins',
    against: asking,
    breaks: ['RCT-11.18'],
    sabotage: (client) => pages(client, (page) => ({ ...page, isCompleted: true })),
  },
  {
    does: 'takes a reaction that nobody has for an error',
    against: asking,
    breaks: ['RCT-11.19'],
    sabotage: (client) =>
      replace(client, 'getAllUserListOfMessageReaction', (honest) => async (options) => {
        const answer = await honest(options);
        if (answer.data.userList.length === 0) throw new Error('Nobody has reacted so.');
        return answer;
      }),
  },
  {
    does: 'knows for mine in an answer only what was done in this login',
    against: asking,
    breaks: ['RCT-11.28'],
    sabotage: (client) => {
      const mine = new Set<string>();
      const remembering = replace(
        client,
        'addMessageReaction',
        (honest) => (message, reactionID) => {
          mine.add(reactionID);
          return honest(message, reactionID);
        },
      );
      return answers(remembering, (list) =>
        list.map((one) =>
          changed(one, (reaction) => ({
            ...reaction,
            reactedByMyself: mine.has(reaction.reactionID),
          })),
        ),
      );
    },
  },
  {
    does: 'sorts reactions by their IDs',
    against: asking,
    breaks: ['RCT-11.31'],
    sabotage: (client) =>
      answers(client, (list) =>
        list.map(({ messageID, reactionList }) => ({
          messageID,
          reactionList: reactionList.toSorted((a, b) => (a.reactionID < b.reactionID ? -1 : 1)),
        })),
      ),
  },
];

/** Clients that are wrong about reacting, and about who has. */
export const REACTION_SABOTEURS: readonly Saboteur[] = [...REACTING, ...ASKING];
