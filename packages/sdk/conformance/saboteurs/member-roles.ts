import { EVENT, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding } from './tamper-calls.js';
import { tellsOnly } from './tells-only.js';

const roles = 'changing the roles of members';
const permissions = 'who may change members of which type of group';

/** Those that change roles wrongly. */
export const MEMBER_ROLES_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'asks the service whether it may change roles',
    against: roles,
    breaks: ['MBR-6.60', 'MBR-6.61', 'MBR-6.62'],
    sabotage: (client) =>
      replace(client, 'setGroupMemberRole', (honest) => async (options) => {
        await client.getGroupProfile({ groupID: options.groupID });
        return honest(options);
      }),
  },
  {
    does: 'looks at the role before it looks at who asks',
    against: roles,
    breaks: ['MBR-6.61'],
    sabotage: (client) =>
      replace(client, 'setGroupMemberRole', (honest) => async (options) => {
        const isKnown = ['Admin', 'Member', 'Custom'].includes(options.role);
        if (isKnown) return honest(options);
        throw Object.assign(new Error('No such role.'), { code: 2683 });
      }),
  },
  {
    does: 'shows a member in the role they had',
    against: roles,
    breaks: ['MBR-6.64'],
    sabotage: (client) =>
      replace(client, 'setGroupMemberRole', (honest) => async (options) => {
        const answer = await honest(options);
        const { member } = answer.data;
        if (member) member.role = TYPES.GRP_MBR_ROLE_MEMBER;
        return answer;
      }),
  },
  {
    does: 'tells with the same tip of who becomes an admin and of who is none any more',
    against: roles,
    breaks: ['MBR-6.65'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        for (const { type, payload } of event.data) {
          const isTip = type === TYPES.MSG_GRP_TIP && 'operationType' in payload;
          if (isTip && payload.operationType === 5) Reflect.set(payload, 'operationType', 4);
        }
        deliver(event);
      }),
  },
  {
    does: 'tells of no notices',
    against: roles,
    breaks: ['MBR-6.66'],
    sabotage: (client) => tellsOnly(client, ({ type }) => type !== TYPES.MSG_GRP_SYS_NOTICE),
  },
  {
    does: 'has as many admins as one likes',
    against: roles,
    breaks: ['MBR-6.67'],
    sabotage: (client) => recoding(client, 'setGroupMemberRole', 10004),
  },
  {
    does: 'raises the code that only the manual knows',
    against: permissions,
    breaks: ['MBR-6.63', 'PRM-2.109', 'PRM-2.113', 'PRM-2.114'],
    sabotage: (client) => recoding(client, 'setGroupMemberRole', 10007, 2682),
  },
  {
    does: 'leaves it to the service who may change roles',
    against: permissions,
    breaks: ['PRM-2.110', 'PRM-2.111', 'PRM-2.112'],
    sabotage: (client) => recoding(client, 'setGroupMemberRole', 2681, 10007),
  },
];
