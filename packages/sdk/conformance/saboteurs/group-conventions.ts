import { EVENT, PARAMS_VALIDATE_FAILED } from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const IN_COMMON = 'what all methods of groups have in common';
const ARGUMENTS = 'the arguments of the methods of groups';

/** Those that get wrong what holds for every method of groups. */
export const GROUP_CONVENTION_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says nothing when it is not ready',
    against: IN_COMMON,
    breaks: ['GRP-0.2'],
    sabotage: (client) => intercept(client, EVENT.ERROR, () => undefined),
  },
  {
    does: 'lets nobody join before it is ready',
    against: IN_COMMON,
    breaks: ['GRP-0.3', 'GLF-4.27'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => (options) => {
        return client.isReady() ? honest(options) : Promise.reject(failure(2024));
      }),
  },
  {
    does: 'looks at the name of a group before it is ready',
    against: IN_COMMON,
    breaks: ['GRP-0.1'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => (options) => {
        if (!options?.name) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
  {
    does: 'rejects a group without a name',
    against: IN_COMMON,
    breaks: ['GRP-0.4', 'GRP-10.7', 'GCR-4.1'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => async (options) => honest(options)),
  },
  {
    does: 'takes false for missing',
    against: IN_COMMON,
    breaks: ['GRP-0.5', 'GRP-10.12'],
    sabotage: (client) =>
      replace(client, 'pinGroupMessage', (honest) => (options) => {
        if (!options?.isPinned) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
  {
    does: 'takes nothing but plain objects',
    against: IN_COMMON,
    breaks: ['GRP-0.6'],
    sabotage: (client) =>
      replace(client, 'pinGroupMessage', (honest) => (options) => {
        const prototype: unknown = Object.getPrototypeOf(Object(options?.message));
        if (prototype !== Object.prototype) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
  {
    does: 'says more than code and data about a group that was quit',
    against: IN_COMMON,
    breaks: ['GRP-0.7', 'GLF-4.38'],
    sabotage: (client) =>
      replace(client, 'quitGroup', (honest) => async (groupID) => {
        return Object.assign(await honest(groupID), { message: 'OK' });
      }),
  },
  {
    does: 'returns the group that it has when its profile cannot be had',
    against: IN_COMMON,
    breaks: ['GRP-0.8'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => (options) => {
        return honest(options).catch(async (error: unknown) => {
          const [group] = (await client.getGroupList()).data.groupList;
          if (!group) throw error;
          return { code: 0 as const, data: { group, overLimitUserIDList: [] } };
        });
      }),
  },
  {
    does: 'refuses long names itself',
    against: IN_COMMON,
    breaks: ['GRP-0.9'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => (options) => {
        const isLong = String(options?.name).length > 10;
        return isLong ? Promise.reject(failure(10004)) : honest(options);
      }),
  },
  {
    does: 'hands out a copy of a group',
    against: IN_COMMON,
    breaks: ['GRP-0.10', 'GRP-3.13'],
    sabotage: (client) =>
      replace(client, 'getGroupProfile', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { group: { ...data.group } } };
      }),
  },
  {
    does: 'tells only one group of the list',
    against: IN_COMMON,
    breaks: ['GRP-0.11'],
    sabotage: (client) =>
      intercept(client, EVENT.GROUP_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, data: event.data.slice(0, 1) }),
      ),
  },
  {
    does: 'tells the list of groups twice',
    against: IN_COMMON,
    breaks: ['GRP-0.12'],
    sabotage: (client) =>
      intercept(client, EVENT.GROUP_LIST_UPDATED, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'lets an applyMessage of any kind through',
    against: ARGUMENTS,
    breaks: ['GRP-10.8'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => (options) => {
        const { applyMessage, ...rest } = Object(options);
        return honest(typeof applyMessage === 'string' ? { ...rest, applyMessage } : rest);
      }),
  },
  {
    does: 'wants the new name of a group to be a text',
    against: ARGUMENTS,
    breaks: ['GRP-10.10'],
    sabotage: (client) =>
      replace(client, 'updateGroupProfile', (honest) => (options) => {
        if (typeof (options?.name ?? '') !== 'string') throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
  {
    does: 'wants to know who is put out',
    against: ARGUMENTS,
    breaks: ['GRP-10.15'],
    sabotage: (client) =>
      replace(client, 'deleteGroupMember', (honest) => (options) => {
        if (!options?.userIDList) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
  {
    does: 'takes a mute time of 0 for missing',
    against: ARGUMENTS,
    breaks: ['GRP-10.16'],
    sabotage: (client) =>
      replace(client, 'setGroupMemberMuteTime', (honest) => (options) => {
        if (!options?.muteTime) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
  {
    does: 'knows two answers to an application and throws at others',
    against: ARGUMENTS,
    breaks: ['GRP-10.19', 'APP-5.9'],
    sabotage: (client) =>
      replace(client, 'handleGroupApplication', (honest) => (options) => {
        if (!['Agree', 'Reject'].includes(options?.handleAction)) {
          throw new Error(PARAMS_VALIDATE_FAILED);
        }
        return honest(options);
      }),
  },
];
