import type { ChatSDK, MarkGroupMemberListResult } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const marking = 'marking who is in a live room';
const permissions = 'who may change members of which type of group';

/** The same client, which answers otherwise when it has marked people. */
function answers(
  client: ChatSDK,
  change: (result: MarkGroupMemberListResult, userIDList: string[]) => MarkGroupMemberListResult,
): ChatSDK {
  return replace(client, 'markGroupMemberList', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data, options.userIDList) };
  });
}

/** Those that mark members wrongly. */
export const MARKING_MEMBERS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says that it has marked everybody',
    against: marking,
    breaks: ['MBR-6.80', 'MBR-6.81'],
    sabotage: (client) =>
      answers(client, (_, userIDList) => ({
        successUserIDList: userIDList,
        failureUserIDList: [],
      })),
  },
  {
    does: 'does not say whom it has not marked',
    against: marking,
    breaks: ['MBR-6.80', 'MBR-6.81'],
    sabotage: (client) => answers(client, (result) => ({ ...result, failureUserIDList: [] })),
  },
  {
    does: 'marks in two rounds who are more than 500',
    against: marking,
    breaks: ['MBR-6.80'],
    sabotage: (client) =>
      replace(client, 'markGroupMemberList', (honest) => async (options) => {
        const { userIDList } = options;
        const first = await honest({ ...options, userIDList: userIDList.slice(0, 500) });
        const rest = userIDList.slice(500);
        if (rest.length === 0) return first;
        const second = await honest({ ...options, userIDList: rest });
        first.data.successUserIDList.push(...second.data.successUserIDList);
        first.data.failureUserIDList.push(...second.data.failureUserIDList);
        return first;
      }),
  },
  {
    does: 'never takes a mark away',
    against: marking,
    breaks: ['MBR-6.82'],
    sabotage: (client) =>
      replace(
        client,
        'markGroupMemberList',
        (honest) => (options) => honest({ ...options, enableMark: true }),
      ),
  },
  {
    does: 'has as many marks as one likes',
    against: marking,
    breaks: ['MBR-6.84'],
    sabotage: (client) => recoding(client, 'markGroupMemberList', 10004),
  },
  {
    does: 'marks members of any group, for anybody',
    against: permissions,
    breaks: ['MBR-6.83', 'GRP-1.25', 'PRM-2.158', 'PRM-2.162', 'PRM-2.163'],
    sabotage: (client) =>
      replace(client, 'markGroupMemberList', (honest) => async (options) => {
        try {
          return await honest(options);
        } catch {
          const { userIDList } = options;
          return { code: 0, data: { successUserIDList: userIDList, failureUserIDList: [] } };
        }
      }),
  },
];
