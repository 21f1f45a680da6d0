import { EVENT, type MessageReaction, type MessageReactions } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { changed, hears } from './tamper-reactions.js';

const events = 'what is told of reactions';

/** Clients that are wrong about what is told of reactions. */
export const REACTION_EVENT_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'tells a reaction of its own by itself',
    against: events,
    breaks: ['RCT-11.20', 'RCT-11.24', 'FACT-48.1'],
    sabotage: (client) => {
      const ears: ((told: MessageReactions) => void)[] = [];
      const listening = replace(
        client,
        'on',
        (on) => (eventName: never, handler: never, context?: unknown) => {
          const name: unknown = eventName;
          if (name === EVENT.MESSAGE_REACTIONS_UPDATED) {
            ears.push((data) => Reflect.apply(handler, context, [{ name, data }]));
          }
          return on(eventName, handler, context);
        },
      );
      return replace(listening, 'addMessageReaction', (honest) => (message, reactionID) => {
        const reaction = { reactionID, totalUserCount: 1, partialUserList: [] };
        const told = {
          messageID: message.ID,
          reactionList: [{ ...reaction, reactedByMyself: true }],
        };
        for (const tell of ears) tell(told);
        return honest(message, reactionID);
      });
    },
  },
  {
    does: 'keeps what it did itself to itself',
    against: events,
    breaks: ['RCT-11.20', 'FACT-48.2'],
    sabotage: (client) => {
      const own = new Set<string>();
      const noting = replace(client, 'addMessageReaction', (honest) => (message, reactionID) => {
        own.add(message.ID);
        return honest(message, reactionID).finally(() => own.delete(message.ID));
      });
      return hears(noting, (told) => (own.has(told.messageID) ? [] : [told]));
    },
  },
  {
    does: 'tells a reaction twice',
    against: events,
    breaks: ['RCT-11.20', 'RCT-11.21'],
    sabotage: (client) => hears(client, (told) => [told, told]),
  },
  {
    does: 'tells all that it ever heard of a message',
    against: events,
    breaks: ['RCT-11.21'],
    sabotage: (client) => {
      const heard = new Map<string, MessageReaction>();
      return hears(client, ({ messageID, reactionList }) => {
        for (const reaction of reactionList) heard.set(reaction.reactionID, reaction);
        return [{ messageID, reactionList: [...heard.values()] }];
      });
    },
  },
  {
    does: 'tells in lists, as other events do',
    against: events,
    breaks: ['FACT-24.3', 'OBJ-7.4'],
    sabotage: (client) =>
      hears(client, (told) => [
        Object.assign([told], { messageID: told.messageID, reactionList: [] }),
      ]),
  },
  {
    does: 'tells nothing of a reaction that nobody has any more',
    against: events,
    breaks: ['RCT-11.22', 'FACT-48.3'],
    sabotage: (client) =>
      hears(client, (told) =>
        told.reactionList.some(({ totalUserCount }) => totalUserCount > 0) ? [told] : [],
      ),
  },
  {
    does: 'does not know in an event what was done in my other instances',
    against: events,
    breaks: ['RCT-11.23', 'CNV-3.15'],
    sabotage: (client) => {
      const mine = new Set<string>();
      const noting = replace(client, 'addMessageReaction', (honest) => (message, reactionID) => {
        mine.add(reactionID);
        return honest(message, reactionID);
      });
      return hears(noting, (told) => [
        changed(told, (reaction) => ({
          ...reaction,
          reactedByMyself: mine.has(reaction.reactionID),
        })),
      ]);
    },
  },
  {
    does: 'finds itself among those who reacted',
    against: events,
    breaks: ['RCT-11.29', 'RCT-11.30', 'SES-3.34'],
    sabotage: (client) =>
      hears(client, (told) => [
        changed(told, (reaction) => ({
          ...reaction,
          reactedByMyself: reaction.partialUserList.some(
            ({ userID }) => userID === client.getLoginUser(),
          ),
        })),
      ]),
  },
];
