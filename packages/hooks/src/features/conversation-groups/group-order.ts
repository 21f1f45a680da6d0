import type { ChatStore } from '../../chat-store.js';
import { deviceFeature } from '../../device-storage.js';
import { parseJSON } from '../../parse-object.js';
import { isName } from '../../read-text.js';

/** What the order is kept under. */
const FOLDER_ORDER = 'folder-order';

/** The person's order of folders on this device; empty when they have none. */
export function loadOrder({ feature, life }: ChatStore): readonly string[] {
  const device = feature(deviceFeature);
  const kept = device.read(FOLDER_ORDER, life.userID);
  if (kept === '') return [];
  const names = parseJSON(kept);
  if (Array.isArray(names) && names.every(isName)) return [...new Set(names)];
  device.malformed(FOLDER_ORDER);
  return [];
}

/** From now on this is it. */
export function keepOrder({ feature, life }: ChatStore, order: readonly string[]): void {
  const text = order.length > 0 ? JSON.stringify(order) : '';
  feature(deviceFeature).write(FOLDER_ORDER, life.userID, text);
}
