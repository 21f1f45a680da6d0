import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept } from './tamper.js';

const JUDGED = 'what the moderation finds later';
const SYSTEM = 'what the app’s server says in a group';

/** The same client, with something done to each message before it is told. */
function onTelling(
  client: ChatSDK,
  name: typeof EVENT.MESSAGE_MODIFIED | typeof EVENT.MESSAGE_RECEIVED,
  change: (message: Message) => void,
): ChatSDK {
  return intercept(client, name, (event, deliver) => {
    for (const message of event.data) change(message);
    deliver(event);
  });
}

/** Those who are wrong about what the app's server and the moderation do with messages. */
export const OPERATED_MESSAGE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'lets what was found risky pass as harmless',
    against: JUDGED,
    breaks: ['OBJ-1.46'],
    sabotage: (client) =>
      onTelling(client, EVENT.MESSAGE_MODIFIED, (message) => {
        message.hasRiskContent = false;
      }),
  },
  {
    does: 'takes all that is changed for risky',
    against: JUDGED,
    breaks: ['OBJ-1.46'],
    sabotage: (client) =>
      onTelling(client, EVENT.MESSAGE_MODIFIED, (message) => {
        message.hasRiskContent = true;
      }),
  },
  {
    does: 'does not mark what the app’s server says in a group',
    against: SYSTEM,
    breaks: ['OBJ-1.48'],
    sabotage: (client) =>
      onTelling(client, EVENT.MESSAGE_RECEIVED, (message) => {
        message.isSystemMessage = false;
      }),
  },
  {
    does: 'marks what people say as the app’s server’s',
    against: SYSTEM,
    breaks: ['OBJ-1.48'],
    sabotage: (client) =>
      onTelling(client, EVENT.MESSAGE_RECEIVED, (message) => {
        message.isSystemMessage = true;
      }),
  },
];
