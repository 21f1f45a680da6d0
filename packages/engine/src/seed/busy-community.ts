import { communityID, TYPES, topicID } from '@parlor/sdk';
import type { SeedGroup } from '../features/seed/engine-seed.js';
import type { SeedMessage } from '../features/seed/seed-message.js';
import { Chance } from './chance.js';
import { people } from './names.js';
import { type SeedWorld, type SeedWorldOptions, startOf, worldOf } from './seed-world.js';
import { SENTENCES } from './sentences.js';
import { spoken } from './spoken.js';

const DAY = 86_400;

/** How busy a community is to be. */
export interface BusyCommunityOptions extends SeedWorldOptions {
  /** How many are in it, the viewer included; 200 when left out. */
  people?: number;
  /** How many messages were said in all of its groups and topics; 3,000 when left out. */
  messages?: number;
}

const COMMUNITY = communityID('street');
const TOPICS = ['noticeboard', 'lost-and-found', 'lifts', '猫猫', 'مقهى'].map((name, index) => ({
  topicID: topicID(COMMUNITY, `t${index + 1}`),
  topicName: name,
}));

/**
 * A community in which much is going on, as `person1` sees it: topics, groups of each other type with a few or with all people in
 * them, everything said within the last week and much of it unread, with mentions, reactions and applications.
 */
export function busyCommunity(options: BusyCommunityOptions = {}): SeedWorld {
  const { people: count = 200, messages: most = 3_000 } = options;
  const chance = new Chance(`busy-community ${options.number ?? 1}`);
  const users = people(Math.max(count, 8));
  const userIDs = users.map(({ userID }) => userID);
  const groups = groupsOf(userIDs);
  const places = [
    ...TOPICS.map((topic) => ({ placeID: topic.topicID, members: userIDs })),
    ...groups.flatMap(({ groupID, type, members }) =>
      type === 'Community' || type === 'AVChatRoom' ? [] : [{ placeID: groupID, members }],
    ),
  ];
  const messages = Array.from({ length: most }, (_, index): SeedMessage => {
    const { placeID, members } = chance.oneOf(places);
    const secondsAgo = Math.floor(((most - index) / most) * 7 * DAY);
    return said(chance, { placeID, members, secondsAgo });
  });
  const start = startOf(options);
  const friends = chance.some(userIDs.slice(1), 40).map((friendID, index) => ({
    userID: 'person1',
    friendID,
    groupNames: index % 3 === 0 ? ['Street'] : [],
    addedAt: start - chance.between(1, 400) * DAY,
  }));
  const friendIDs = new Set(friends.map(({ friendID }) => friendID));
  const strangers = userIDs.slice(1).filter((userID) => !friendIDs.has(userID));
  const friendApplications = strangers.slice(0, 6).map((from, index) => ({
    from,
    to: 'person1',
    wording: chance.oneOf(SENTENCES),
    sentAt: start - (index + 1) * 3_600,
  }));
  const presences = chance.some(userIDs.slice(1), count / 3).map((userID) => ({ userID }));
  const blacklists = [{ userID: 'person1', blockedIDs: strangers.slice(-2) }];
  const asks = users.map((user) => ({ ...user, allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM }));
  const seed = {
    users: asks,
    groups,
    messages,
    friends,
    friendApplications,
    presences,
    blacklists,
  };
  return worldOf(seed, 'person1');
}

interface Place {
  placeID: string;
  members: readonly string[];
  secondsAgo: number;
}

/** What is older than two days was read; one text in forty mentions the viewer, or everybody. */
function said(chance: Chance, { placeID, members, secondsAgo }: Place): SeedMessage {
  const from = chance.oneOf(members);
  const head = { from, to: placeID, secondsAgo, isRead: secondsAgo > 2 * DAY };
  const isTopic = placeID.startsWith(COMMUNITY);
  if (chance.isLucky(1 / 40) && !isTopic) {
    const whom = chance.isLucky(0.3) ? TYPES.MSG_AT_ALL : 'person1';
    return { ...head, text: `@ ${chance.oneOf(SENTENCES)}`, atUserList: [whom] };
  }
  const saying = spoken(chance, members);
  return typeof saying === 'string' ? { ...head, text: saying } : { ...head, ...saying };
}

function groupsOf(userIDs: readonly string[]): SeedGroup[] {
  const few = (step: number) => userIDs.filter((_, index) => index % step === 0);
  const [owner = ''] = userIDs;
  return [
    {
      groupID: COMMUNITY,
      name: 'Tanner Street',
      type: 'Community',
      members: [...userIDs],
      memberSettings: { [userIDs[1] ?? owner]: { role: 'Admin' } },
      topics: TOPICS,
    },
    {
      groupID: 'garden',
      name: 'Roof garden 🍅',
      type: 'Public',
      members: few(2),
      ...asking(userIDs),
    },
    { groupID: 'repair', name: 'Repair café', type: 'Private', members: few(9) },
    { groupID: 'readers', name: '读书会', type: 'Public', members: few(5) },
    { groupID: 'square', name: 'ساحة الحي', type: 'ChatRoom', members: [...userIDs] },
    {
      groupID: 'radio',
      name: 'Night radio',
      type: 'AVChatRoom',
      members: [owner],
      counters: { likes: 64 },
    },
  ];
}

/** Three who are not in the garden would like to be. */
function asking(userIDs: readonly string[]): Pick<SeedGroup, 'joinOption' | 'applications'> {
  const outside = userIDs.filter((_, index) => index % 2 === 1).slice(0, 3);
  const applications = outside.map((userID) => ({ userID, note: 'I can water on Sundays.' }));
  return { joinOption: 'NeedPermission', applications };
}
