'use client';
import { communityIDOfTopic, parseConversationID, TYPES } from '@parlor/sdk';
import { useMemo } from 'react';
import { useGroup } from '../groups/index.js';
import type { MessageSnapshot } from '../messages/index.js';
import { abilitiesOf, type MessageAbilities } from './message-abilities.js';

/**
 * What I can do with a message: {@link abilitiesOf} with my role in its group.
 *
 * Renders again when the message or its group changes. For what is on screen just now, such as a menu or a toolbar; the
 * group is asked for once, however many messages of it are shown. Until it is known I count as an ordinary member, and
 * nothing is offered that only those may do who manage the group.
 *
 * My role follows what somebody else makes of me, as in {@link useGroup}. The service's answer is the last word.
 *
 * Stands on `getGroupProfile`, GROUP_LIST_UPDATED, and tips and notices in MESSAGE_RECEIVED.
 *
 * @param revocableSeconds how long messages can be taken back, when the app has changed it in the cloud; 120 when left out.
 */
export function useMessageAbilities(
  conversationID: string,
  message: MessageSnapshot,
  revocableSeconds?: number,
): MessageAbilities {
  const { group } = useGroup(managedGroupOf(conversationID));
  const role = group?.selfInfo.role || undefined;
  const isLiveRoom = group?.type === TYPES.GRP_AVCHATROOM;
  return useMemo(
    () => abilitiesOf(message, { role, isLiveRoom, revocableSeconds }),
    [message, role, isLiveRoom, revocableSeconds],
  );
}

/** The group whose owner and admins manage a conversation: a topic's is its community. `''` when nobody does. */
function managedGroupOf(conversationID: string): string {
  const parsed = parseConversationID(conversationID);
  if (parsed?.type !== 'GROUP') return '';
  return communityIDOfTopic(parsed.targetID) ?? parsed.targetID;
}
