import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { pins } from './pinned-messages.records.js';

/** Forgets what is pinned to a group. */
export function forgetPinnedMessages({ store }: Work, groupID: string): Promise<void> {
  return store.deleteRange(pins, within(groupID));
}
