import {
  type LoadStatus,
  type ProfileSnapshot,
  type SeatSnapshot,
  useFriends,
  useSeats,
  useSession,
  useUserProfiles,
} from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useMemo } from 'react';
import { fold } from '../internals/fold.js';
import { personName } from '../internals/person-name.js';
import { plainText } from '../internals/plain-text.js';
import type { Person } from '../internals/use-person.js';
import { memberName } from '../member-list/member-name.js';
import { useMembersFound } from '../member-list/use-members-found.js';

/** Who can be chosen. */
export interface SeatPeople {
  readonly isSearching: boolean;
  /** `loading` also while one types. */
  readonly status: LoadStatus;
  readonly people: readonly Person[];
  /** Why they could not be had. */
  readonly error: ChatError | null;
  /** Whether these are all that there are. */
  readonly isWhole: boolean;
  /** Loads more of them; `undefined` when all are there, or on their way. */
  readonly loadMore: (() => void) | undefined;
  /** Asks once more for those who could not be had; `undefined` where other words are what helps. */
  readonly retry: (() => void) | undefined;
}

/** Which people are meant. */
interface Choice {
  readonly among?: 'all' | 'unseated' | 'seated' | undefined;
  readonly exceptIDs?: readonly string[] | undefined;
}

const NOBODY: readonly string[] = [];

/** The others in a group: those who are loaded, or whom a search finds. */
export function usePeopleOfGroup(
  groupID: string,
  query: string,
  { among, exceptIDs = NOBODY }: Choice,
): SeatPeople {
  const { userID: myID } = useSession();
  const { seats } = useSeats(groupID);
  const { friends } = useFriends();
  const found = useMembersFound(groupID, query);
  const { isSearching, status, members, error, list, search } = found;
  const hasMore = list.hasMore && (!isSearching || search?.isLocal === true);
  const canLoad = hasMore && !list.isLoadingMore;
  const people = useMemo(() => {
    const seated = among === 'unseated' ? seats.filter(isTaken).map(userIDOf) : NOBODY;
    const others = new Set([myID, ...exceptIDs, ...seated]);
    const remarks = new Map(friends.map(({ userID, remark }) => [userID, remark]));
    return members
      .filter(({ userID }) => !others.has(userID))
      .map((member) => ({
        userID: member.userID,
        name: memberName(member, remarks.get(member.userID)),
        avatar: plainText(member.avatar) || undefined,
      }));
  }, [members, seats, friends, among, exceptIDs, myID]);
  return {
    ...{ isSearching, status, people, error, isWhole: !hasMore },
    loadMore: canLoad && !error ? () => void list.loadMore() : undefined,
    retry: isSearching ? undefined : () => void (list.hasMore ? list.loadMore() : list.refetch()),
  };
}

/** Who sits, in the order of the seats; nobody has to be asked for them. */
export function usePeopleOnSeats(
  groupID: string,
  query: string,
  { exceptIDs = NOBODY }: Choice,
): SeatPeople {
  const { status, seats, error } = useSeats(groupID);
  const seated = useMemo(() => {
    const others = new Set(exceptIDs);
    return seats.filter((seat) => isTaken(seat) && !others.has(seat.userID));
  }, [seats, exceptIDs]);
  const profiles = useUserProfiles(useMemo(() => seated.filter(isPart).map(userIDOf), [seated]));
  const people = useMemo(
    () => seated.map((seat) => personOnSeat(seat, profiles.get(seat.userID))),
    [seated, profiles],
  );
  const words = fold(query.trim());
  return {
    isSearching: words !== '',
    people: people.filter(({ userID, name }) => fold(`${name}\n${userID}`).includes(words)),
    ...{ status, error, isWhole: true, loadMore: undefined, retry: undefined },
  };
}

/** Called as on the stage. */
function personOnSeat(
  { userID, nick, avatar }: SeatSnapshot,
  profile: ProfileSnapshot | undefined,
): Person {
  return {
    userID,
    name: personName(userID, nick, profile?.nick),
    avatar: plainText(avatar) || plainText(profile?.avatar) || undefined,
  };
}

/** Whether the seat has had no room for a name and a picture. */
function isPart({ nick, avatar }: SeatSnapshot): boolean {
  return plainText(nick) === '' || plainText(avatar) === '';
}

function isTaken({ status }: SeatSnapshot): boolean {
  return status === 'taken';
}

function userIDOf({ userID }: SeatSnapshot): string {
  return userID;
}
