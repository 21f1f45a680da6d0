import { browserStorage, deleteBrowserStorage } from '@parlor/engine/browser-storage';

const NAME = 'demo';

/** Where the demo's world is kept: it is there again after a reload. */
export const demoStorage = browserStorage(NAME);

/** Deletes the world. Waits until no engine has it any more, in any tab. */
export function deleteWorld(): Promise<void> {
  return deleteBrowserStorage(NAME);
}
