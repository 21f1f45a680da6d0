import type { GroupApplication } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/**
 * What waits for the decision of a group's owner and admins: somebody wants to be let in (`applicationType` 0), or a
 * member wants to bring somebody in (2). A plain, deeply readonly copy; one that has not changed is the same object.
 * Names and notes are untrusted.
 */
export type GroupApplicationSnapshot = Plain<GroupApplication>;

/** Several of them, the newest first. */
export type GroupApplications = readonly GroupApplicationSnapshot[];
