import { ChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { requireReady } from '../../require-ready.js';
import { enact } from '../../told/enact.js';
import type { ShownWish } from '../../told/told-wishes.js';
import type { Change } from '../../told/wish.js';
import {
  friendsFeature,
  inTurn,
  outcomeForAll,
  type PeopleOutcome,
  regrouped,
  unlessAllFailed,
} from '../friends/index.js';
import { addToFriendGroup, createFriendGroup, removeFromFriendGroup } from './fill-friend-group.js';
import { checkedName } from './friend-group-name.js';
import { friendGroupsFeature } from './friend-groups-control.js';
import type { ToldGroup } from './read-friend-groups.js';

type NamesChange = (names: readonly string[]) => readonly string[];
type GroupsChange = Change<readonly ToldGroup[]>;

/** What is wanted of a group rests on what was wanted before, of whichever one. Nobody has this ID. */
const GROUPS = '';

/** Makes a group. */
export async function create(
  chat: ChatStore,
  name: string,
  people: readonly string[] = [],
): Promise<PeopleOutcome> {
  requireReady(chat);
  const wanted = checkedName(name);
  requireFree(chat, wanted);
  const userIDs = [...new Set(people)];
  const add: GroupsChange = (groups) =>
    groups.some((group) => group.name === wanted)
      ? groups
      : [...groups, { name: wanted, isFilled: false }];
  return enact(chat, {
    begin: () => [wishGroup(chat, wanted, add), wishMembers(chat, userIDs, named(wanted))],
    run: () => inTurn(chat, [GROUPS, ...userIDs], () => createFriendGroup(chat, wanted, userIDs)),
    grantedIn: ({ succeeded }) => succeeded,
  });
}

/** Names a group anew. */
export async function rename(chat: ChatStore, oldName: string, newName: string): Promise<void> {
  requireReady(chat);
  const name = nameOf(chat, oldName);
  const wanted = checkedName(newName);
  if (wanted === name) return;
  requireFree(chat, wanted);
  const { sdk } = chat;
  await changeWhole(chat, name, {
    // The SDK puts it at the end.
    ofGroup: (groups) => [
      ...groups.filter((group) => group.name !== name),
      ...groups.flatMap((group) => (group.name === name ? [{ ...group, name: wanted }] : [])),
    ],
    ofMembers: (names) => names.map((one) => (one === name ? wanted : one)),
    ask: () => sdk.renameFriendGroup({ oldName: name, newName: wanted }),
  });
}

/** Takes a group away. */
export async function remove(chat: ChatStore, given: string): Promise<void> {
  requireReady(chat);
  const name = nameOf(chat, given);
  const { sdk } = chat;
  await changeWhole(chat, name, {
    ofGroup: (groups) => groups.filter((group) => group.name !== name),
    ofMembers: unnamed(name),
    ask: () => sdk.deleteFriendGroup({ name }),
  });
}

/** Puts friends into a group, or takes them out. */
export async function move(
  chat: ChatStore,
  given: string,
  people: readonly string[],
  isAdded: boolean,
): Promise<PeopleOutcome> {
  requireReady(chat);
  const name = nameOf(chat, given);
  const userIDs = [...new Set(people)];
  if (userIDs.length === 0) return outcomeForAll([]);
  const ask = isAdded ? addToFriendGroup : removeFromFriendGroup;
  return enact(chat, {
    begin: () => [wishMembers(chat, userIDs, isAdded ? named(name) : unnamed(name))],
    run: async () =>
      unlessAllFailed(await inTurn(chat, [GROUPS, ...userIDs], () => ask(chat, name, userIDs))),
    grantedIn: ({ succeeded }) => succeeded,
  });
}

/** What is to become of a group itself, and of all who are in it. */
interface WholeChange {
  readonly ofGroup: GroupsChange;
  readonly ofMembers: NamesChange;
  ask(): Promise<{ data: unknown }>;
}

async function changeWhole(
  chat: ChatStore,
  name: string,
  { ofGroup, ofMembers, ask }: WholeChange,
): Promise<void> {
  const { calls } = chat;
  const groups = chat.feature(friendGroupsFeature).current();
  const userIDs = groups.find((group) => group.name === name)?.userIDs ?? [];
  await enact(chat, {
    begin: () => [wishGroup(chat, name, ofGroup), wishMembers(chat, userIDs, ofMembers)],
    run: () => inTurn(chat, [GROUPS, ...userIDs], () => calls.call(ask)),
  });
}

function wishGroup(chat: ChatStore, name: string, change: GroupsChange): ShownWish {
  const { wishes } = chat.feature(friendGroupsFeature);
  return wishes.begin([name], change, { isToldLater: false });
}

function wishMembers(chat: ChatStore, userIDs: readonly string[], change: NamesChange): ShownWish {
  const { wishes } = chat.feature(friendsFeature);
  return wishes.begin(userIDs, regrouped(change), { isToldLater: false });
}

function named(name: string): NamesChange {
  return (names) => (names.includes(name) ? names : [...names, name]);
}

function unnamed(name: string): NamesChange {
  return (names) => names.filter((one) => one !== name);
}

/** The group that is meant: it was made without blanks around its name, but by others it need not have been. */
function nameOf(chat: ChatStore, given: string): string {
  return isTaken(chat, given) ? given : given.trim();
}

function requireFree(chat: ChatStore, name: string): void {
  if (isTaken(chat, name)) throw new ChatError({ code: 2710 });
}

function isTaken(chat: ChatStore, name: string): boolean {
  const groups = chat.feature(friendGroupsFeature).current();
  return groups.some((group) => group.name === name);
}
