import type { GroupAttributes } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { keyOf } from '../../storage/keys.js';
import { attributes, attributeVersions } from './attributes.records.js';

/** The attributes that a group has from the start: its first write. Nobody is told: nobody is there yet. */
export function plantAttributes({ store }: Work, groupID: string, planted: GroupAttributes): void {
  for (const [key, value] of Object.entries(planted)) {
    store.put(attributes, keyOf(groupID, key), { key, value, sequence: 1 });
  }
  store.put(attributeVersions, groupID, { mainSequence: 1, lastWrites: [] });
}
