import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** What one person has written onto one conversation. It outlives the conversation's place in the list. */
export interface LabelsRecord {
  conversationID: string;
  /** The numbers of the bits that are set in its mark, ascending: 0 is the mark 1, 63 is 2 to the 63rd. */
  marks: number[];
  customData: string;
  /** The conversation groups that it is in. */
  groupIDs: number[];
}

/** By userID and conversationID; there is none for a conversation without labels. */
export const conversationLabels = table<LabelsRecord>('conversation-labels');

/** The key of what a person has written onto a conversation. */
export function labelsKey(userID: string, conversationID: string): string {
  return keyOf(userID, conversationID);
}

/** Nothing was written onto it. */
export function noLabels(conversationID: string): LabelsRecord {
  return { conversationID, marks: [], customData: '', groupIDs: [] };
}
