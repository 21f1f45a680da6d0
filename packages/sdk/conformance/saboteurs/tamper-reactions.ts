import { type ChatSDK, EVENT, type MessageReaction, type MessageReactions } from '@parlor/sdk';
import { intercept, replace } from './tamper.js';

type Page = Awaited<ReturnType<ChatSDK['getAllUserListOfMessageReaction']>>['data'];

/** A client whose answers about several messages are changed. */
export function answers(
  client: ChatSDK,
  change: (resultList: MessageReactions[]) => MessageReactions[],
): ChatSDK {
  return replace(client, 'getMessageReactions', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: { resultList: change(data.resultList) } };
  });
}

/** A client whose pages of people are changed. */
export function pages(client: ChatSDK, change: (page: Page) => Page): ChatSDK {
  return replace(client, 'getAllUserListOfMessageReaction', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data) };
  });
}

/** A client whose reactions are changed, in answers or in events. */
export function changed(
  list: MessageReactions,
  change: (reaction: MessageReaction) => MessageReaction,
): MessageReactions {
  return { ...list, reactionList: list.reactionList.map(change) };
}

/** A client that hears of reactions otherwise. */
export function hears(
  client: ChatSDK,
  change: (told: MessageReactions) => readonly MessageReactions[],
): ChatSDK {
  return intercept(client, EVENT.MESSAGE_REACTIONS_UPDATED, ({ name, data }, deliver) => {
    for (const told of change(data)) deliver({ name, data: told });
  });
}
