import { EVENT, type MessageExtension, type MessageExtensionsUpdate } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { hearsDeleted, hearsSet } from './tamper-extensions.js';

const events = 'what is told of extensions';

/** Clients that are wrong about what is told of extensions. */
export const EXTENSION_EVENT_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'tells what it sets by itself',
    against: events,
    breaks: ['EXT-10.26', 'EXT-10.31'],
    sabotage: (client) => {
      const ears: ((told: MessageExtensionsUpdate) => void)[] = [];
      const listening = replace(
        client,
        'on',
        (on) => (eventName: never, handler: never, context?: unknown) => {
          const name: unknown = eventName;
          if (name === EVENT.MESSAGE_EXTENSIONS_UPDATED) {
            ears.push((data) => Reflect.apply(handler, context, [{ name, data }]));
          }
          return on(eventName, handler, context);
        },
      );
      return replace(listening, 'setMessageExtensions', (honest) => (message, extensions) => {
        for (const tell of ears) tell({ messageID: message.ID, extensions });
        return honest(message, extensions);
      });
    },
  },
  {
    does: 'keeps what it did itself to itself',
    against: events,
    breaks: ['EXT-10.26', 'EXT-10.31'],
    sabotage: (client) => {
      const own = new Set<string>();
      const noting = replace(client, 'setMessageExtensions', (honest) => (message, extensions) => {
        own.add(message.ID);
        return honest(message, extensions).finally(() => own.delete(message.ID));
      });
      return hearsSet(noting, (told) => (own.has(told.messageID) ? [] : [told]));
    },
  },
  {
    does: 'tells a deletion twice',
    against: events,
    breaks: ['EXT-10.28', 'EXT-10.29', 'CNV-3.16'],
    sabotage: (client) => hearsDeleted(client, (told) => [told, told]),
  },
  {
    does: 'tells all extensions that it has heard of',
    against: events,
    breaks: ['EXT-10.27'],
    sabotage: (client) => {
      const heard = new Map<string, MessageExtension>();
      return hearsSet(client, ({ messageID, extensions }) => {
        for (const one of extensions) heard.set(one.key, one);
        return [{ messageID, extensions: [...heard.values()] }];
      });
    },
  },
  {
    does: 'tells each key by itself',
    against: events,
    breaks: ['EXT-10.27'],
    sabotage: (client) =>
      hearsSet(client, ({ messageID, extensions }) =>
        extensions.map((one) => ({ messageID, extensions: [one] })),
      ),
  },
  {
    does: 'tells of everything that was deleted no key',
    against: events,
    breaks: ['EXT-10.29', 'EXT-10.30'],
    sabotage: (client) => hearsDeleted(client, ({ messageID }) => [{ messageID, keyList: [] }]),
  },
];
