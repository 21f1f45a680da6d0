export type { ConversationGroupSnapshot } from './conversation-group-snapshot.js';
export { MOST_CONVERSATION_GROUPS } from './group-name.js';
export {
  type UseConversationGroupsResult,
  useConversationGroups,
} from './use-conversation-groups.js';
