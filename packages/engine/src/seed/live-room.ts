import type { GroupAttributes, GroupCounters } from '@parlor/sdk';
import type { SeedMemberSettings } from '../features/member-settings/index.js';
import { Chance } from './chance.js';
import { people } from './names.js';
import { type SeedWorld, type SeedWorldOptions, worldOf } from './seed-world.js';

/** How a live room is to be. */
export interface LiveRoomOptions extends SeedWorldOptions {
  /** Its groupID; `show` when left out. */
  roomID?: string;
  /** What it is called; `Friday show` when left out. */
  name?: string;
  /** How many people there are besides the viewer; 30 when left out. The first of them owns the room. */
  people?: number;
  /** Texts by their keys. The engine reads nothing into them: seats, say, the app writes as its protocol wants them. */
  attributes?: GroupAttributes;
  /** Numbers by their keys; some likes and gifts when left out. */
  counters?: GroupCounters;
}

/** A live room, and who may come into it. */
export interface LiveRoomWorld extends SeedWorld {
  readonly roomID: string;
  readonly ownerID: string;
  /** Everybody but the viewer: for `startBots`, which has them come in and talk. A live room's members are who is there. */
  readonly guestIDs: readonly string[];
}

/**
 * A live room (`AVChatRoom`) with attributes and counters, and people who may come into it; a few of them are muted there, or
 * marked. `ann` looks on. Bots make it lively: see `startBots` of `@parlor/engine/bots`.
 */
export function liveRoom(options: LiveRoomOptions = {}): LiveRoomWorld {
  const { roomID = 'show', name = 'Friday show', people: count = 30, attributes } = options;
  const chance = new Chance(`live-room ${options.number ?? 1}`);
  const guests = people(Math.max(1, count), 'guest');
  const guestIDs = guests.map(({ userID }) => userID);
  const [ownerID = '', ...listeners] = guestIDs;
  const { counters = { likes: chance.between(40, 900), rose: chance.between(0, 30) } } = options;
  const room = {
    groupID: roomID,
    name,
    type: 'AVChatRoom' as const,
    members: [ownerID],
    memberSettings: settingsOf(chance, listeners),
    introduction: 'As long as anybody listens.',
    counters,
    ...(attributes ? { attributes } : {}),
  };
  const users = [{ userID: 'ann', nick: 'Ann Lindqvist' }, ...guests];
  return { ...worldOf({ users, groups: [room] }, 'ann'), roomID, ownerID, guestIDs };
}

/** One in ten is muted for an hour, one in ten marked. */
function settingsOf(
  chance: Chance,
  userIDs: readonly string[],
): Record<string, SeedMemberSettings> {
  const tenth = Math.floor(userIDs.length / 10);
  const muted = chance.some(userIDs, tenth).map((userID) => [userID, { muteTime: 3_600 }] as const);
  const marked = chance.some(userIDs, tenth).map((userID) => [userID, { marks: [1000] }] as const);
  return Object.fromEntries([...muted, ...marked]);
}
