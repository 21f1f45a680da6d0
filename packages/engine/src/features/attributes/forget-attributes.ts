import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { attributes, attributeVersions } from './attributes.records.js';

/** A group is dismissed: its attributes go with it, and a new group of its ID starts anew. */
export async function forgetAttributes({ store }: Work, groupID: string): Promise<void> {
  await store.deleteRange(attributes, within(groupID));
  store.delete(attributeVersions, groupID);
}
