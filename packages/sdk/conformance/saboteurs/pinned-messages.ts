import {
  type ChatSDK,
  EVENT,
  type GroupMessagePinned,
  type PinnedGroupMessage,
  type PinnedGroupMessageUpdate,
  TYPES,
} from '@parlor/sdk';
import { copyOf } from './copy-message.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';

const listing = 'messages that are pinned to a group';
const hearing = 'what is told of pinned messages';
const permissions = 'who may pin messages in which type of group';

/** A client whose lists of pinned messages are changed. */
function lists(
  client: ChatSDK,
  change: (messageList: PinnedGroupMessage[]) => PinnedGroupMessage[],
): ChatSDK {
  return replace(client, 'getPinnedGroupMessageList', (honest) => async (groupID) => {
    const { code, data } = await honest(groupID);
    return { code, data: { messageList: change(data.messageList) } };
  });
}

/** A client that hears otherwise of pinned messages. */
function hears(
  client: ChatSDK,
  change: (told: PinnedGroupMessageUpdate) => readonly PinnedGroupMessageUpdate[],
): ChatSDK {
  return intercept(client, EVENT.PINNED_GROUP_MESSAGE_UPDATED, ({ name, data }, deliver) => {
    for (const told of change(data)) deliver({ name, data: told });
  });
}

/** A client that hears otherwise of what is pinned. */
function hearsPinned(
  client: ChatSDK,
  change: (told: GroupMessagePinned) => PinnedGroupMessageUpdate,
): ChatSDK {
  return hears(client, (told) => [told.isPinned ? change(told) : told]);
}

const LISTING: readonly Saboteur[] = [
  {
    does: 'answers with the message that was pinned',
    against: listing,
    breaks: ['PIN-7.1'],
    sabotage: (client) =>
      through(client, 'pinGroupMessage', async (honest, [options]) => {
        await honest();
        return { code: 0, data: options };
      }),
  },
  {
    does: 'lists what was pinned last first',
    against: listing,
    breaks: ['PIN-7.3'],
    sabotage: (client) => lists(client, (messageList) => messageList.toReversed()),
  },
  {
    does: 'does not say who has pinned a message',
    against: listing,
    breaks: ['PIN-7.3', 'OBJ-1.56'],
    sabotage: (client) =>
      lists(client, (messageList) =>
        messageList.map((message) =>
          Object.assign(message, { pinnerInfo: { userID: '', nick: '', avatar: '' } }),
        ),
      ),
  },
  {
    does: 'lists copies of messages that are in memory',
    against: listing,
    breaks: ['PIN-7.4'],
    sabotage: (client) =>
      lists(client, (messageList) =>
        messageList.map((message) =>
          Object.assign(copyOf(message), { pinnerInfo: message.pinnerInfo }),
        ),
      ),
  },
  {
    does: 'asks for a whole message to pin',
    against: listing,
    breaks: ['PIN-7.2'],
    sabotage: (client) =>
      replace(client, 'pinGroupMessage', (honest) => async (options) => {
        if (!options.message.ID) throw new Error('Which message?');
        return honest(options);
      }),
  },
  {
    does: 'keeps quiet when a message is pinned already',
    against: listing,
    breaks: ['PIN-7.8', 'ERB-9.14'],
    sabotage: (client) => recoding(client, 'pinGroupMessage', 10071),
  },
  {
    does: 'keeps quiet when ten messages are pinned',
    against: listing,
    breaks: ['PIN-7.7', 'ERB-9.14'],
    sabotage: (client) => recoding(client, 'pinGroupMessage', 10070),
  },
  {
    does: 'lists messages that were taken back',
    against: listing,
    breaks: ['PIN-7.16'],
    sabotage: (client) => {
      const pinned = new Map<string, PinnedGroupMessage>();
      return lists(client, (messageList) => {
        for (const message of messageList) pinned.set(message.ID, message);
        const revoked = [...pinned.values()].filter(({ isRevoked }) => isRevoked);
        return [...revoked, ...messageList];
      });
    },
  },
  {
    does: 'keeps quiet about messages that there are not',
    against: listing,
    breaks: ['PIN-7.18'],
    sabotage: (client) => recoding(client, 'pinGroupMessage', 20026),
  },
];

const HEARING: readonly Saboteur[] = [
  {
    does: 'tells nothing of pinned messages',
    against: hearing,
    breaks: ['PIN-7.10', 'PIN-7.12', 'PIN-7.13', 'FACT-24.11'],
    sabotage: (client) => hears(client, () => []),
  },
  {
    does: 'tells what is pinned twice',
    against: hearing,
    breaks: ['PIN-7.13', 'TIP-A.3.43'],
    sabotage: (client) => hears(client, (told) => [told, told]),
  },
  {
    does: 'tells of the message that is in memory',
    against: hearing,
    breaks: ['PIN-7.11', 'PIN-7.19'],
    sabotage: (client) =>
      hearsPinned(client, (told) => {
        const known = client.findMessage(told.message.ID);
        if (!known) return told;
        return { ...told, message: Object.assign(known, { pinnerInfo: told.operatorInfo }) };
      }),
  },
  {
    does: 'knows in an event what is mine',
    against: hearing,
    breaks: ['PIN-7.19'],
    sabotage: (client) =>
      hearsPinned(client, (told) => {
        const isMine = told.message.from === client.getLoginUser();
        if (isMine) Object.assign(told.message, { flow: 'out', isRead: true });
        return told;
      }),
  },
  {
    does: 'tells more of a message that was taken off',
    against: hearing,
    breaks: ['PIN-7.12'],
    sabotage: (client) =>
      hears(client, (told) => [
        told.isPinned ? told : { ...told, message: Object.assign({ from: '' }, told.message) },
      ]),
  },
  {
    does: 'tells of a pinned message as a tip as well',
    against: hearing,
    breaks: ['PIN-7.14', 'TIP-A.1.16', 'TIP-A.3.43', 'TIP-C.22'],
    sabotage: (client) => {
      const ears: ((event: never) => void)[] = [];
      const listening = replace(
        client,
        'on',
        (on) => (eventName: unknown, handler: never, context?: unknown) => {
          if (eventName === EVENT.MESSAGE_RECEIVED) ears.push(handler);
          Reflect.apply(on, undefined, [eventName, handler, context]);
        },
      );
      client.on(EVENT.PINNED_GROUP_MESSAGE_UPDATED, ({ data }) => {
        const tip = {
          type: TYPES.MSG_GRP_TIP,
          payload: { operationType: data.isPinned ? 16 : 17 },
        };
        const event = { name: EVENT.MESSAGE_RECEIVED, data: [tip] };
        for (const tell of ears) Reflect.apply(tell, undefined, [event]);
      });
      return listening;
    },
  },
];

const PERMISSIONS: readonly Saboteur[] = [
  {
    does: 'lets nobody but the owner pin messages',
    against: permissions,
    breaks: ['PRM-2.181', 'PRM-2.182', 'PRM-2.183'],
    sabotage: (client) =>
      replace(client, 'pinGroupMessage', (honest) => async (options) => {
        const { data } = await client.getGroupProfile({ groupID: options.groupID });
        if (data.group.ownerID === client.getLoginUser()) return honest(options);
        throw Object.assign(new Error('The owner alone.'), { code: 10007 });
      }),
  },
  {
    does: 'lists nothing for who has no right to see it',
    against: permissions,
    breaks: ['PRM-2.190', 'PRM-2.191'],
    sabotage: (client) =>
      through(client, 'getPinnedGroupMessageList', async (honest) => {
        try {
          return await honest();
        } catch {
          return { code: 0, data: { messageList: [] } };
        }
      }),
  },
];

/** Those that pin messages, list them and tell of them wrongly. */
export const PINNED_MESSAGE_SABOTEURS: readonly Saboteur[] = [
  ...LISTING,
  ...HEARING,
  ...PERMISSIONS,
];
