import { useConversation } from '@parlor/hooks';
import { type GroupType, TYPES } from '@parlor/sdk';

/** What the demo takes for audio rooms: one comes and goes in them. */
const ROOMS: readonly GroupType[] = [TYPES.GRP_MEETING, TYPES.GRP_AVCHATROOM];

/** The groupID of a conversation that is an audio room; `undefined` of any other. */
export function useRoomID(conversationID: string): string | undefined {
  const { conversation } = useConversation(conversationID);
  if (conversation?.type !== 'GROUP') return undefined;
  const { groupID, type } = conversation.groupProfile;
  return ROOMS.includes(type) ? groupID : undefined;
}
