import { PARAMS_VALIDATE_FAILED } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const AGAINST = 'the arguments of history, receipts, reactions and extensions';

/** Those that look at the arguments around a message wrongly. */
export const ARGUMENTS_ABOUT_MESSAGES_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'rejects where history is asked for wrongly',
    against: AGAINST,
    breaks: ['HIS-12.1', 'HIS-12.2', 'HIS-12.3'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => honest(options)),
  },
  {
    does: 'takes nobody’s conversation for none',
    against: AGAINST,
    breaks: ['HIS-12.1'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => (options) => {
        if (options.conversationID === 'C2C') throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
  {
    does: 'takes a count of 0 for none',
    against: AGAINST,
    breaks: ['HIS-12.39'],
    sabotage: (client) =>
      replace(client, 'getMessageListHopping', (honest) => (options) => {
        const { count, ...rest } = options;
        return count ? honest(options) : honest(rest);
      }),
  },
  {
    does: 'takes reactions to messages that failed',
    against: AGAINST,
    breaks: ['RCT-11.1'],
    sabotage: (client) =>
      replace(
        client,
        'addMessageReaction',
        (honest) => (message, reactionID) =>
          honest(message && { ...message, status: 'success' }, reactionID),
      ),
  },
  {
    does: 'wants keys to be deleted',
    against: AGAINST,
    breaks: ['EXT-10.3'],
    sabotage: (client) =>
      replace(client, 'deleteMessageExtensions', (honest) => (message, keyList) => {
        if (!keyList?.length) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(message, keyList);
      }),
  },
  {
    does: 'looks at what readers are asked for with',
    against: AGAINST,
    breaks: ['RCP-14.28'],
    sabotage: (client) =>
      replace(client, 'getGroupMessageReadMemberList', (honest) => (options) => {
        if (!options.message) throw new Error(PARAMS_VALIDATE_FAILED);
        return honest(options);
      }),
  },
];
