import { type ChatSDK, EVENT, type Group, type Topic } from '@parlor/sdk';
import type { World } from '../world.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { fieldsOf, recoding, through } from './tamper-calls.js';

const joined = 'the communities that one is in';
const creating = 'creating topics';
const rights = 'where topics are, and who may do what with them';

/** What was wished for communities that were there already. */
const WISHES = new WeakMap<World, Map<unknown, unknown>>();

function withGroups(client: ChatSDK, make: (groups: Group[]) => Group[]): ChatSDK {
  return replace(client, 'getJoinedCommunityList', (honest) => async () => {
    const answer = await honest();
    answer.data.groupList = make(answer.data.groupList);
    return answer;
  });
}

/** The same client, which makes topics of some of what it is told. */
function making(client: ChatSDK, names: readonly (keyof Topic | 'groupID')[]): ChatSDK {
  return replace(
    client,
    'createTopicInCommunity',
    (honest) =>
      ({ groupID, topicName, ...rest }) => {
        const told = Object.entries(rest).filter(([name]) => names.some((one) => one === name));
        return honest({ groupID, topicName, ...Object.fromEntries(told) });
      },
  );
}

/** Those that are wrong about communities and about new topics. */
export const TOPIC_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'takes every group for a community with topics',
    against: joined,
    breaks: ['TOP-3.1'],
    sabotage: (client) =>
      replace(client, 'getJoinedCommunityList', (honest) => async () => {
        const answer = await honest();
        const { groupList } = (await client.getGroupList()).data;
        answer.data.groupList = [...new Set([...answer.data.groupList, ...groupList])];
        return answer;
      }),
  },
  {
    does: 'asks for its communities once',
    against: joined,
    breaks: ['TOP-3.2'],
    sabotage: (client) =>
      replace(client, 'getJoinedCommunityList', (honest) => {
        let known: ReturnType<typeof honest> | undefined;
        return () => {
          known ??= honest();
          return known;
        };
      }),
  },
  {
    does: 'hands out copies of its communities',
    against: joined,
    breaks: ['TOP-3.3'],
    sabotage: (client) => withGroups(client, (groups) => groups.map((group) => ({ ...group }))),
  },
  {
    does: 'does not tell that communities with topics are among the groups',
    against: joined,
    breaks: ['GRP-3.28'],
    sabotage: (client) =>
      intercept(client, EVENT.GROUP_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, data: event.data.filter(({ isSupportTopic }) => !isSupportTopic) }),
      ),
  },
  {
    does: 'leaves communities to be asked for after a login',
    against: joined,
    breaks: ['SES-3.19'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const answer = await honest();
        const { data } = answer;
        data.groupList = data.groupList.filter(({ type }) => type !== 'Community');
        return answer;
      }),
  },
  {
    does: 'chooses the IDs of topics itself',
    against: creating,
    breaks: ['TOP-3.5', 'TOP-3.9'],
    sabotage: (client) => making(client, ['avatar', 'introduction', 'notification', 'customData']),
  },
  {
    does: 'forgets what a new topic is about',
    against: creating,
    breaks: ['TOP-3.36'],
    sabotage: (client) => making(client, ['topicID']),
  },
  {
    does: 'asks the service whether an ID can be a topic’s',
    against: creating,
    breaks: ['TOP-1.9'],
    sabotage: (client) => recoding(client, 'createTopicInCommunity', 3021, 10015),
  },
  {
    does: 'does not know a topic that it has made',
    against: creating,
    breaks: ['TOP-3.10'],
    sabotage: (client) => {
      let hasAsked = false;
      const asking = through(client, 'getTopicList', (honest) => {
        hasAsked = true;
        return honest();
      });
      return intercept(asking, EVENT.TOPIC_UPDATED, (event, deliver) => {
        if (hasAsked) deliver(event);
      });
    },
  },
  {
    does: 'tells of a new topic twice',
    against: creating,
    breaks: ['TOP-3.11'],
    sabotage: (client) =>
      intercept(client, EVENT.TOPIC_CREATED, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'lets members make topics, as it says',
    against: rights,
    breaks: ['TOP-3.7', 'PRM-2.47', 'PRM-2.49'],
    sabotage: (client) => recoding(client, 'createTopicInCommunity', 10007),
  },
  {
    does: 'lets members delete topics, as it says',
    against: rights,
    breaks: ['TOP-3.17'],
    sabotage: (client) => recoding(client, 'deleteTopicFromCommunity', 10007),
  },
  {
    does: 'has topics everywhere, as it says',
    against: rights,
    breaks: ['TOP-3.8', 'GRP-1.45', 'PRM-2.48'],
    sabotage: (client) => recoding(client, 'createTopicInCommunity', 10004),
  },
  {
    does: 'believes that a community can get topics later',
    against: rights,
    breaks: ['TOP-1.2'],
    sabotage: (client, world) => {
      const wishes = WISHES.get(world) ?? new Map<unknown, unknown>();
      WISHES.set(world, wishes);
      const wishing = through(client, 'updateGroupProfile', (honest, [options]) => {
        const { groupID, isSupportTopic } = fieldsOf(options);
        wishes.set(groupID, isSupportTopic);
        return honest();
      });
      return replace(wishing, 'getGroupProfile', (honest) => async (options) => {
        const answer = await honest(options);
        const { group } = answer.data;
        group.isSupportTopic = wishes.get(group.groupID) === true || group.isSupportTopic;
        return answer;
      });
    },
  },
  {
    does: 'has attributes of topics, as it says',
    against: rights,
    breaks: ['TOP-1.14'],
    sabotage: (client) => recoding(client, 'initGroupAttributes', 10010),
  },
  {
    does: 'gives members of any group the role Custom, as it says',
    against: 'the role Custom',
    breaks: ['GRP-1.2'],
    sabotage: (client) => recoding(client, 'setGroupMemberRole', 2683),
  },
];
