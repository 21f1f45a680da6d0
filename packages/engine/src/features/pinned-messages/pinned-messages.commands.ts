import { isBoolean, isCount, isString, objectOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { setPinned } from './set-pinned.js';
import { listPinned } from './standing-pins.js';

const namesMessage = objectOf<Commands['pinnedMessages.set']['request']>({
  groupID: isString,
  sequence: isCount,
  isPinned: isBoolean,
});

export const pinnedMessageRoutes: Routes<'pinnedMessages.set' | 'pinnedMessages.list'> = {
  'pinnedMessages.set': forUsers(namesMessage, setPinned),
  'pinnedMessages.list': forUsers(objectOf({ groupID: isString }), listPinned),
};
