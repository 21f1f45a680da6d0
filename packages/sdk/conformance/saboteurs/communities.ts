import {
  type ChatSDK,
  type Group,
  type MethodName,
  PARAMS_VALIDATE_FAILED,
  TYPES,
} from '@parlor/sdk';
import type { World } from '../world.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';

const communities = 'communities';
const checks = 'the arguments of member, topic, attribute, counter, search and signaling methods';

/** The groups that were made in a world. */
const MADE = new WeakMap<World, Group[]>();

/** The same client, of which some methods reject what they should throw at. */
function rejecting(client: ChatSDK, names: readonly MethodName[]): ChatSDK {
  return names.reduce(
    (tampered, name) =>
      through(tampered, name, async (honest) => {
        return honest();
      }),
    client,
  );
}

/** The same client, which throws at arguments that it should take. */
function refusing(
  client: ChatSDK,
  name: MethodName,
  isRefused: (options: object) => boolean,
): ChatSDK {
  return through(client, name, (honest, [first]) => {
    if (isRefused(Object(first))) throw new Error(PARAMS_VALIDATE_FAILED);
    return honest();
  });
}

/** Those that have wrong communities, or check arguments wrongly. */
export const COMMUNITIES_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'has communities as small as Public groups',
    against: communities,
    breaks: ['TOP-1.1'],
    sabotage: (client) =>
      replace(client, 'getGroupProfile', (honest) => async (options) => {
        const answer = await honest(options);
        const { group } = answer.data;
        group.maxMemberCount = Math.min(group.maxMemberCount, 2_000);
        return answer;
      }),
  },
  {
    does: 'refuses what should go to a topic as if one were not in',
    against: communities,
    breaks: ['TOP-1.4', 'PRM-2.173'],
    sabotage: (client) => recoding(client, 'sendMessage', 2115, 10007),
  },
  {
    does: 'asks the service before it refuses what should go to a topic',
    against: communities,
    breaks: ['TOP-1.4', 'PRM-2.173'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => async (message, options) => {
        await client.getUserProfile({ userIDList: ['somebody'] });
        return honest(message, options);
      }),
  },
  {
    does: 'shows communities with topics among the groups',
    against: communities,
    breaks: ['TOP-1.6'],
    sabotage: (client, world) => {
      const known = MADE.get(world) ?? [];
      MADE.set(world, known);
      const making = replace(client, 'createGroup', (honest) => async (options) => {
        const answer = await honest(options);
        known.push(answer.data.group);
        return answer;
      });
      return replace(making, 'getGroupList', (honest) => async () => {
        const answer = await honest();
        answer.data.groupList.push(...known.filter(({ isSupportTopic }) => isSupportTopic));
        return answer;
      });
    },
  },
  {
    does: 'leaves communities out of its list',
    against: communities,
    breaks: ['TOP-1.7'],
    sabotage: (client) =>
      replace(client, 'getGroupList', (honest) => async () => {
        const answer = await honest();
        const { data } = answer;
        data.groupList = data.groupList.filter(({ type }) => type !== TYPES.GRP_COMMUNITY);
        return answer;
      }),
  },
  {
    does: 'has a method for topics with members of their own',
    against: communities,
    breaks: ['TOP-1.11'],
    sabotage: (client) =>
      Object.assign(
        replace(client, 'getTopicList', (honest) => honest),
        { addTopicMember: () => undefined },
      ),
  },
  {
    does: 'calls the conversation of a topic by another name',
    against: communities,
    breaks: ['TOP-1.12'],
    sabotage: (client) =>
      replace(client, 'createTextMessage', (honest) => (options) => {
        const message = honest(options);
        message.conversationID = message.conversationID.replace('GROUP', 'TOPIC');
        return message;
      }),
  },
  {
    does: 'takes any ID for a community',
    against: communities,
    breaks: ['TOP-7.4'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => (options) => {
        const { groupID = '', ...rest } = options;
        return honest(groupID.startsWith('@TGS#_') ? options : rest);
      }),
  },
  {
    does: 'rejects bad arguments instead of throwing',
    against: checks,
    breaks: ['MBR-6.51', 'CTR-8.9', 'GSR-9.8', 'ATR-1.1.8', 'ATR-1.1.9', 'TOP-3.4', 'SGN-3.1'],
    sabotage: (client) =>
      rejecting(client, [
        'setGroupMemberMuteTime',
        'increaseGroupCounter',
        'searchCloudGroups',
        'initGroupAttributes',
        'createTopicInCommunity',
        'invite',
      ]),
  },
  {
    does: 'does not let a name card be taken away',
    against: checks,
    breaks: ['MBR-6.68'],
    sabotage: (client) =>
      refusing(
        client,
        'setGroupMemberNameCard',
        (options) => Reflect.get(options, 'nameCard') === '',
      ),
  },
  {
    does: 'wants somebody to be invited, whatever the method',
    against: checks,
    breaks: ['SGN-3.12'],
    sabotage: (client) =>
      refusing(client, 'inviteSync', (options) => Reflect.get(options, 'userID') === ''),
  },
  {
    does: 'knows the names of its signaling events',
    against: checks,
    breaks: ['SGN-3.47'],
    sabotage: (client) =>
      refusing(client, 'addSignalingListener', (name) => /no event/.test(String(name))),
  },
];
