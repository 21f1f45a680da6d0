import { EVENT } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const against = 'several instances of one person';

/** The messages of a world that somebody has been told of. */
const delivered = new WeakMap<object, Set<string>>();

export const INSTANCES_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'does not hear what its person says elsewhere',
    against,
    breaks: ['INS-E.14', 'FACT-22.2'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        const data = event.data.filter(({ flow }) => flow === 'in');
        if (data.length > 0) deliver({ ...event, data });
      }),
  },
  {
    does: 'hears only what no other instance has heard',
    against,
    breaks: ['INS-E.13'],
    sabotage: (client, world) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        const known = delivered.get(world) ?? new Set<string>();
        delivered.set(world, known);
        const data = event.data.filter(({ ID }) => !known.has(ID));
        for (const { ID } of data) known.add(ID);
        if (data.length > 0) deliver({ ...event, data });
      }),
  },
  {
    does: 'reads for itself only',
    against,
    breaks: ['INS-E.15'],
    sabotage: (client) =>
      replace(client, 'setMessageRead', () => async () => ({ code: 0, data: {} })),
  },
  {
    does: 'pins for itself only',
    against,
    breaks: ['INS-E.17'],
    sabotage: (client) =>
      replace(client, 'pinConversation', () => async ({ conversationID }) => ({
        code: 0,
        data: { conversationID },
      })),
  },
  {
    does: 'does not hear of what its person does to their profile elsewhere',
    against,
    breaks: ['INS-E.22'],
    sabotage: (client) => intercept(client, EVENT.PROFILE_UPDATED, () => {}),
  },
];
