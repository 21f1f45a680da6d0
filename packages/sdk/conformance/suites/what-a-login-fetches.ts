import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { block } from '../actors/blacklist.js';
import { ask, befriend, wantToBeAsked } from '../actors/friends.js';
import { logIn } from '../enter.js';
import { type Stage, type Suite, scenario } from '../scenario.js';

const LISTS = [
  'getBlacklist',
  'getFriendList',
  'getFriendApplicationList',
  'getFriendGroupList',
] as const;

const WRITING = ['addToBlacklist', 'addFriend', 'createFriendGroup'] as const;

/** Alice has somebody in each of her lists, and has gone. */
async function withLists({ open }: Stage) {
  const { world, people } = await open(['bob', 'carol', 'dave', 'alice']);
  const { alice, bob, dave } = people;
  await bob.updateMyProfile({ nick: 'Bob' });
  await befriend(world, alice, bob);
  await alice.createFriendGroup({ name: 'Tea', userIDList: ['bob'] });
  await block(world, alice, 'carol');
  await wantToBeAsked(alice);
  await ask(world, dave, alice);
  await alice.logout();
  return { world, used: alice };
}

/** Who is in the lists, as far as a client knows when it is asked; nobody is waited for. */
async function listsOf(chat: ChatSDK): Promise<string[][]> {
  const [blacklist, friends, applications, groups] = await Promise.all([
    chat.getBlacklist(),
    chat.getFriendList(),
    chat.getFriendApplicationList(),
    chat.getFriendGroupList(),
  ]);
  return [
    blacklist.data,
    friends.data.map(({ userID }) => userID),
    applications.data.friendApplicationList.map(({ userID }) => userID),
    groups.data.map(({ name }) => name),
  ];
}

/** The lists as they are when SDK_READY is told, which has to be the next one. */
function listsAtReady(chat: ChatSDK): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const handler = () => {
      chat.off(EVENT.SDK_READY, handler);
      void listsOf(chat).then(resolve, reject);
    };
    chat.on(EVENT.SDK_READY, handler);
  });
}

const NOBODY: readonly string[][] = [[], [], [], []];
const EVERYBODY: readonly string[][] = [['carol'], ['bob'], ['dave'], ['Tea']];

/** The lists of people: fetched after SDK_READY, and gone with the person. */
export const WHAT_A_LOGIN_FETCHES_SUITE: Suite = {
  noun: 'profiles',
  about: 'what a login fetches and a logout forgets',
  scenarios: [
    scenario(
      'the blacklist is told after every login, also an empty one',
      {
        rules: ['SES-3.16', 'BLK-1.2', 'FACT-24.9'],
        needs: ['getBlacklist', 'addToBlacklist'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol', 'alice']);
        await block(world, people.alice, 'bob', 'carol');
        await people.alice.logout();
        for (const [userID, list] of [
          ['alice', ['bob', 'carol']],
          ['zoe', []],
        ] as const) {
          const chat = world.createClient();
          const told: string[][] = [];
          chat.on(EVENT.BLACKLIST_UPDATED, ({ data }) => void told.push(data.toSorted()));
          await logIn(world, chat, userID);
          await world.settled(chat);
          expect(told).toEqual([list]);
          expect((await chat.getBlacklist()).data.toSorted()).toEqual(list);
        }
      },
    ),
    scenario(
      'after SDK_READY it tells the lists; that of the friends first without their profiles',
      { rules: ['PRO-9.1', 'FACT-20.3'], needs: [...LISTS, ...WRITING] },
      async (stage) => {
        const { world } = await withLists(stage);
        const chat = world.createClient();
        const told: string[] = [];
        chat.on(EVENT.SDK_READY, () => void told.push('ready'));
        chat.on(EVENT.BLACKLIST_UPDATED, ({ data }) => void told.push(`blacklist ${data}`));
        chat.on(EVENT.FRIEND_LIST_UPDATED, ({ data }) => {
          const friends = data.map(({ userID, profile }) => `${userID} “${profile.nick}”`);
          told.push(`friends ${friends}`);
        });
        chat.on(EVENT.FRIEND_APPLICATION_LIST_UPDATED, ({ data }) => {
          const applicants = data.friendApplicationList.map(({ userID }) => userID);
          told.push(`applications ${applicants}`);
        });
        await logIn(world, chat, 'alice');
        await world.settled(chat);
        stage.expect(told[0]).toBe('ready');
        // No order is promised between the lists.
        stage
          .expect(told.filter((one) => one.startsWith('friends')))
          .toEqual(['friends bob “”', 'friends bob “Bob”']);
        stage
          .expect(told.filter((one) => !one.startsWith('friends')).toSorted())
          .toEqual(['applications dave', 'blacklist carol', 'ready']);
      },
    ),
    scenario(
      'at SDK_READY the lists are empty, and can be asked for all the same',
      { rules: ['PRO-9.3'], needs: [...LISTS, ...WRITING] },
      async (stage) => {
        const { world } = await withLists(stage);
        const chat = world.createClient();
        const atReady = listsAtReady(chat);
        await logIn(world, chat, 'alice');
        await world.settled(chat);
        stage.expect(await atReady).toEqual(NOBODY);
        stage.expect(await listsOf(chat)).toEqual(EVERYBODY);
      },
    ),
    scenario(
      'a logout forgets the lists: whoever comes next begins with empty ones',
      { rules: ['PRO-9.5', 'SES-3.33'], needs: [...LISTS, ...WRITING] },
      async (stage) => {
        const { world, used } = await withLists(stage);
        for (const [userID, lists] of [
          ['zoe', NOBODY],
          ['alice', EVERYBODY],
        ] as const) {
          const atReady = listsAtReady(used);
          await logIn(world, used, userID);
          await world.settled(used);
          stage.expect(await atReady).toEqual(NOBODY);
          stage.expect(await listsOf(used)).toEqual(lists);
          await used.logout();
        }
      },
    ),
    scenario(
      'after a logout I am not logged in, says my status to who asks for it',
      { rules: ['PRO-9.6'], needs: ['getUserStatus'] },
      async ({ expect, open }) => {
        const { people } = await open(['bob', 'alice']);
        const statusOf = async (userID: string) => {
          const { data } = await people.bob.getUserStatus({ userIDList: [userID] });
          return data.successUserList.map(({ statusType }) => statusType);
        };
        expect(await statusOf('alice')).toEqual([TYPES.USER_STATUS_ONLINE]);
        await people.alice.logout();
        expect(await statusOf('alice')).toEqual([TYPES.USER_STATUS_UNLOGINED]);
      },
    ),
  ],
};
