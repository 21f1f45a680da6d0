import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { ConversationLabels, ConversationOutcome } from '../../protocol/entities.js';
import {
  changedOnes,
  type LabelsRecord,
  labelEach,
  labelsOf,
} from '../conversation-labels/index.js';
import { MARK_BITS } from './conversations.rules.js';

/** `conversations.mark` */
export async function markConversations(
  work: SessionWork,
  { conversationIDs, bit, isSet }: Commands['conversations.mark']['request'],
): Promise<Commands['conversations.mark']['reply']> {
  if (bit >= MARK_BITS) return refuse(50002);
  const outcomes = await labelEach(work, conversationIDs, (labels) => {
    const others = labels.marks.filter((mark) => mark !== bit);
    const marks = isSet ? [...others, bit].toSorted((a, b) => a - b) : others;
    return { ...labels, marks };
  });
  await tellOthers(work, outcomes);
  return { outcomes };
}

/** `conversations.note` */
export async function noteConversations(
  work: SessionWork,
  { conversationIDs, customData }: Commands['conversations.note']['request'],
): Promise<Commands['conversations.note']['reply']> {
  const outcomes = await labelEach(work, conversationIDs, (labels) => ({ ...labels, customData }));
  await tellOthers(work, outcomes);
  return { outcomes };
}

/** Marks and custom data as clients know them. */
export function wireLabels({ marks, customData }: LabelsRecord) {
  return { markList: marks.map((bit) => 2 ** bit), customData };
}

async function tellOthers(
  work: SessionWork,
  outcomes: readonly ConversationOutcome[],
): Promise<void> {
  const { userID, session, outbox } = work;
  const conversations: ConversationLabels[] = [];
  for (const conversationID of changedOnes(outcomes)) {
    const labels = await labelsOf(work, userID, conversationID);
    conversations.push({ conversationID, ...wireLabels(labels) });
  }
  if (conversations.length === 0) return;
  outbox.toUser(userID, { type: 'conversations.labelled', conversations }, { except: session });
}
