import { type ChatSDK, EVENT, type GroupMemberChange, isTopicID, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { fieldsOf, recoding, through } from './tamper-calls.js';
import { tellsOnly } from './tells-only.js';

const muting = 'muting members';
const topics = 'muting members in topics';
const permissions = 'who may change members of which type of group';

/** The same client, which answers otherwise when it has muted somebody. */
function answers(
  client: ChatSDK,
  change: (change: GroupMemberChange, muteTime: number) => GroupMemberChange,
): ChatSDK {
  return replace(client, 'setGroupMemberMuteTime', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data, options.muteTime) };
  });
}

/** The same client, which mutes in other words. */
function asks(
  client: ChatSDK,
  change: (options: { groupID: string; userID: string; muteTime: number }) => typeof options,
): ChatSDK {
  return replace(
    client,
    'setGroupMemberMuteTime',
    (honest) => (options) => honest(change(options)),
  );
}

/** The same client, whose tips about mutes are changed. */
function tips(client: ChatSDK, change: (payload: object) => void): ChatSDK {
  return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
    for (const message of event.data) {
      if (message.type !== TYPES.MSG_GRP_TIP) continue;
      if (message.payload.operationType === TYPES.GRP_TIP_MBR_PROFILE_UPDATED) {
        change(message.payload);
      }
    }
    deliver(event);
  });
}

/** Those that mute members wrongly. */
export const MUTING_MEMBERS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'asks the service whether it may mute itself',
    against: muting,
    breaks: ['MBR-6.52'],
    sabotage: (client) =>
      through(client, 'setGroupMemberMuteTime', async (honest, [options]) => {
        await client.getGroupProfile({ groupID: String(fieldsOf(options)['groupID']) });
        return honest();
      }),
  },
  {
    does: 'answers with copies of the group and the member',
    against: muting,
    breaks: ['MBR-6.55'],
    sabotage: (client) =>
      answers(client, ({ group, member }) => ({
        group: group && { ...group },
        member: member && { ...member },
      })),
  },
  {
    does: 'keeps for how long a member is muted, not until when',
    against: muting,
    breaks: ['MBR-6.53'],
    sabotage: (client) =>
      answers(client, (change, muteTime) => {
        if (change.member) change.member.muteUntil = muteTime;
        return change;
      }),
  },
  {
    does: 'never lifts a mute',
    against: muting,
    breaks: ['MBR-6.54'],
    sabotage: (client) =>
      asks(client, (options) => ({ ...options, muteTime: options.muteTime || 3_600 })),
  },
  {
    does: 'mutes nobody',
    against: muting,
    breaks: ['MBR-6.59', 'MSG-2.40', 'PRM-2.171', 'GRP-0.3.8', 'GRP-1.24'],
    sabotage: (client) => asks(client, (options) => ({ ...options, muteTime: 0 })),
  },
  {
    does: 'mutes for minutes instead of seconds',
    against: muting,
    breaks: ['MBR-6.59', 'GRP-0.3.8'],
    sabotage: (client) =>
      asks(client, (options) => ({ ...options, muteTime: options.muteTime * 60 })),
  },
  {
    does: 'does not say for how long somebody is muted',
    against: muting,
    breaks: ['MBR-6.56'],
    sabotage: (client) => tips(client, (payload) => Reflect.set(payload, 'memberList', [])),
  },
  {
    does: 'tells of no tips',
    against: muting,
    breaks: ['MBR-6.56'],
    sabotage: (client) => tellsOnly(client, ({ type }) => type !== TYPES.MSG_GRP_TIP),
  },
  {
    does: 'lets nobody speak while all are muted',
    against: muting,
    breaks: ['PRM-2.172'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => async (message, options) => {
        const { data } = await client.getGroupProfile({ groupID: message.to });
        if (!data.group.muteAllMembers) return honest(message, options);
        throw Object.assign(new Error('Silence.'), { code: 10017 });
      }),
  },
  {
    does: 'mutes in the whole community who is muted in a topic',
    against: topics,
    breaks: ['MBR-6.57'],
    sabotage: (client) =>
      asks(client, (options) => {
        const { groupID } = options;
        if (!isTopicID(groupID)) return options;
        return { ...options, groupID: groupID.slice(0, groupID.indexOf('@TOPIC#_')) };
      }),
  },
  {
    does: 'tells nothing of topics',
    against: topics,
    breaks: ['MBR-6.58'],
    sabotage: (client) => intercept(client, EVENT.TOPIC_UPDATED, () => undefined),
  },
  {
    does: 'says nothing of who may not mute',
    against: permissions,
    breaks: [
      'PRM-2.115',
      'PRM-2.116',
      'PRM-2.117',
      'PRM-2.118',
      'PRM-2.119',
      'PRM-2.120',
      'PRM-2.121',
      'PRM-2.122',
      'PRM-2.123',
      'PRM-2.124',
      'PRM-2.126',
      'PRM-2.127',
    ],
    sabotage: (client) => recoding(client, 'setGroupMemberMuteTime', 10007),
  },
  {
    does: 'leaves it to the service whether one may mute oneself',
    against: permissions,
    breaks: ['PRM-2.125', 'ERB-9.13'],
    sabotage: (client) => recoding(client, 'setGroupMemberMuteTime', 2685, 10007),
  },
];
