import { createOutboxStorage } from '@parlor/hooks';
import { people } from './people.js';

/** Unsent messages of the local engine: not those of the cloud, where other people have the same userIDs. */
export const localOutbox = createOutboxStorage('local');

/** Nobody sends any more what they have not sent yet. */
export async function forgetUnsent(): Promise<void> {
  for (const { userID } of people) {
    for (const { key } of await localOutbox.load(userID)) await localOutbox.remove(userID, key);
  }
}
