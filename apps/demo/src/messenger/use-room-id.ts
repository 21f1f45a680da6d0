import { useConversation } from '@parlor/hooks';
import { isMeeting } from '../rooms/room-kinds.js';

/** The groupID of a conversation that is an audio room; `undefined` of any other. */
export function useRoomID(conversationID: string): string | undefined {
  const { conversation } = useConversation(conversationID);
  if (conversation?.type !== 'GROUP') return undefined;
  const { groupProfile } = conversation;
  return isMeeting(groupProfile) ? groupProfile.groupID : undefined;
}
