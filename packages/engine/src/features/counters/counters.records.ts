import type { WireCounter } from '../../protocol/counter-commands.js';
import { table } from '../../storage/table.js';

/** By groupID and key. */
export const groupCounters = table<WireCounter>('group-counters');

/** How often a group's counters were written: by groupID, which outlasts the group. */
export const counterSequences = table<number>('group-counter-sequences');
