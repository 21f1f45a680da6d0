import { DIFFERENCES_OF_GROUPS } from './differences-of-groups.js';
import { DIFFERENCES_OF_THE_REST } from './differences-of-the-rest.js';

/** Why scenarios cannot hold, by the subject of the suite and the sentence of the scenario. */
export type Differences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Where the unmodified SDK does something else than Parlor's client. Each of these scenarios has to fail
 * there: one that passes must leave the list.
 */
export const DIFFERENCES: Differences = { ...DIFFERENCES_OF_GROUPS, ...DIFFERENCES_OF_THE_REST };

/** What can be neither passed nor failed there, and why. It is not run. */
export const UNPLAYABLE: Differences = {};
