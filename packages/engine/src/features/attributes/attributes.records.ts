import type { WireAttribute } from '../../protocol/entities.js';
import { table } from '../../storage/table.js';

/** What a group's attributes have in common. A group that was never written to has none. */
export interface AttributeVersionRecord {
  /** How often they were written. */
  mainSequence: number;
  /** When the last of these writes were, milliseconds; as many as are needed to see that there are too many. */
  lastWrites: number[];
}

/** By groupID. */
export const attributeVersions = table<AttributeVersionRecord>('attribute-versions');

/** By groupID and key. */
export const attributes = table<WireAttribute>('attributes');
