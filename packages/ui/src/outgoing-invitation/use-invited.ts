import type { InvitationSnapshot } from '@parlor/hooks';
import { useMemo } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { type Person, usePeople } from '../internals/use-person.js';

/** So many are shown and named. */
const MOST = 3;

const NOBODY: readonly string[] = [];

/** The first of those who are invited, and all of them in words: `Ann, Ben and 3 others`. */
export function useInvited(invitation: InvitationSnapshot | undefined): {
  people: readonly Person[];
  names: string;
} {
  const strings = useStrings();
  const formats = useFormats();
  const invitees = invitation?.invitees ?? NOBODY;
  const people = usePeople(useMemo(() => invitees.slice(0, MOST), [invitees]));
  const names = people.map(({ name }) => isolate(name));
  const others = invitees.length - people.length;
  if (others > 0) names.push(strings.others(others, formats.number(others)));
  return { people, names: joined(formats.list(names)) };
}
