import {
  type ChatSDK,
  EVENT,
  type GroupApplication,
  type GroupSystemNoticeMessage,
  isCommunityID,
  type Message,
  SYSTEM_CONVERSATION_ID,
  TYPES,
} from '@parlor/sdk';
import { callMethod, codeOf } from '../traits/call-method.js';
import type { Saboteur } from './saboteur.js';
import { keepsGroups } from './system-notices.js';
import { replace } from './tamper.js';
import { tellsOnly } from './tells-only.js';

const list = 'the list of applications';
const answers = 'answers to applications';
const refused = 'answers to applications that are refused';
const kept = 'notices that are kept';
const answered = 'notices of what was answered';
const invitations = 'invitations that the invited have to accept';
const told = 'notices of what others do to one in a group';

/** The same client, with another list of what waits. */
function withList(
  client: ChatSDK,
  change: (all: GroupApplication[]) => GroupApplication[],
): ChatSDK {
  return replace(client, 'getGroupApplicationList', (honest) => async () => {
    const answer = await honest();
    answer.data.applicationList = change(answer.data.applicationList);
    return answer;
  });
}

/** The same client, whose list goes on showing what it has shown. */
function neverForgets(client: ChatSDK): ChatSDK {
  const ever = new Map<string, GroupApplication>();
  return withList(client, (all) => {
    for (const one of all) ever.set(one.authentication, one);
    return [...ever.values()];
  });
}

/** The same client, which takes this refusal of an answer for success. */
function ignores(client: ChatSDK, code: number): ChatSDK {
  return replace(
    client,
    'handleGroupApplication',
    (honest) => (options) =>
      honest(options).catch((error: unknown) => {
        if (codeOf(error) !== code) throw error;
        return { code: 0 as const, data: { group: undefined } };
      }),
  );
}

/** The same client, which has never heard of notices of this type. */
function withoutNotices(client: ChatSDK, ...types: readonly number[]): ChatSDK {
  return tellsOnly(client, (message) => !isNotice(message) || !types.includes(typeOf(message)));
}

/** The same client, with other messages in its system conversation. */
function withSystemMessages(client: ChatSDK, change: (all: Message[]) => Message[]): ChatSDK {
  return replace(client, 'getMessageList', (honest) => async (options) => {
    const answer = await honest(options);
    const { data } = answer;
    if (options.conversationID === SYSTEM_CONVERSATION_ID) {
      data.messageList = change(data.messageList);
    }
    return answer;
  });
}

/** The same client, whose system conversation has nothing but what came while it was there. */
function hasNothingFromBefore(client: ChatSDK): ChatSDK {
  const live = new Set<string>();
  client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    for (const { ID } of data) live.add(ID);
  });
  return withSystemMessages(client, (all) => all.filter(({ ID }) => live.has(ID)));
}

/** The same client, whose system conversation goes on showing what it has shown. */
function keepsNotices(client: ChatSDK): ChatSDK {
  const ever = new Map<string, Message>();
  return withSystemMessages(client, (all) => {
    for (const message of all) ever.set(message.ID, message);
    return [...ever.values()];
  });
}

/** The same client, which is out of every group that a notice once took it out of. */
function obeysOldNotices(client: ChatSDK): ChatSDK {
  return replace(client, 'getGroupList', (honest) => async () => {
    const answer = await honest();
    const page = await client.getMessageList({ conversationID: SYSTEM_CONVERSATION_ID });
    const left = page.data.messageList
      .filter(isNotice)
      .filter((notice) => typeOf(notice) === 4)
      .map(({ payload }) => payload.groupProfile.groupID);
    const { data } = answer;
    data.groupList = data.groupList.filter(({ groupID }) => !left.includes(groupID));
    return answer;
  });
}

/** The same client, which does something else with one key of its back door. */
function atTheBackDoor(client: ChatSDK, wanted: string, answer: () => unknown): ChatSDK {
  const tampered = replace(client, 'callExperimentalAPI', (honest) => honest);
  Reflect.set(tampered, 'callExperimentalAPI', (key: unknown, param: unknown) =>
    key === wanted ? answer() : callMethod(client, 'callExperimentalAPI', [key, param]),
  );
  return tampered;
}

function isNotice(message: Message): message is GroupSystemNoticeMessage {
  return message.type === TYPES.MSG_GRP_SYS_NOTICE;
}

function typeOf({ payload }: GroupSystemNoticeMessage): number {
  return payload.operationType;
}

/** Those that get applications and the notices about them wrong. */
export const GROUP_APPLICATION_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'lists what was answered',
    against: list,
    breaks: ['APP-5.7'],
    sabotage: neverForgets,
  },
  {
    does: 'lists nothing that waits for communities',
    against: list,
    breaks: ['APP-5.5', 'TOP-7.5'],
    sabotage: (client) =>
      withList(client, (all) => all.filter((one) => !isCommunityID(one.groupID))),
  },
  {
    does: 'does not say what the applicant wrote',
    against: list,
    breaks: ['APP-5.4'],
    sabotage: (client) => withList(client, (all) => all.map((one) => ({ ...one, note: '' }))),
  },
  {
    does: 'takes invitations for wishes',
    against: list,
    breaks: ['APP-5.3'],
    sabotage: (client) =>
      withList(client, (all) => all.map((one) => ({ ...one, applicationType: 0 }))),
  },
  {
    does: 'asks for applications as often as it is asked',
    against: list,
    breaks: ['ERB-3.3'],
    sabotage: (client) =>
      replace(
        client,
        'getGroupApplicationList',
        (honest) => () =>
          honest().catch(() => ({ code: 0 as const, data: { applicationList: [] } })),
      ),
  },
  {
    does: 'lets a second answer pass',
    against: refused,
    breaks: ['APP-5.16'],
    sabotage: (client) => ignores(client, 10024),
  },
  {
    does: 'takes anything for an answer',
    against: refused,
    breaks: ['APP-5.10'],
    sabotage: (client) => ignores(client, 10004),
  },
  {
    does: 'lets people in where there is no room',
    against: refused,
    breaks: ['APP-5.18'],
    sabotage: (client) => ignores(client, 10014),
  },
  {
    does: 'answers with a copy of the group',
    against: answers,
    breaks: ['APP-5.15'],
    sabotage: (client) =>
      replace(client, 'handleGroupApplication', (honest) => async (options) => {
        const answer = await honest(options);
        const { group } = answer.data;
        if (group) answer.data.group = { ...group };
        return answer;
      }),
  },
  {
    does: 'does not tell who is let in that they are',
    against: answers,
    breaks: ['APP-5.20', 'NTC-B.3.3', 'TIP-C.5'],
    sabotage: (client) => withoutNotices(client, 2),
  },
  {
    does: 'does not tell who was refused',
    against: answers,
    breaks: ['APP-5.21', 'NTC-B.3.5', 'TIP-C.6'],
    sabotage: (client) => withoutNotices(client, 3),
  },
  {
    does: 'does not tell who has invited somebody that it was in vain',
    against: answers,
    breaks: ['APP-5.23', 'NTC-B.3.27'],
    sabotage: (client) => withoutNotices(client, 14),
  },
  {
    does: 'has nothing in its system conversation from before it was there',
    against: kept,
    breaks: ['NTC-B.1.8'],
    sabotage: hasNothingFromBefore,
  },
  {
    does: 'takes what the login brings for unread',
    against: kept,
    breaks: ['NTC-B.1.9'],
    sabotage: (client) =>
      withSystemMessages(client, (all) => {
        for (const message of all) message.isRead = false;
        return all;
      }),
  },
  {
    does: 'lets old notices take effect',
    against: kept,
    breaks: ['NTC-B.1.10'],
    sabotage: obeysOldNotices,
  },
  {
    does: 'keeps the notice of what was answered',
    against: answered,
    breaks: ['APP-5.13', 'NTC-B.1.12'],
    sabotage: keepsNotices,
  },
  {
    does: 'cannot answer an invitation',
    against: invitations,
    breaks: ['APP-5.25', 'XAP-3.18'],
    sabotage: (client) =>
      atTheBackDoor(client, 'handleGroupInvitation', () => Promise.reject(new Error('Unknown.'))),
  },
  {
    does: 'does not tell who has invited somebody that they come',
    against: invitations,
    breaks: ['NTC-B.3.26'],
    sabotage: (client) => withoutNotices(client, 13),
  },
  {
    does: 'does not tell who is invited',
    against: invitations,
    breaks: ['NTC-B.3.24', 'NTC-B.3.25'],
    sabotage: (client) => withoutNotices(client, 12),
  },
  {
    does: 'stays in groups that it was removed from',
    against: told,
    breaks: ['NTC-B.3.8'],
    sabotage: keepsGroups,
  },
  {
    does: 'does not tell of removals, roles and bans',
    against: told,
    breaks: ['NTC-B.3.7', 'NTC-B.3.19', 'NTC-B.3.21', 'NTC-B.3.35', 'NTC-B.3.36'],
    sabotage: (client) => withoutNotices(client, 4, 9, 10, 21, 22),
  },
  {
    does: 'does not tell what the app’s server and the service do',
    against: told,
    breaks: ['NTC-B.3.23', 'NTC-B.3.38', 'NTC-B.1.7'],
    sabotage: (client) => withoutNotices(client, 11, 255),
  },
  {
    does: 'hands out copies of members',
    against: told,
    breaks: ['NTC-B.3.20', 'NTC-B.3.22'],
    sabotage: (client) =>
      replace(client, 'getGroupMemberList', (honest) => async (options) => {
        const answer = await honest(options);
        answer.data.memberList = answer.data.memberList.map((member) => ({ ...member }));
        return answer;
      }),
  },
  {
    does: 'fetches nothing of a group that it is brought into',
    against: told,
    breaks: ['NTC-B.3.16'],
    sabotage: (client) => {
      client.on(EVENT.SDK_READY, () => {
        client.callExperimentalAPI('disableMessagePullOnInvite');
      });
      return client;
    },
  },
];
