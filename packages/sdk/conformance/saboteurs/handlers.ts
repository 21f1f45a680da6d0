import { type ChatEventName, type ChatSDK, EVENT } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const against = 'handlers of every event';

/** Forgets all handlers after an event of its own. */
function forgetsHandlersAt(client: ChatSDK, name: ChatEventName): ChatSDK {
  const offs: (() => void)[] = [];
  let isOver = false;
  client.on(EVENT.SDK_NOT_READY, () => {
    if (isOver) for (const off of offs.splice(0)) off();
    isOver = false;
  });
  client.on(name, () => {
    isOver = true;
  });
  return replace(client, 'on', (honest) => (eventName, handler, context) => {
    honest(eventName, handler, context);
    offs.push(() => client.off(eventName, handler));
  });
}

export const HANDLERS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'forgets its handlers at a logout',
    against,
    breaks: ['SES-3.37', 'FACT-8.1'],
    sabotage(client) {
      const offs: (() => void)[] = [];
      const listening = replace(client, 'on', (honest) => (name, handler, context) => {
        honest(name, handler, context);
        offs.push(() => client.off(name, handler));
      });
      return replace(listening, 'logout', (honest) => async () => {
        const answer = await honest();
        for (const off of offs.splice(0)) off();
        return answer;
      });
    },
  },
  {
    does: 'forgets its handlers when it is kicked',
    against,
    breaks: ['INS-D.13', 'FACT-8.1'],
    sabotage: (client) => forgetsHandlersAt(client, EVENT.KICKED_OUT),
  },
  {
    does: 'stops at a handler that throws',
    against,
    breaks: ['EVT-3.7', 'FACT-14.1'],
    sabotage(client) {
      const begun = new WeakSet<object>();
      return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        if (begun.has(event)) return;
        begun.add(event);
        deliver(event);
        begun.delete(event);
      });
    },
  },
];
