import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

/** Without a login, joining hands out something else. */
function joiningAsGuest(
  client: ChatSDK,
  change: (answer: Awaited<ReturnType<ChatSDK['joinGroup']>>) => void,
): ChatSDK {
  return replace(client, 'joinGroup', (honest) => async (options) => {
    const answer = await honest(options);
    if (client.getLoginUser() === '') change(answer);
    return answer;
  });
}

/** Those who are wrong about guests, about what was said before, and about what is said to all rooms. */
export const OPEN_ROOM_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'lets nobody in without a login',
    against: 'guests',
    breaks: ['GLF-4.28', 'GRP-1.15'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => (options) => {
        const isGuest = client.getLoginUser() === '';
        return isGuest ? Promise.reject(failure(2662)) : honest(options);
      }),
  },
  {
    does: 'hands a group out to guests',
    against: 'guests',
    breaks: ['GLF-4.28'],
    sabotage: (client) =>
      joiningAsGuest(client, ({ data }) => void Object.assign(data, { group: {} })),
  },
  {
    does: 'tells guests nothing',
    against: 'guests',
    breaks: ['GLF-4.28', 'GRP-1.15'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        if (client.getLoginUser() !== '') deliver(event);
      }),
  },
  {
    does: 'does not tell what was said in a live room before it came',
    against: 'what was said in a live room before',
    breaks: ['HIS-12.24', 'GLF-4.36'],
    sabotage: (client) => {
      let isComingIn = false;
      const joining = replace(client, 'joinGroup', (honest) => async (options) => {
        isComingIn = true;
        try {
          return await honest(options);
        } finally {
          isComingIn = false;
        }
      });
      return intercept(joining, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        if (!isComingIn) deliver(event);
      });
    },
  },
  {
    does: 'does not mark what is said to all live rooms',
    against: 'what is said to all live rooms',
    breaks: ['OBJ-1.44'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        for (const message of event.data) message.isBroadcastMessage = false;
        deliver(event);
      }),
  },
  {
    does: 'marks everything that is said in live rooms',
    against: 'what is said to all live rooms',
    breaks: ['OBJ-1.43'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        for (const message of event.data) {
          if (message.conversationType === TYPES.CONV_GROUP) message.isBroadcastMessage = true;
        }
        deliver(event);
      }),
  },
];
