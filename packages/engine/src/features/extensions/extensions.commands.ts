import { isCount, isString, listOf, objectOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { WireExtension } from '../../protocol/entities.js';
import { getExtensions } from './get-extensions.js';
import { clearExtensions, deleteExtensions, setExtensions } from './write-extensions.js';

const isExtension = objectOf<WireExtension>({ key: isString, value: isString, sequence: isCount });
const isVersion = objectOf<Pick<WireExtension, 'key' | 'sequence'>>({
  key: isString,
  sequence: isCount,
});

const ofMessage = { conversationID: isString, messageID: isString };

type ExtensionCommand =
  | 'extensions.set'
  | 'extensions.delete'
  | 'extensions.clear'
  | 'extensions.get';

export const extensionRoutes: Routes<ExtensionCommand> = {
  'extensions.set': forUsers(
    objectOf({ ...ofMessage, extensions: listOf(isExtension) }),
    setExtensions,
  ),
  'extensions.delete': forUsers(
    objectOf({ ...ofMessage, keys: listOf(isVersion) }),
    deleteExtensions,
  ),
  'extensions.clear': forUsers(objectOf(ofMessage), clearExtensions),
  'extensions.get': forUsers(objectOf({ ...ofMessage, fromSequence: isCount }), getExtensions),
};
