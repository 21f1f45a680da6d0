import { type GroupType, TYPES } from '@parlor/sdk';
import { JoinedGroups } from '../groups/joined-groups.js';
import type { AdapterParts } from '../parts.js';
import type { LiveConversation } from './native-conversation.js';

/** In these nothing is ever unread. */
const UNCOUNTED: ReadonlySet<GroupType | ''> = new Set([TYPES.GRP_AVCHATROOM, TYPES.GRP_MEETING]);

/** Groups as their conversations show them: what the native library says of a conversation has not even their type. */
export class GroupDetails {
  readonly #parts: AdapterParts;
  readonly #joined: JoinedGroups;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    this.#joined = new JoinedGroups(parts);
  }

  /** Shows the groups that one is in, all by one question at most; the others stay as they are. */
  async complete(conversations: readonly LiveConversation[]): Promise<void> {
    const { groups, report } = this.#parts;
    const asked = conversations.filter(({ type, subType }) => isGroup(type) && subType === '');
    const isUnknown = asked.some(({ toAccount }) => !groups.get(toAccount));
    try {
      if (isUnknown) await this.#joined.list();
    } catch (error) {
      report('The groups of conversations could not be asked for.', error);
    }
    for (const conversation of asked) this.#show(conversation);
  }

  #show(conversation: LiveConversation): void {
    const group = this.#parts.groups.get(conversation.toAccount);
    if (!group || conversation.type !== TYPES.CONV_GROUP) return;
    conversation.groupProfile = group;
    conversation.subType = group.type;
    if (UNCOUNTED.has(group.type)) conversation.unreadCount = 0;
  }
}

function isGroup(type: LiveConversation['type']): boolean {
  return type === TYPES.CONV_GROUP;
}
