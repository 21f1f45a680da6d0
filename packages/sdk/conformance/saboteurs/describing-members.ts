import { type ChatSDK, EVENT, type GroupMemberChange } from '@parlor/sdk';
import type { World } from '../world.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const describing = 'name cards and custom fields of members';
const permissions = 'who may change members of which type of group';

/** The same client, which answers otherwise when it has given somebody a name card. */
function answers(
  client: ChatSDK,
  change: (change: GroupMemberChange) => GroupMemberChange,
): ChatSDK {
  return replace(client, 'setGroupMemberNameCard', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data) };
  });
}

/** The same client, of which both methods fail with another code, or not at all. */
function recodingBoth(client: ChatSDK, from: number, to?: number): ChatSDK {
  const half = recoding(client, 'setGroupMemberNameCard', from, to);
  return recoding(half, 'setGroupMemberCustomField', from, to);
}

/** Who listens to lists of groups, in each world. */
const LISTENERS = new WeakMap<World, (() => void)[]>();

/** Those that say wrongly what members are. */
export const DESCRIBING_MEMBERS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'wants to know whose name card it is',
    against: describing,
    breaks: ['MBR-6.69'],
    sabotage: (client) =>
      replace(client, 'setGroupMemberNameCard', (honest) => async (options) => {
        if (options.userID === undefined) throw new Error('Whose?');
        return honest(options);
      }),
  },
  {
    does: 'answers with copies',
    against: describing,
    breaks: ['MBR-6.70'],
    sabotage: (client) =>
      answers(client, ({ group, member }) => ({
        group: group && { ...group },
        member: member && { ...member },
      })),
  },
  {
    does: 'calls me what I call others',
    against: describing,
    breaks: ['MBR-6.71'],
    sabotage: (client) =>
      answers(client, (change) => {
        const { group, member } = change;
        if (group && member) group.selfInfo.nameCard = member.nameCard;
        return change;
      }),
  },
  {
    does: 'does not know its own name card',
    against: describing,
    breaks: ['MBR-6.71', 'OBJ-1.28'],
    sabotage: (client) =>
      answers(client, (change) => {
        if (change.group) change.group.selfInfo.nameCard = '';
        return change;
      }),
  },
  {
    does: 'replaces custom fields',
    against: describing,
    breaks: ['MBR-6.72'],
    sabotage: (client) =>
      replace(client, 'setGroupMemberCustomField', (honest) => async (options) => {
        const answer = await honest(options);
        const { member } = answer.data;
        if (member) member.memberCustomField = options.memberCustomField;
        return answer;
      }),
  },
  {
    does: 'asks the service about members of a live room',
    against: describing,
    breaks: ['MBR-6.73'],
    sabotage: (client) =>
      replace(client, 'setGroupMemberNameCard', (honest) => async (options) => {
        await client.getGroupProfile({ groupID: options.groupID });
        return honest(options);
      }),
  },
  {
    does: 'keeps quiet about what is too long or too much',
    against: describing,
    breaks: ['MBR-6.74', 'MBR-6.75', 'GRP-0.4.6', 'GRP-0.4.7'],
    sabotage: (client) => recodingBoth(client, 10004),
  },
  {
    does: 'tells all of the list of groups when somebody is called otherwise',
    against: describing,
    breaks: ['MBR-6.77'],
    sabotage: (client, world) => {
      const all = LISTENERS.get(world) ?? [];
      LISTENERS.set(world, all);
      const telling = replace(client, 'setGroupMemberNameCard', (honest) => async (options) => {
        const answer = await honest(options);
        for (const tell of all) tell();
        return answer;
      });
      return replace(
        telling,
        'on',
        (on) => (eventName: unknown, handler: never, context?: unknown) => {
          const event = { name: EVENT.GROUP_LIST_UPDATED, data: [] };
          if (eventName === event.name) all.push(() => Reflect.apply(handler, context, [event]));
          Reflect.apply(on, undefined, [eventName, handler, context]);
        },
      );
    },
  },
  {
    does: 'receives messages without name cards',
    against: describing,
    breaks: ['MBR-6.78', 'OBJ-1.29'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        for (const message of event.data) message.nameCard = '';
        deliver(event);
      }),
  },
  {
    does: 'says nothing of who may not say what members are',
    against: permissions,
    breaks: ['PRM-2.133', 'PRM-2.134', 'PRM-2.139', 'PRM-2.140', 'PRM-2.143', 'PRM-2.145'],
    sabotage: (client) => recodingBoth(client, 10007),
  },
  {
    does: 'leaves it to the service what there is in a live room',
    against: permissions,
    breaks: ['PRM-2.132', 'PRM-2.138', 'PRM-2.144'],
    sabotage: (client) => recodingBoth(client, 2687, 10007),
  },
  {
    does: 'lets only the owner and admins say what they are themselves',
    against: permissions,
    breaks: ['PRM-2.128', 'PRM-2.129', 'PRM-2.130', 'PRM-2.131'],
    sabotage: (client) =>
      replace(client, 'setGroupMemberNameCard', (honest) => async (options) => {
        const { data } = await client.getGroupProfile({ groupID: options.groupID });
        if (data.group.selfInfo.role !== 'Member') return honest(options);
        throw Object.assign(new Error('Heads only.'), { code: 10007 });
      }),
  },
];
