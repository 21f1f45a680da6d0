import { EVENT } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';
import { onShowing, onTelling } from './tamper-conversations.js';

const DRAFTS = 'drafts';
const PARTIAL = 'lists of what has changed';

const DRAFT_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'keeps no draft',
    against: DRAFTS,
    breaks: ['CNV-2.51', 'CNV-2.53', 'OBJ-4.19'],
    sabotage: (client) =>
      replace(
        client,
        'setConversationDraft',
        (honest) => (options) => honest({ ...options, draftText: '' }),
      ),
  },
  {
    does: 'answers a draft with a copy of the conversation',
    against: DRAFTS,
    breaks: ['CNV-2.50'],
    sabotage: (client) =>
      replace(client, 'setConversationDraft', (honest) => async (options) => {
        const answer = await honest(options);
        answer.data.conversation = Object.assign(
          Object.create(Object.getPrototypeOf(answer.data.conversation)),
          answer.data.conversation,
        );
        return answer;
      }),
  },
  {
    does: 'answers a draft plainly',
    against: DRAFTS,
    breaks: ['CNV-2.50', 'OBJ-9.4'],
    sabotage: (client) =>
      replace(client, 'setConversationDraft', (honest) => async (options) => {
        const answer = await honest(options);
        Reflect.deleteProperty(answer.data, 'code');
        return answer;
      }),
  },
  {
    does: 'keeps drafts for nobody',
    against: DRAFTS,
    breaks: ['CNV-2.52'],
    sabotage: (client) => recoding(client, 'setConversationDraft', 2500),
  },
  {
    does: 'puts conversations with a draft first',
    against: DRAFTS,
    breaks: ['CNV-2.54'],
    sabotage: (client) =>
      onShowing(client, (list) =>
        list.toSorted((one, other) => other.draftText.length - one.draftText.length),
      ),
  },
];

const PARTIAL_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'tells conversations of a kind of its own where plain copies are due',
    against: PARTIAL,
    breaks: ['SES-1.21', 'FACT-28.1'],
    sabotage: (client) =>
      onTelling(client, (list) => list.map((one) => Object.assign(Object.create({}), one))),
  },
  {
    does: 'tells the list whether anything has changed or not',
    against: PARTIAL,
    breaks: ['SES-1.21'],
    sabotage(client) {
      const ears: ((event: never) => void)[] = [];
      const listening = replace(
        client,
        'on',
        (on) => (eventName: unknown, handler: never, context?: unknown) => {
          if (eventName === EVENT.CONVERSATION_LIST_UPDATED) ears.push(handler);
          Reflect.apply(on, undefined, [eventName, handler, context]);
        },
      );
      return through(listening, 'pinConversation', async (honest) => {
        const answer = await honest();
        const event = { name: EVENT.CONVERSATION_LIST_UPDATED, data: [] };
        for (const tell of ears) Reflect.apply(tell, undefined, [event]);
        return answer;
      });
    },
  },
  {
    does: 'tells every second list only',
    against: PARTIAL,
    breaks: ['SES-1.22', 'EVT-5.4', 'FACT-28.1'],
    sabotage(client) {
      let count = 0;
      return intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        count += 1;
        if (count % 2 === 0) deliver(event);
      });
    },
  },
];

/** Those who keep drafts wrongly, and who tell more than what has changed. */
export const DRAFT_AND_PARTIAL_LIST_SABOTEURS: readonly Saboteur[] = [
  ...DRAFT_SABOTEURS,
  ...PARTIAL_SABOTEURS,
];
