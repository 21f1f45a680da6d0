import { type FriendSnapshot, useFriendGroups } from '@parlor/hooks';
import { useMemo } from 'react';
import { useLocale } from '../internals/strings/strings-provider.js';
import {
  type ContactPlace,
  type ContactSection,
  findFriends,
  inOrderOfNames,
  placesOf,
  sectionsByGroup,
  sectionsByLetter,
} from './contact-sections.js';

/** How friends are put in order. */
export type ContactOrder = 'name' | 'group';

const FOUND: ContactSection = { key: 'found', label: undefined, friends: [] };

/** What is to be shown of the friends, from the top: those that a search finds, or all of them in sections. */
export function useContactPlaces(
  friends: readonly FriendSnapshot[],
  order: ContactOrder,
  search: string,
): readonly ContactPlace[] {
  const locale = useLocale();
  const { groups } = useFriendGroups();
  const sorted = useMemo(() => inOrderOfNames(friends, locale), [friends, locale]);
  const byName = useMemo(() => placesOf(sectionsByLetter(sorted, locale)), [sorted, locale]);
  return useMemo(() => {
    if (search !== '') return placesOf([{ ...FOUND, friends: findFriends(sorted, search) }]);
    return order === 'name' ? byName : placesOf(sectionsByGroup(sorted, groups));
  }, [sorted, byName, groups, order, search]);
}
