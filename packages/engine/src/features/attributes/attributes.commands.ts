import { isCount, isString, listOf, objectOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { WireAttribute } from '../../protocol/entities.js';
import { getAttributes } from './get-attributes.js';
import {
  clearAttributes,
  deleteAttributes,
  initAttributes,
  setAttributes,
} from './write-attributes.js';

const isAttribute = objectOf<Pick<WireAttribute, 'key' | 'value'>>({
  key: isString,
  value: isString,
});
const isVersioned = objectOf<WireAttribute>({ key: isString, value: isString, sequence: isCount });
const isVersion = objectOf<Pick<WireAttribute, 'key' | 'sequence'>>({
  key: isString,
  sequence: isCount,
});

const ofGroup = { groupID: isString, mainSequence: isCount };

type AttributeCommand =
  | 'attributes.init'
  | 'attributes.set'
  | 'attributes.delete'
  | 'attributes.clear'
  | 'attributes.get';

export const attributeRoutes: Routes<AttributeCommand> = {
  'attributes.init': forUsers(
    objectOf({ ...ofGroup, attributes: listOf(isAttribute) }),
    initAttributes,
  ),
  'attributes.set': forUsers(
    objectOf({ ...ofGroup, attributes: listOf(isVersioned) }),
    setAttributes,
  ),
  'attributes.delete': forUsers(
    objectOf({ ...ofGroup, keys: listOf(isVersion) }),
    deleteAttributes,
  ),
  'attributes.clear': forUsers(objectOf(ofGroup), clearAttributes),
  'attributes.get': forUsers(objectOf({ groupID: isString }), getAttributes),
};
