import { useConversation } from '@parlor/hooks';
import { TYPES } from '@parlor/sdk';

/** The groupID of a conversation that is an audio room: a meeting, which has seats here; `undefined` of any other. */
export function useRoomID(conversationID: string): string | undefined {
  const { conversation } = useConversation(conversationID);
  if (conversation?.type !== 'GROUP') return undefined;
  const { groupID, type } = conversation.groupProfile;
  return type === TYPES.GRP_MEETING ? groupID : undefined;
}
