import type { InvitationSnapshot } from '@parlor/hooks';
import { joined } from '../internals/isolate.js';
import { useFewPeople } from '../internals/use-few-people.js';
import type { Person } from '../internals/use-person.js';

const NOBODY: readonly string[] = [];

/** The first of those who are invited, and all of them in words: `Ann, Ben and 3 others`. */
export function useInvited(invitation: InvitationSnapshot | undefined): {
  people: readonly Person[];
  names: string;
} {
  const { people, names } = useFewPeople(invitation?.invitees ?? NOBODY);
  return { people, names: joined(names) };
}
