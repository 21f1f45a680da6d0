import { type ChatSDK, EVENT, type Group, type Message, TYPES } from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const UPDATING = 'changing what a group says of itself';
const MATRIX = 'who may change and find which type of group';
const NEWS = 'who is told of a changed group';
const RANKS = 'who stands above whom';

const { GRP_TIP_GRP_PROFILE_UPDATED } = TYPES;

function isProfileTip({ payload }: Message): boolean {
  const type = 'operationType' in payload ? payload.operationType : undefined;
  return 'newGroupProfile' in payload && type === GRP_TIP_GRP_PROFILE_UPDATED;
}

/** A client that hears otherwise of how groups have changed. */
function hears(client: ChatSDK, change: (news: object) => object): ChatSDK {
  return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
    for (const { payload } of event.data.filter(isProfileTip)) {
      const news: unknown = Reflect.get(payload, 'newGroupProfile');
      Reflect.set(payload, 'newGroupProfile', change(Object(news)));
    }
    deliver(event);
  });
}

/** A client whose answers about a changed group are changed, for good or for evil. */
function answers(
  client: ChatSDK,
  change: (group: Group, fields: { key: string; value: string }[]) => Group | undefined,
): ChatSDK {
  return replace(client, 'updateGroupProfile', (honest) => async (options) => {
    const fields = (options.groupCustomField ?? []).map((field) => ({ ...field }));
    const { code, data } = await honest(options);
    return { code, data: data.group ? { group: change(data.group, fields) } : data };
  });
}

/** Hears of changed custom fields as if it had been said. */
function keepsWhatWasTold(client: ChatSDK): ChatSDK {
  const heard: Message[] = [];
  client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => void heard.push(...data.filter(isProfileTip)));
  return replace(client, 'getMessageList', (honest) => async (options) => {
    const { code, data } = await honest(options);
    const kept = heard.filter((one) => !data.messageList.some(({ ID }) => ID === one.ID));
    return { code, data: { ...data, messageList: [...kept, ...data.messageList] } };
  });
}

/** Believes that a group can be made larger. */
function enlarges(client: ChatSDK): ChatSDK {
  let wanted = 0;
  const listening = replace(client, 'updateGroupProfile', (honest) => (options) => {
    wanted = Number(Reflect.get(options, 'maxMemberNum') ?? wanted);
    return honest(options);
  });
  return replace(listening, 'getGroupProfile', (honest) => async (options) => {
    const { code, data } = await honest(options);
    const maxMemberCount = wanted || data.group.maxMemberCount;
    return { code, data: { group: { ...data.group, maxMemberCount } } };
  });
}

/** Lets the service say that a work group has no joinOption to choose. */
function sendsFixedOptions(client: ChatSDK): ChatSDK {
  return replace(client, 'updateGroupProfile', (honest) => async (options) => {
    const { groupList } = (await client.getGroupList()).data;
    const group = groupList.find(({ groupID }) => groupID === options.groupID);
    const isFixed = group?.type !== TYPES.GRP_PUBLIC && group?.type !== TYPES.GRP_COMMUNITY;
    if (group && isFixed && options.joinOption) throw failure(10007);
    return honest(options);
  });
}

/** Those that change groups wrongly. */
export const UPDATING_GROUP_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'returns a copy of a changed group',
    against: UPDATING,
    breaks: ['GRP-10.5'],
    sabotage: (client) => answers(client, (group) => ({ ...group })),
  },
  {
    does: 'returns no changed group',
    against: UPDATING,
    breaks: ['GLF-4.7', 'GLF-4.12'],
    sabotage: (client) => answers(client, () => undefined),
  },
  {
    does: 'shows the new introduction later than it answers',
    against: UPDATING,
    breaks: ['GLF-4.12', 'GLF-4.53'],
    sabotage: (client) => answers(client, (group) => Object.assign(group, { introduction: '?' })),
  },
  {
    does: 'forgets the notification',
    against: UPDATING,
    breaks: ['GLF-4.53'],
    sabotage: (client) =>
      replace(
        client,
        'updateGroupProfile',
        (honest) =>
          ({ notification: _notification, ...options }) =>
            honest(options),
      ),
  },
  {
    does: 'makes groups larger',
    against: UPDATING,
    breaks: ['GLF-4.2'],
    sabotage: enlarges,
  },
  {
    does: 'forgets the custom fields that were not named',
    against: UPDATING,
    breaks: ['GLF-4.3'],
    sabotage: (client) =>
      answers(client, (group, groupCustomField) => Object.assign(group, { groupCustomField })),
  },
  {
    does: 'takes a custom field that is emptied away',
    against: UPDATING,
    breaks: ['GLF-4.4'],
    sabotage: (client) =>
      answers(client, (group) => {
        const groupCustomField = group.groupCustomField.filter(({ value }) => value !== '');
        return Object.assign(group, { groupCustomField });
      }),
  },
  {
    does: 'sends a joinOption where there is none to choose',
    against: UPDATING,
    breaks: ['GLF-4.1', 'PRM-2.56', 'PRM-2.58', 'PRM-2.60'],
    sabotage: sendsFixedOptions,
  },
  {
    does: 'takes as many changes of groups a second as it gets',
    against: UPDATING,
    breaks: ['GLF-4.6', 'ERB-3.2'],
    sabotage: (client) => recoding(client, 'updateGroupProfile', 2996),
  },
  {
    does: 'makes believe that anything may be said of a group',
    against: UPDATING,
    breaks: ['GLF-4.52'],
    sabotage: (client) => recoding(client, 'updateGroupProfile', 10004),
  },
  {
    does: 'changes groups that there are not',
    against: UPDATING,
    breaks: ['GLF-4.54'],
    sabotage: (client) => recoding(client, 'updateGroupProfile', 10010),
  },
  {
    does: 'does not count how often a group was changed',
    against: UPDATING,
    breaks: ['GLF-4.8'],
    sabotage: (client) =>
      replace(client, 'getGroupProfile', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { group: { ...data.group, infoSequence: 1 } } };
      }),
  },
  {
    does: 'hears by a tip what has not changed as well',
    against: UPDATING,
    breaks: ['GLF-4.9'],
    sabotage: (client) => hears(client, (news) => ({ introduction: '', ...news })),
  },
  {
    does: 'hears that everybody is muted as the wire says it',
    against: UPDATING,
    breaks: ['GLF-4.11'],
    sabotage: (client) =>
      hears(client, (news) =>
        'muteAllMembers' in news ? { ...news, muteAllMembers: 'On' } : news,
      ),
  },
  {
    does: 'keeps what was told of custom fields',
    against: UPDATING,
    breaks: ['GLF-4.10'],
    sabotage: keepsWhatWasTold,
  },
  {
    does: 'makes believe that anybody may change a group',
    against: MATRIX,
    breaks: ['PRM-2.51', 'PRM-2.55', 'PRM-2.57', 'PRM-2.66', 'PRM-2.68', 'PRM-2.79'],
    sabotage: (client) => recoding(client, 'updateGroupProfile', 10007),
  },
  {
    does: 'lets nobody change a group',
    against: MATRIX,
    breaks: ['PRM-2.50', 'PRM-2.54', 'PRM-2.59', 'PRM-2.62', 'PRM-2.72', 'PRM-2.78', 'PRM-2.213'],
    sabotage: (client) =>
      replace(client, 'updateGroupProfile', () => () => Promise.reject(failure(10007))),
  },
  {
    does: 'hears nothing of changed groups',
    against: NEWS,
    breaks: ['TIP-C.15', 'TIP-C.16', 'TIP-C.17'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        const data = event.data.filter((message) => !isProfileTip(message));
        if (data.length > 0) deliver({ ...event, data });
      }),
  },
  {
    does: 'makes believe that anybody may rename anybody',
    against: RANKS,
    breaks: ['PRM-2.211'],
    sabotage: (client) => recoding(client, 'setGroupMemberNameCard', 10007),
  },
];
