import type { WireDoNotDisturb } from '../../protocol/entities.js';
import { table } from '../../storage/table.js';

/** When a person wants nothing to be pushed: by userID. */
export const doNotDisturb = table<WireDoNotDisturb>('do-not-disturb');
