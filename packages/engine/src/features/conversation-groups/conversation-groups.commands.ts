import type { SessionWork } from '../../core/context.js';
import { isBoolean, isNothing, isString, listOf, objectOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { changeGroup, createGroup } from './fill-groups.js';
import { groupsOf } from './groups-of-person.js';
import { deleteGroup, renameGroup } from './name-groups.js';

type ConversationGroupCommand =
  | 'conversationGroups.list'
  | 'conversationGroups.create'
  | 'conversationGroups.delete'
  | 'conversationGroups.rename'
  | 'conversationGroups.change';

const areConversations = listOf(isString);

export const conversationGroupRoutes: Routes<ConversationGroupCommand> = {
  'conversationGroups.list': forUsers(isNothing, listGroups),
  'conversationGroups.create': forUsers(
    objectOf({ name: isString, conversationIDs: areConversations }),
    createGroup,
  ),
  'conversationGroups.delete': forUsers(objectOf({ name: isString }), deleteGroup),
  'conversationGroups.rename': forUsers(
    objectOf({ name: isString, newName: isString }),
    renameGroup,
  ),
  'conversationGroups.change': forUsers(
    objectOf({ name: isString, conversationIDs: areConversations, isAdded: isBoolean }),
    changeGroup,
  ),
};

async function listGroups(
  work: SessionWork,
): Promise<Commands['conversationGroups.list']['reply']> {
  return { groups: await groupsOf(work, work.userID) };
}
