import type { MessageRemindType } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { ensureConversationGroup } from '../conversation-groups/index.js';
import { labelsOf, saveLabels } from '../conversation-labels/index.js';
import { conversationOf, saveConversation } from '../conversations/index.js';
import { keepRemindType } from '../remind-types/index.js';

/** What a person has made of a conversation from the start. */
export interface SeedConversation {
  userID: string;
  /** `C2C<userID>` or `GROUP<groupID>`. */
  conversationID: string;
  /** Whether it is pinned to the top, which brings it into the list, too; `false` when left out. At most 50 of a person are. */
  isPinned?: boolean;
  /** Its marks: powers of two, see `TYPES.CONV_MARK_TYPE_*`. */
  markList?: number[];
  /** What was written onto it; `''` when left out. */
  customData?: string;
  /** The names of the conversation groups that it is in, 20 of a person at most. They are made. */
  groupNames?: string[];
  /** How its messages are announced; as the type of the conversation says when left out. */
  messageRemindType?: MessageRemindType;
}

/** Makes of conversations what people have made of them. */
export async function plantConversations(
  work: Work,
  seeds: readonly SeedConversation[],
): Promise<void> {
  for (const seed of seeds) await plantConversation(work, seed);
}

async function plantConversation(work: Work, seed: SeedConversation): Promise<void> {
  const { userID, conversationID, isPinned = false, messageRemindType } = seed;
  if (isPinned) {
    const record = await conversationOf(work, userID, conversationID);
    saveConversation(work, userID, { ...record, isPinned, isListed: true });
  }
  if (messageRemindType) keepRemindType(work, userID, conversationID, messageRemindType);
  await plantLabels(work, seed);
}

async function plantLabels(work: Work, seed: SeedConversation): Promise<void> {
  const { userID, conversationID, markList, customData, groupNames } = seed;
  if (!markList && !customData && !groupNames) return;
  const labels = await labelsOf(work, userID, conversationID);
  const groups = [];
  for (const name of groupNames ?? []) {
    groups.push(await ensureConversationGroup(work, userID, name));
  }
  saveLabels(work, userID, {
    ...labels,
    marks: markList?.map(bitOf).toSorted((a, b) => a - b) ?? labels.marks,
    customData: customData ?? labels.customData,
    groupIDs: [...new Set([...labels.groupIDs, ...groups.map(({ id }) => id)])],
  });
}

/** The number of the bit of a mark. */
function bitOf(mark: number): number {
  return Math.log2(mark);
}
