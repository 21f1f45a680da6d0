import type { Profile } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/** A person's profile as it was at one moment: a plain, deeply readonly copy. */
export type ProfileSnapshot = Plain<Profile>;
