import type { Differences } from './differences.js';

/** What is about groups: their members, tips, notices, live rooms and attributes. */
export const DIFFERENCES_OF_GROUPS: Differences = {};
