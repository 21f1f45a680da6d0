import { type ChatSDK, type Conversation, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { through } from './tamper-calls.js';
import { onEach } from './tamper-conversations.js';

const STEP = 'two instances in step';

/** Those whose lists are not what was done to them. */
export const INSTANCES_IN_STEP_SABOTEURS: readonly Saboteur[] = [
  showing('takes every pin away that it shows', (one) => {
    one.isPinned = false;
  }),
  showing('shows every conversation outside of all conversation groups', (one) => {
    one.conversationGroupList = [];
  }),
  showing('shows no conversation as quiet', (one) => {
    one.messageRemindType = TYPES.MSG_REMIND_ACPT_AND_NOTE;
  }),
  showing('counts what is unread to one', (one) => {
    one.unreadCount = Math.min(one.unreadCount, 1);
  }),
  {
    does: 'says that a conversation was deleted, and deletes none',
    against: STEP,
    breaks: ['CNV-3.17'],
    sabotage: (client) =>
      through(client, 'deleteConversation', async () => ({ code: 0, data: {} })),
  },
];

function showing(does: string, change: (conversation: Conversation) => void): Saboteur {
  const sabotage = (client: ChatSDK) => onEach(client, change);
  return { does, against: STEP, breaks: ['CNV-3.17'], sabotage };
}
