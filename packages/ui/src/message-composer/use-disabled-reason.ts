import { useGroup } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { isSystemConversation } from '../internals/conversation-title.js';
import { groupOf } from '../internals/group-of.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** There is no such group. */
const NO_GROUP = 10010;
/** Not in it, by the service's word and by the SDK's. */
const NOT_IN_GROUP: readonly number[] = [10007, 2603, 2623];

/** Why nothing may be written in a conversation; `undefined` when something may. The app's own reason comes first. */
export function useDisabledReason(
  conversationID: string,
  given: string | undefined,
): string | undefined {
  const strings = useChatStrings();
  const { error } = useGroup(groupOf(conversationID).groupID);
  if (given !== undefined) return given;
  return isSystemConversation(conversationID) ? strings.noticesOnly : goneReason(error, strings);
}

/** A group that could not be had for another reason, such as no line, may be written to all the same. */
function goneReason(error: ChatError | null, strings: ChatStrings): string | undefined {
  if (error?.code === NO_GROUP) return strings.groupGone;
  return error && NOT_IN_GROUP.includes(error.code) ? strings.noLongerInGroup : undefined;
}
