import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { liveMutes, memberMarks } from './member-settings.records.js';

/** Nobody is muted or marked any more in a room that is gone. */
export async function forgetMemberSettings({ store }: Work, groupID: string): Promise<void> {
  await store.deleteRange(liveMutes, within(groupID));
  await store.deleteRange(memberMarks, within(groupID));
}
