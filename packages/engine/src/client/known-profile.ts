import type { Profile } from '@parlor/sdk';

type Known = Partial<Omit<Profile, 'userID' | 'lastUpdatedTime' | 'profileCustomField'>>;

/** What a person has set of a profile, without custom fields: the service does not tell what was never set. */
export function knownOf({ userID, lastUpdatedTime, profileCustomField, ...plain }: Profile): Known {
  const known: Known = { ...plain };
  for (const [field, value] of Object.entries(plain)) {
    if (value === '' || value === 0) Reflect.deleteProperty(known, field);
  }
  return known;
}
