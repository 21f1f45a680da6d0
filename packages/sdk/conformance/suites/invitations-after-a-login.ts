import { type ChatSDK, TSignaling, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { type Heard, hear, inWords, sendByHand, stepSaying, taken } from '../actors/invitations.js';
import { groupOf, say } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';
import type { World } from '../world.js';

const GROUP = TYPES.CONV_GROUP;

/** Somebody comes, and listens from before the login on. */
async function arrive(world: World, userID: string): Promise<{ chat: ChatSDK; heard: Heard[] }> {
  const chat = world.createClient();
  const heard = hear(chat);
  await logIn(world, chat, userID);
  for (let round = 0; round < 3; round += 1) await world.settled(chat);
  return { chat, heard };
}

/** What was told of which invitation, by its text. */
function texts(heard: readonly Heard[]): string[] {
  return heard.map(({ what, data }) => `${what} ${data.data}`);
}

/** Invitations of the time in which nobody was there. */
export const INVITATIONS_AFTER_A_LOGIN_SUITE: Suite = {
  noun: 'signaling records',
  about: 'invitations that were missed',
  scenarios: [
    scenario(
      'what came while I was away is told after the login, and can be answered',
      {
        rules: ['SGN-4.19', 'SGN-5.20', 'SGN-5.22', 'SGN-5.23', 'SGN-5.25', 'SGN-5.27'],
        needs: ['clock', 'invite', 'inviteInGroup', 'accept'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(bob, carol);
        await bob.logout();
        const alices = hear(alice);
        hear(carol);
        const inviteeList = ['bob', 'carol'];
        const many = await alice.inviteInGroup({ groupID, inviteeList, data: 'all' });
        await world.clock.advance(2_000);
        const one = await alice.invite({ userID: 'bob', data: 'one', timeout: 30 });
        await world.clock.advance(2_000);
        await carol.accept({ inviteID: many.inviteID, data: 'carol comes' });
        await world.clock.advance(2_000);
        const { chat, heard } = await arrive(world, 'bob');
        expect(texts(heard)).toEqual(['NEW all', 'NEW one', 'ACCEPTED carol comes']);
        expect(heard[1]?.data).toEqual({
          inviteID: one.inviteID,
          inviter: 'alice',
          groupID: '',
          data: 'one',
          inviteeList: ['bob'],
        });
        taken(alices);
        for (const { inviteID } of [many, one]) await chat.accept({ inviteID });
        await world.settled(alice);
        expect(inWords(alices)).toEqual(['ACCEPTED bob', 'ACCEPTED bob']);
      },
    ),
    scenario(
      'it runs out at the time it would have',
      { rules: ['SGN-5.11', 'SGN-5.25'], needs: ['clock', 'addSignalingListener'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.logout();
        const invite = (data: string, timeout: number) =>
          sendByHand(alice, 'bob', JSON.stringify(stepSaying({ inviteID: data, data, timeout })));
        await invite('short', 5);
        await invite('long', 40);
        const start = world.clock.now();
        await world.clock.advance(20_000);
        const { chat, heard } = await arrive(world, 'bob');
        expect(texts(heard)).toEqual(['NEW long']);
        await world.clock.advance(start + 38_000 - world.clock.now());
        expect(heard).toHaveLength(1);
        await world.clock.advance(4_000);
        await world.settled(chat);
        expect(inWords(heard)).toEqual(['NEW', 'TIMEOUT bob, self']);
      },
    ),
    scenario(
      'who listens only after the login is told nothing of before',
      { rules: ['SGN-4.18'], needs: ['invite', 'accept'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.logout();
        const others: unknown[] = [];
        await alice.invite({ userID: 'bob', data: 'missed' });
        const chat = world.createClient();
        chat.addSignalingListener(TSignaling.INVITEE_ACCEPTED, (event) => void others.push(event));
        await logIn(world, chat, 'bob');
        await world.settled(chat);
        const heard = hear(chat);
        await world.settled(chat);
        await alice.invite({ userID: 'bob', data: 'heard' });
        await world.settled(chat);
        expect(texts(heard)).toEqual(['NEW heard']);
        expect(others).toEqual([]);
      },
    ),
    scenario(
      'the list and what is unread are here before anything is told',
      { rules: ['SGN-5.21'], needs: ['invite'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.bob.logout();
        await people.alice.invite({ userID: 'bob' });
        await say(people.alice, 'bob', 'are you there?');
        const chat = world.createClient();
        const unread: number[] = [];
        chat.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, () => {
          unread.push(chat.getTotalUnreadMessageCount());
        });
        await logIn(world, chat, 'bob');
        for (let round = 0; round < 3; round += 1) await world.settled(chat);
        expect(unread).toEqual([2]);
      },
    ),
    scenario(
      'what was answered, cancelled or over, was read, or is for others is not told',
      {
        rules: ['SGN-5.22', 'SGN-5.25', 'SGN-5.26'],
        needs: ['clock', 'instances', 'invite', 'inviteInGroup', 'accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        hear(bob);
        const invites = [
          (data: string, timeout = 0) => alice.invite({ userID: 'bob', data, timeout }),
          (data: string, timeout = 0) =>
            alice.inviteInGroup({ groupID, inviteeList: ['bob'], data, timeout }),
        ];
        for (const invite of invites) {
          for (const answer of [bob.accept, bob.reject, alice.cancel]) {
            const { inviteID } = await invite('answered');
            await world.settled(bob);
            await answer({ inviteID });
          }
          await invite('over', 2);
          await world.settled(bob);
          await world.clock.advance(10_000);
        }
        await alice.inviteInGroup({ groupID, inviteeList: ['carol'], data: 'others' });
        await alice.invite({ userID: 'carol', data: 'others' });
        // Something is unread of both to the end.
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          [groupID, GROUP],
        ] as const) {
          await say(alice, to, 'hello', type);
        }
        await world.settled(bob);
        const { heard } = await arrive(world, 'bob');
        expect(heard).toEqual([]);
        const read = await enter(world, 'dave');
        await alice.invite({ userID: 'dave', data: 'read' });
        await world.settled(read);
        await read.setMessageRead({ conversationID: 'C2Calice' });
        await read.logout();
        expect((await arrive(world, 'dave')).heard).toEqual([]);
      },
    ),
    scenario(
      'in a group where others have not answered, what I have answered is told, and then my answer',
      {
        rules: ['SGN-5.26', 'SGN-5.27'],
        needs: ['clock', 'instances', 'inviteInGroup', 'accept'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        hear(bob);
        const inviteeList = ['bob', 'carol'];
        const { inviteID } = await alice.inviteInGroup({ groupID, inviteeList });
        await world.settled(bob);
        await world.clock.advance(2_000);
        await bob.accept({ inviteID });
        await say(alice, groupID, 'hello', GROUP);
        const { chat, heard } = await arrive(world, 'bob');
        expect(inWords(heard)).toEqual(['NEW', 'ACCEPTED bob']);
        expect(codeOf(await chat.accept({ inviteID }).catch((error) => error))).toBe(8011);
      },
    ),
    scenario(
      'in a group only the newest messages of a group in which there was something lately are looked at',
      { rules: ['SGN-5.23'], needs: ['clock', 'inviteInGroup'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groups: string[] = [];
        for (const data of ['found', 'buried', 'old']) {
          const groupID = await groupOf(alice, ['bob']);
          await world.clock.advance(2_000);
          groups.push(groupID);
          await world.settled(bob);
          await bob.setMessageRead({ conversationID: `GROUP${groupID}` });
          if (data !== 'old') continue;
          await bob.logout();
          await alice.inviteInGroup({ groupID, inviteeList: ['bob'], data });
          await world.clock.advance(301_000);
        }
        const [found = '', buried = ''] = groups;
        for (const [groupID, data, more] of [
          [found, 'found', 10],
          [buried, 'buried', 30],
        ] as const) {
          await alice.inviteInGroup({ groupID, inviteeList: ['bob'], data });
          for (let count = 0; count < more; count += 1) {
            await say(alice, groupID, 'hm', GROUP);
            await world.clock.advance(300);
          }
        }
        const { heard } = await arrive(world, 'bob');
        expect(texts(heard)).toEqual(['NEW found']);
      },
    ),
    scenario(
      'of a live room nothing is told again',
      { rules: ['SGN-7.3'], needs: ['inviteInGroup'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const roomID = await openRoom(alice, bob);
        await world.settled(alice, bob);
        const before = hear(bob);
        await alice.inviteInGroup({ groupID: roomID, inviteeList: ['bob'] });
        await world.settled(alice, bob);
        expect(inWords(before)).toEqual(['NEW']);
        await bob.logout();
        const { chat, heard } = await arrive(world, 'bob');
        await chat.joinGroup({ groupID: roomID });
        await world.settled(alice, chat);
        expect(heard).toEqual([]);
      },
    ),
    scenario(
      'after a logout those who listen are told what was missed, and nothing that comes later',
      { rules: ['SGN-4.16', 'SGN-4.21'], needs: ['invite', 'accept'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = hear(bob);
        await alice.invite({ userID: 'bob', data: 'before' });
        await world.settled(bob);
        await bob.setMessageRead({ conversationID: 'C2Calice' });
        await bob.logout();
        const missed = await alice.invite({ userID: 'bob', data: 'missed' });
        await logIn(world, bob, 'bob');
        for (let round = 0; round < 3; round += 1) await world.settled(bob);
        await alice.invite({ userID: 'bob', data: 'unheard' });
        await world.settled(bob);
        expect(texts(heard)).toEqual(['NEW before', 'NEW missed']);
        const { inviteID } = missed;
        expect(await bob.accept({ inviteID })).toMatchObject({ inviteID });
        const again = hear(bob);
        await alice.invite({ userID: 'bob', data: 'heard' });
        await world.settled(bob);
        expect(texts(heard).slice(2)).toEqual(['NEW heard']);
        expect(texts(again)).toEqual(['NEW heard']);
      },
    ),
  ],
};
