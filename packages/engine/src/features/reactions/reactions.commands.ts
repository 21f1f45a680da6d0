import { type Guard, isCount, isString, listOf, objectOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { addReaction, removeReaction } from './react.js';
import { listReactions, listReactionUsers } from './reaction-queries.js';

const isReactionID: Guard<string> = (value): value is string => isString(value) && value !== '';

const namesReaction = objectOf<Commands['reactions.add']['request']>({
  conversationID: isString,
  messageID: isString,
  reactionID: isReactionID,
});

const isListRequest = objectOf<Commands['reactions.list']['request']>({
  conversationID: isString,
  messageIDs: listOf(isString),
  usersPerReaction: isCount,
});

const isUsersRequest = objectOf<Commands['reactions.users']['request']>({
  conversationID: isString,
  messageID: isString,
  reactionID: isReactionID,
  offset: isCount,
  count: isCount,
});

type ReactionCommand = 'reactions.add' | 'reactions.remove' | 'reactions.list' | 'reactions.users';

export const reactionRoutes: Routes<ReactionCommand> = {
  'reactions.add': forUsers(namesReaction, addReaction),
  'reactions.remove': forUsers(namesReaction, removeReaction),
  'reactions.list': forUsers(isListRequest, listReactions),
  'reactions.users': forUsers(isUsersRequest, listReactionUsers),
};
