import { EVENT, TYPES } from '@parlor/sdk';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { becomesReady, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Milliseconds after which every request would have been given up. */
const LONG_AFTER = 60_000;

/** What a logout tells, what it forgets, and what it leaves alone. */
export const LOGGING_OUT_SUITE: Suite = {
  noun: 'session',
  about: 'logging out',
  scenarios: [
    scenario(
      'SDK_NOT_READY comes before the promise settles, and carries nothing',
      { rules: ['SES-3.30', 'SES-3.39', 'EVT-4.2', 'FACT-18.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const order = recordNames(people.alice);
        const data = record(people.alice, EVENT.SDK_NOT_READY);
        const answer = await people.alice.logout();
        order.push('resolved');
        expect(order).toEqual(['SDK_NOT_READY', 'resolved']);
        expect(data).toEqual([undefined]);
        expect(answer).toEqual({ code: 0, data: {} });
        expect([people.alice.isReady(), people.alice.getLoginUser()]).toEqual([false, '']);
      },
    ),
    scenario(
      'it is refused with 2024 when nobody is logged in, and so is a second one',
      { rules: ['SES-3.29'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const refused = { code: 2024 };
        await expect(world.createClient().logout()).rejects.toMatchObject(refused);
        await people.alice.logout();
        await expect(people.alice.logout()).rejects.toMatchObject(refused);
        // What calls are refused for stays what it was.
        const loggedOut = { code: 3005 };
        await expect(people.alice.getConversationList()).rejects.toMatchObject(loggedOut);
      },
    ),
    scenario(
      'during a login it is refused with 2024, and the login still completes',
      { rules: ['FACT-5.1'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const login = chat.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        await expect(chat.logout()).rejects.toMatchObject({ code: 2024 });
        await expect(login).resolves.toMatchObject({ code: 0 });
        await becomesReady(world, chat);
        expect(chat.getLoginUser()).toBe('alice');
      },
    ),
    scenario(
      'it succeeds also when the service cannot be told',
      { rules: ['SES-3.31'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const names = recordNames(people.alice);
        world.setNetwork('offline');
        const logout = people.alice.logout();
        await world.clock.advance(LONG_AFTER);
        await expect(logout).resolves.toEqual({ code: 0, data: {} });
        expect(names).toContain('SDK_NOT_READY');
        expect(people.alice.getLoginUser()).toBe('');
        await expect(people.alice.getMyProfile()).rejects.toMatchObject({ code: 3005 });
      },
    ),
    scenario(
      'the next person finds nothing of the one before',
      { rules: ['SES-3.32', 'FACT-8.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const message = await say(alice, 'bob', 'between us');
        await world.settled(bob);
        expect(bob.findMessage(message.ID)).not.toBeNull();
        await bob.getGroupMemberList({ groupID });
        await bob.logout();
        await logIn(world, bob, 'carol');
        expect(bob.findMessage(message.ID)).toBeNull();
        expect((await bob.getConversationList()).data.conversationList).toEqual([]);
        expect((await bob.getGroupList()).data.groupList).toEqual([]);
        const { memberList } = (await bob.getGroupMemberList({ groupID })).data;
        expect(memberList).toEqual([]);
        expect((await bob.getMyProfile()).data.userID).toBe('carol');
      },
    ),
    scenario(
      'profiles are forgotten: the next person asks the service for them',
      { rules: ['SES-3.32'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.bob.getUserProfile({ userIDList: ['alice'] });
        await people.bob.logout();
        await people.alice.updateMyProfile({ nick: 'Alice anew' });
        await logIn(world, people.bob, 'carol');
        const { data } = await people.bob.getUserProfile({ userIDList: ['alice'] });
        expect(data).toMatchObject([{ userID: 'alice', nick: 'Alice anew' }]);
      },
    ),
    scenario(
      'the same person finds new objects after it',
      { rules: ['SES-3.32', 'FACT-8.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        const before = await conversationOf(people.bob, 'C2Calice');
        await people.bob.logout();
        await logIn(world, people.bob, 'bob');
        expect(people.bob.findMessage(message.ID)).toBeNull();
        const after = await conversationOf(people.bob, 'C2Calice');
        expect(after).toMatchObject({ conversationID: 'C2Calice' });
        expect(after).not.toBe(before);
      },
    ),
    scenario(
      'list events that wait are dropped',
      { rules: ['SES-3.36'], needs: ['clock', 'throttling'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { throttled: true });
        await world.clock.advance(5_000);
        for (const isPinned of [true, false]) {
          await people.alice.pinConversation({ conversationID: 'C2Cbob', isPinned });
        }
        await world.settled(people.alice);
        const names = recordNames(people.alice);
        await people.alice.logout();
        await world.clock.advance(5_000);
        expect(names).toEqual(['SDK_NOT_READY']);
      },
    ),
    scenario(
      'the same person’s other instances do not notice',
      { rules: ['SES-3.40', 'INS-E.5'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const other = world.createClient();
        await logIn(world, other, 'alice');
        const names = recordNames(other);
        await people.alice.logout();
        await say(people.bob, 'alice', 'still there?');
        await world.settled(other);
        expect(names).not.toContain('SDK_NOT_READY');
        expect(names).toContain('MESSAGE_RECEIVED');
        expect(other.isReady()).toBe(true);
        expect(await conversationOf(other, 'C2Cbob')).toMatchObject({
          lastMessage: { type: TYPES.MSG_TEXT, payload: { text: 'still there?' } },
        });
      },
    ),
  ],
};
