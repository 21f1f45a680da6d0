import { type ChatSDK, type CreateGroupOptions, EVENT, type Group, TYPES } from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const OBJECTS = 'what a group looks like';
const IDS = 'the ID of a group';
const CREATING = 'creating a group';

/** Asks for another group than it was asked for. */
function asksFor(
  client: ChatSDK,
  change: (options: CreateGroupOptions) => CreateGroupOptions,
): ChatSDK {
  return replace(client, 'createGroup', (honest) => (options) => honest(change(options)));
}

/** Returns another group than was created. */
function returns(client: ChatSDK, change: (group: Group) => Group): ChatSDK {
  return replace(client, 'createGroup', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: { ...data, group: change(data.group) } };
  });
}

/** Fails to create a group for another reason. */
function fails(client: ChatSDK, before: number, now: number): ChatSDK {
  return replace(client, 'createGroup', (honest) => (options) => {
    return honest(options).catch((error: unknown) => {
      throw Reflect.get(Object(error), 'code') === before ? failure(now) : error;
    });
  });
}

/** Refuses to create some groups without asking. */
function refuses(
  client: ChatSDK,
  code: number,
  isRefused: (options: CreateGroupOptions) => boolean,
): ChatSDK {
  return replace(client, 'createGroup', (honest) => (options) => {
    return isRefused(options) ? Promise.reject(failure(code)) : honest(options);
  });
}

/** Goes into the live rooms that it creates. */
function joinsItsRooms(client: ChatSDK): ChatSDK {
  return replace(client, 'createGroup', (honest) => async (options) => {
    const answer = await honest(options);
    const { type, groupID } = answer.data.group;
    if (type === TYPES.GRP_AVCHATROOM) await client.joinGroup({ groupID });
    return answer;
  });
}

/** Those that begin groups wrongly. */
export const GROUP_CREATION_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says in milliseconds when a group was created',
    against: OBJECTS,
    breaks: ['GRP-0.3.4'],
    sabotage: (client) =>
      returns(client, (group) => ({ ...group, createTime: group.createTime * 1_000 })),
  },
  {
    does: 'lets the old names of the counts be written',
    against: OBJECTS,
    breaks: ['GRP-0.3.5'],
    sabotage: (client) =>
      returns(client, (group) => {
        for (const name of ['memberNum', 'maxMemberNum']) {
          const value: unknown = Reflect.get(group, name);
          Object.defineProperty(group, name, { value, writable: true });
        }
        return group;
      }),
  },
  {
    does: 'says 1 for true about topics',
    against: OBJECTS,
    breaks: ['GRP-0.3.6'],
    sabotage: (client) =>
      returns(client, (group) =>
        Object.assign({ ...group }, { isSupportTopic: group.isSupportTopic ? 1 : 0 }),
      ),
  },
  {
    does: 'does not say who is online',
    against: OBJECTS,
    breaks: ['GRP-0.3.7'],
    sabotage: (client) =>
      replace(client, 'getGroupMemberList', (honest) => async (options) => {
        const answer = await honest(options);
        for (const member of answer.data.memberList) Reflect.deleteProperty(member, 'isOnline');
        return answer;
      }),
  },
  {
    does: 'forgets the custom fields of the first members',
    against: OBJECTS,
    breaks: ['GRP-0.3.9'],
    sabotage: (client) =>
      asksFor(client, ({ memberList = [], ...rest }) => ({
        ...rest,
        memberList: memberList.map(({ memberCustomField: _, ...member }) => member),
      })),
  },
  {
    does: 'cuts what is too long',
    against: OBJECTS,
    breaks: ['GRP-0.4.2', 'GRP-0.4.9'],
    sabotage: (client) =>
      asksFor(client, ({ introduction = '', ...rest }) => ({
        ...rest,
        introduction: introduction.slice(0, 240),
      })),
  },
  {
    does: 'says the native code about what is too long',
    against: OBJECTS,
    breaks: ['GRP-0.4.1', 'GRP-0.4.4', 'GRP-0.4.9'],
    sabotage: (client) => fails(client, 10004, 8502),
  },
  {
    does: 'refuses an ID like a topic’s itself',
    against: IDS,
    breaks: ['GRP-0.2.5'],
    sabotage: (client) =>
      refuses(client, 2602, ({ groupID = '' }) => String(groupID).includes('@TOPIC#_')),
  },
  {
    does: 'lets a group look like a community',
    against: IDS,
    breaks: ['GRP-0.2.4', 'GCR-4.4'],
    sabotage: (client) =>
      asksFor(client, (options) => {
        const { groupID = '', type } = options;
        const isAlike = groupID.startsWith('@TGS#_') && type === TYPES.GRP_PUBLIC;
        return isAlike ? { ...options, groupID: groupID.slice('@TGS#_'.length) } : options;
      }),
  },
  {
    does: 'cuts an ID that is too long',
    against: IDS,
    breaks: ['GRP-0.2.5'],
    sabotage: (client) =>
      asksFor(client, ({ groupID, ...rest }) => {
        return groupID === undefined ? rest : { ...rest, groupID: String(groupID).slice(0, 48) };
      }),
  },
  {
    does: 'does not notice that a group with this ID is one’s own',
    against: IDS,
    breaks: ['GRP-0.2.6'],
    sabotage: (client) => fails(client, 10025, 10021),
  },
  {
    does: 'takes a group without a type for a work group',
    against: CREATING,
    breaks: ['GCR-4.2'],
    sabotage: (client) =>
      asksFor(client, (options) => ({ ...options, type: options.type ?? TYPES.GRP_WORK })),
  },
  {
    does: 'looks at the ID before the type',
    against: CREATING,
    breaks: ['GCR-4.4'],
    sabotage: (client) =>
      refuses(
        client,
        2602,
        ({ groupID = '', type }) => groupID.startsWith('@TGS#_') && type !== TYPES.GRP_COMMUNITY,
      ),
  },
  {
    does: 'creates a group without those who do not exist',
    against: CREATING,
    breaks: ['GCR-4.8'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => (options) => {
        const { memberList: _, ...rest } = Object(options);
        return honest(options).catch((error: unknown) => {
          if (Reflect.get(Object(error), 'code') !== 10019) throw error;
          return honest(rest);
        });
      }),
  },
  {
    does: 'says of too many first members that the group is full',
    against: CREATING,
    breaks: ['GCR-4.9'],
    sabotage: (client) => fails(client, 10038, 10014),
  },
  {
    does: 'forgets what the first members are to be',
    against: CREATING,
    breaks: ['GCR-4.14', 'GRP-1.1'],
    sabotage: (client) =>
      asksFor(client, ({ memberList = [], ...rest }) => ({
        ...rest,
        memberList: memberList.map(({ userID }) => ({ userID })),
      })),
  },
  {
    does: 'forgets how many members a group is to have',
    against: CREATING,
    breaks: ['GCR-4.17'],
    sabotage: (client) => asksFor(client, ({ maxMemberNum: _, ...rest }) => rest),
  },
  {
    does: 'says of a new group what the service says',
    against: CREATING,
    breaks: ['GCR-4.18'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => async (options) => {
        const answer = await honest(options);
        await client.getGroupProfile({ groupID: answer.data.group.groupID });
        return answer;
      }),
  },
  {
    does: 'goes into the live rooms that it creates',
    against: CREATING,
    breaks: ['GCR-4.19', 'GCR-4.26'],
    sabotage: joinsItsRooms,
  },
  {
    does: 'calls every new group a community',
    against: CREATING,
    breaks: ['GCR-4.21'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options) => {
        const answer = await honest(options);
        for (const { lastMessage } of answer.data.conversationList) {
          const { payload } = lastMessage;
          if (payload && 'data' in payload) {
            const data = String(payload.data).replace('Create Group', 'Create Community');
            Object.assign(lastMessage, { payload: { ...payload, data } });
          }
        }
        return answer;
      }),
  },
  {
    does: 'never has a nick when a group is created',
    against: CREATING,
    breaks: ['GCR-4.22'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => async (options) => {
        const { nick } = (await client.getMyProfile()).data;
        if (nick) await client.updateMyProfile({ nick: '' });
        return honest(options);
      }),
  },
  {
    does: 'tells a creator nothing',
    against: CREATING,
    breaks: ['GCR-4.27'],
    sabotage: (client) => {
      const tampered = replace(client, 'on', (honest) => honest);
      Reflect.set(tampered, 'on', (name: unknown, handler: unknown) => {
        if (name !== EVENT.MESSAGE_RECEIVED) Reflect.apply(client.on, undefined, [name, handler]);
      });
      return tampered;
    },
  },
];
