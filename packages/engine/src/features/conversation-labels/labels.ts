import { ChatError, parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { ConversationOutcome } from '../../protocol/entities.js';
import { within } from '../../storage/keys.js';
import { findGroup } from '../group-records/index.js';
import { conversationLabels, type LabelsRecord, labelsKey, noLabels } from './labels.records.js';
import { MAX_LABELLED, MAX_LABELLED_AT_ONCE } from './labels.rules.js';

/** What a person has written onto a conversation; nothing when nothing yet. */
export async function labelsOf(
  { store }: Work,
  userID: string,
  conversationID: string,
): Promise<LabelsRecord> {
  const known = await store.get(conversationLabels, labelsKey(userID, conversationID));
  return known ?? noLabels(conversationID);
}

/** All that a person has written onto any conversation. */
export function allLabels({ store }: Work, userID: string): Promise<LabelsRecord[]> {
  return store.values(conversationLabels, within(userID));
}

/** Keeps what a person has written onto a conversation. */
export function saveLabels({ store }: Work, userID: string, labels: LabelsRecord): void {
  const key = labelsKey(userID, labels.conversationID);
  if (hasLabels(labels)) store.put(conversationLabels, key, labels);
  else store.delete(conversationLabels, key);
}

/**
 * Changes what is written onto each of some conversations, 100 at most (51006). Those that fail do not
 * stop the others: 51007 for a group that is no more, 51008 for one conversation too many.
 */
export async function labelEach(
  work: SessionWork,
  conversationIDs: readonly string[],
  change: (labels: LabelsRecord) => LabelsRecord,
): Promise<ConversationOutcome[]> {
  if (conversationIDs.length > MAX_LABELLED_AT_ONCE) return refuse(51006);
  const { userID } = work;
  let count = (await allLabels(work, userID)).length;
  const outcomes: ConversationOutcome[] = [];
  for (const conversationID of conversationIDs) {
    const before = await labelsOf(work, userID, conversationID);
    const after = change(before);
    const isMore = hasLabels(after) && !hasLabels(before);
    const code = await codeFor(work, conversationID, isMore && count >= MAX_LABELLED);
    outcomes.push({ conversationID, code, message: messageFor(code) });
    if (code !== 0) continue;
    if (isMore) count += 1;
    saveLabels(work, userID, after);
  }
  return outcomes;
}

/** The conversations that were changed. */
export function changedOnes(outcomes: readonly ConversationOutcome[]): string[] {
  return outcomes.filter(({ code }) => code === 0).map(({ conversationID }) => conversationID);
}

async function codeFor(work: Work, conversationID: string, isTooMany: boolean): Promise<number> {
  const id = parseConversationID(conversationID);
  if (!id || id.type === TYPES.CONV_SYSTEM) return 50002;
  if (id.type === 'GROUP' && !(await findGroup(work, id.targetID))) return 51007;
  return isTooMany ? 51008 : 0;
}

function messageFor(code: number): string {
  return code === 0 ? '' : new ChatError({ code }).message;
}

function hasLabels({ marks, customData, groupIDs }: LabelsRecord): boolean {
  return marks.length > 0 || customData !== '' || groupIDs.length > 0;
}
