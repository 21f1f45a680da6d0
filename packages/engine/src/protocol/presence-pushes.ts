import type { UserStatus } from '@parlor/sdk';

/** The status of people I subscribed to has changed, or I have said something of myself, here or in another instance. */
export type PresencePush = { type: 'presence.changed'; statuses: UserStatus[] };
