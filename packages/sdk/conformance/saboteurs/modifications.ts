import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { copyOf } from './copy-message.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const MODIFYING = 'messages that are modified';
const CONTENT = 'what of a message is modified';
const REFUSED = 'modifications that are refused';

/** The same client, which does something before it modifies a message. */
function beforeModifying(client: ChatSDK, change: (message: Message) => void): ChatSDK {
  return replace(client, 'modifyMessage', (honest) => (message) => {
    change(message);
    return honest(message);
  });
}

/** The same client, whose refusals to modify a message are changed. */
function refusing(client: ChatSDK, change: (error: Error, message: Message) => void): ChatSDK {
  return replace(client, 'modifyMessage', (honest) => async (message) => {
    const payload = JSON.stringify(message.payload);
    try {
      return await honest(message);
    } catch (error) {
      if (error instanceof Error) change(error, { ...message, payload: JSON.parse(payload) });
      throw error;
    }
  });
}

/** Those that modify messages wrongly. */
export const MODIFICATION_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'tells of copies of what was modified',
    against: MODIFYING,
    breaks: ['CHG-5.12', 'CHG-5.13'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_MODIFIED, (event, deliver) =>
        deliver({ ...event, data: event.data.map(copyOf) }),
      ),
  },
  {
    does: 'keeps quiet about what was modified',
    against: MODIFYING,
    breaks: ['CHG-5.13', 'FACT-24.7', 'CNV-3.3', 'EVT-5.14', 'HIS-12.59'],
    sabotage: (client) => intercept(client, EVENT.MESSAGE_MODIFIED, () => {}),
  },
  {
    does: 'sends what the payload is, whether it was changed in place or not',
    against: CONTENT,
    breaks: ['CHG-5.2'],
    sabotage: (client) =>
      beforeModifying(client, (message) => {
        const { type, payload: content } = message;
        const elements: unknown = Reflect.get(message, '_elements');
        if (Array.isArray(elements)) elements.splice(0, 1, { type, content });
      }),
  },
  {
    does: 'does not count how often a message was modified',
    against: MODIFYING,
    breaks: ['CHG-5.11', 'OBJ-1.34'],
    sabotage: (client) =>
      replace(client, 'modifyMessage', (honest) => async (message) => {
        const answer = await honest(message);
        message.version = 0;
        return answer;
      }),
  },
  {
    does: 'answers with the message that was given, in memory or not',
    against: MODIFYING,
    breaks: ['CHG-5.15'],
    sabotage: (client) =>
      replace(client, 'modifyMessage', (honest) => async (message) => {
        const answer = await honest(message);
        return { ...answer, data: { message } };
      }),
  },
  {
    does: 'passes on the service’s own number for a conflict',
    against: REFUSED,
    breaks: ['CHG-5.10', 'ERR-3.16'],
    sabotage: (client) =>
      refusing(client, (error) => {
        if (Reflect.get(error, 'code') === 2480) Reflect.set(error, 'code', 20027);
      }),
  },
  {
    does: 'leaves what was written in vain where somebody else was faster',
    against: REFUSED,
    breaks: ['CHG-5.10', 'FACT-41.1'],
    sabotage: (client) =>
      refusing(client, (_error, { ID, payload }) => {
        const known = client.findMessage(ID);
        if (known) Reflect.set(known, 'payload', payload);
      }),
  },
  {
    does: 'does not say which message could not be modified',
    against: REFUSED,
    breaks: ['CHG-5.16', 'ERR-1.8', 'FACT-12.5'],
    sabotage: (client) => refusing(client, (error) => void Reflect.set(error, 'data', {})),
  },
];
