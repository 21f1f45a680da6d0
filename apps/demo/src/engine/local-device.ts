import { createDeviceStorage } from '@parlor/hooks';

const NAMESPACE = 'local';

/** Drafts and the order of folders of the local engine: not those of the cloud, where other people have the same userIDs. */
export const localDevice = createDeviceStorage(NAMESPACE);

/** A world that starts over knows nothing of what was being written in the last one. */
export function forgetDevice(): void {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${NAMESPACE}:`));
  for (const key of keys) localStorage.removeItem(key);
}
