import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { found, membersOf, recordKinds, recordTexts } from '../actors/groups.js';
import { within } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

/** Whether somebody has heard just these texts soon. */
async function hears(world: World, texts: () => string[], expected: readonly string[]) {
  await within(world, 3, () => texts().length >= expected.length);
  return texts();
}

/** Somebody without a login who listens to a room. */
async function guestIn(world: World, groupID: string): Promise<ChatSDK> {
  const guest = world.createClient();
  await guest.joinGroup({ groupID });
  return guest;
}

/** Those who are in AVChatRooms without being logged in. */
export const GUESTS_SUITE: Suite = {
  noun: 'groups',
  about: 'guests',
  scenarios: [
    scenario(
      'without a login joinGroup of a live room hands out no group, and what is said there is heard',
      { rules: ['GLF-4.28', 'GRP-1.15'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        const guest = world.createClient();
        const heard = record(guest, EVENT.MESSAGE_RECEIVED);
        const { data } = await guest.joinGroup({ groupID });
        expect(data).toEqual({ status: TYPES.JOIN_STATUS_SUCCESS });
        const message = await say(people.alice, groupID, 'welcome', TYPES.CONV_GROUP);
        await within(world, 3, () => heard.length > 0);
        const { ID, sequence } = message;
        const conversationID = `GROUP${groupID}`;
        expect(heard).toMatchObject([
          [
            {
              ID,
              sequence,
              from: 'alice',
              to: groupID,
              conversationID,
              payload: { text: 'welcome' },
            },
          ],
        ]);
        // Who is nobody has said nothing and has been told nothing.
        expect(heard[0]?.[0]?.flow).toBe('');
      },
    ),
    scenario(
      'a guest is in no list of members, is not counted, and nobody is told of the coming and going',
      { rules: ['GRP-1.15'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openRoom(alice);
        await world.settled(alice);
        const kinds = recordKinds(alice);
        const guest = await guestIn(world, groupID);
        expect((await membersOf(alice, groupID)).map(({ userID }) => userID)).toEqual(['alice']);
        expect((await alice.getGroupOnlineMemberCount(groupID)).data.memberCount).toBe(1);
        await guest.quitGroup(groupID);
        await world.settled(alice);
        expect(kinds).toEqual([]);
      },
    ),
    scenario(
      'guests hear of no other group, and say nothing',
      { rules: ['GRP-1.15', 'GLF-4.28'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openRoom(alice);
        const { groupID: teamID } = await found(alice);
        const guest = await guestIn(world, groupID);
        await expect(guest.joinGroup({ groupID: teamID })).rejects.toMatchObject({ code: 2662 });
        const texts = recordTexts(guest);
        await say(alice, teamID, 'among us', TYPES.CONV_GROUP);
        await say(alice, groupID, 'to all', TYPES.CONV_GROUP);
        expect(await hears(world, texts, ['to all'])).toEqual(['to all']);
        const saying = say(alice, groupID, 'again', TYPES.CONV_GROUP);
        await saying;
        expect(await hears(world, texts, ['to all', 'again'])).toEqual(['to all', 'again']);
        await expect(guest.getGroupList()).rejects.toMatchObject({ code: 2024 });
        await expect(guest.getGroupProfile({ groupID })).rejects.toMatchObject({ code: 2024 });
      },
    ),
    scenario(
      'a guest who is in a room is in it already, and hears nothing more after leaving it',
      { rules: ['GLF-4.28'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        const guest = await guestIn(world, groupID);
        expect((await guest.joinGroup({ groupID })).data).toEqual({ status: 'AlreadyInGroup' });
        const texts = recordTexts(guest);
        expect((await guest.quitGroup(groupID)).data).toEqual({ groupID });
        await say(people.alice, groupID, 'unheard', TYPES.CONV_GROUP);
        await world.settled(people.alice);
        expect(texts()).toEqual([]);
        await expect(guest.quitGroup(groupID)).rejects.toMatchObject({ code: 2623 });
        expect((await guest.joinGroup({ groupID })).data.status).toBe('JoinedSuccess');
        await say(people.alice, groupID, 'heard', TYPES.CONV_GROUP);
        expect(await hears(world, texts, ['heard'])).toEqual(['heard']);
      },
    ),
    scenario(
      'who has left as a guest before the login goes in as a member after it, and may speak',
      { rules: ['GLF-4.28'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        const guest = await guestIn(world, groupID);
        await guest.quitGroup(groupID);
        await guest.login({ userID: 'bob', userSig: world.signUserSig('bob') });
        await within(world, 3, () => guest.isReady());
        const { data } = await guest.joinGroup({ groupID });
        expect(data).toMatchObject({ status: 'JoinedSuccess', group: { groupID } });
        const texts = recordTexts(people.alice);
        await say(guest, groupID, 'hello', TYPES.CONV_GROUP);
        expect(await hears(world, texts, ['hello'])).toEqual(['hello']);
      },
    ),
    scenario(
      'what is taken back is told to guests too',
      { rules: ['GLF-4.28'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        const guest = await guestIn(world, groupID);
        const revoked = record(guest, EVENT.MESSAGE_REVOKED);
        const message = await say(people.alice, groupID, 'oops', TYPES.CONV_GROUP);
        await people.alice.revokeMessage(message);
        await within(world, 3, () => revoked.length > 0);
        expect(revoked).toMatchObject([[{ ID: message.ID, conversationID: `GROUP${groupID}` }]]);
      },
    ),
    scenario(
      'after a break a guest goes on listening',
      { rules: ['GLF-4.28'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        const page = world.otherPage();
        const guest = page.createClient();
        guest.setLogLevel(4);
        await guest.joinGroup({ groupID });
        page.setNetwork('offline');
        await world.clock.advance(2_000);
        page.setNetwork('online');
        // Second by second: a client needs turns of the page, too, to come back.
        for (let second = 0; second < 20; second += 1) await world.clock.advance(1_000);
        const texts = recordTexts(guest);
        await say(people.alice, groupID, 'are you there?', TYPES.CONV_GROUP);
        expect(await hears(world, texts, ['are you there?'])).toEqual(['are you there?']);
      },
    ),
  ],
};
