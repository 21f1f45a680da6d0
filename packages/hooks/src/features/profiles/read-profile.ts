import type { Profile } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { plainCopy } from '../../plain-copy.js';
import { text } from '../../read-text.js';
import type { ProfileSnapshot } from './profile-snapshot.js';

/** A snapshot of a profile; `undefined` when it is none. */
export function readProfile(
  live: unknown,
  previous?: ProfileSnapshot,
): ProfileSnapshot | undefined {
  if (!isProfile(live)) return undefined;
  const sound = {
    nick: text(live.nick),
    avatar: text(live.avatar),
    selfSignature: text(live.selfSignature),
    location: text(live.location),
    profileCustomField: Array.isArray(live.profileCustomField) ? live.profileCustomField : [],
  };
  return plainCopy({ ...live, ...sound }, previous);
}

function isProfile(live: unknown): live is Profile {
  return isRecord(live) && typeof live['userID'] === 'string' && live['userID'] !== '';
}
