import { EVENT, groupConversationID, TYPES } from '@parlor/sdk';
import { ask, EXTENDING } from '../actors/extensions.js';
import { refusedWith } from '../actors/friends.js';
import { hear, inWords } from '../actors/invitations.js';
import { pin, pinnedTo, unpin } from '../actors/pinned-messages.js';
import { record } from '../actors/records.js';
import { textsOf } from '../actors/small-talk.js';
import { hearTopics, openTalk, sayAllIn, sayIn, TALKING, topicOf } from '../actors/topic-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** What becomes of messages in topics. */
export const CHANGES_IN_TOPICS_SUITE: Suite = {
  noun: 'topics',
  about: 'what becomes of messages in topics',
  scenarios: [
    scenario(
      'one that is taken back is unread no more, and the topic says so, and of its last message who it was',
      {
        rules: ['CHG-3.17', 'CHG-3.18', 'TOP-4.10', 'TOP-5.3', 'TOP-1.17'],
        needs: TALKING,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        const [first, , last] = await sayAllIn(alice, tea, ['one', 'two', 'three']);
        if (!first || !last) throw new Error('Nothing was said.');
        await world.settled(bob);
        const told = hearTopics(bob);
        const revoked = record(bob, EVENT.MESSAGE_REVOKED);
        await alice.revokeMessage(first);
        await world.settled(bob);
        expect(told.map((topic) => [topic.unreadCount, topic.lastMessage.isRevoked])).toEqual([
          [2, false],
        ]);
        await alice.revokeMessage(last);
        await world.settled(bob);
        expect(told).toHaveLength(2);
        expect(told[1]).toMatchObject({
          unreadCount: 1,
          lastMessage: { lastSequence: 3, isRevoked: true, revoker: 'alice' },
        });
        expect(told[1]?.selfInfo.excludedUnreadSequenceList).toEqual([1, 3]);
        expect(revoked.flat()).toMatchObject([
          { ID: first.ID, revoker: 'alice' },
          { ID: last.ID, revoker: 'alice' },
        ]);
        expect((await topicOf(alice, tea)).lastMessage).toMatchObject({ isRevoked: true });
      },
    ),
    scenario(
      'the last one that is modified shows in the topic, another does not',
      { rules: ['CHG-5.17', 'TOP-4.10', 'TOP-1.17'], needs: [...TALKING, 'modifyMessage'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        const [first, last] = await sayAllIn(alice, tea, ['one', 'two']);
        await world.settled(bob);
        const told = hearTopics(bob);
        const modified = record(bob, EVENT.MESSAGE_MODIFIED);
        for (const message of [first, last]) {
          if (!message) throw new Error('Nothing was said.');
          Object.assign(message.payload, { text: 'else' });
          await alice.modifyMessage(message);
        }
        await world.settled(bob);
        expect(textsOf(modified.flat())).toEqual(['else', 'else']);
        expect(told).toHaveLength(1);
        expect(told[0]?.lastMessage).toMatchObject({
          lastSequence: 2,
          payload: { text: 'else' },
          messageForShow: 'else',
          version: 1,
        });
      },
    ),
    scenario(
      'the owner and admins pin them, each in its topic; the event tells the topic',
      {
        rules: ['PIN-7.6', 'PIN-7.15', 'TOP-6.8', 'TOP-1.17'],
        needs: [...TALKING, 'pinGroupMessage', 'getPinnedGroupMessageList'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea, milk } = await openTalk(world, alice, bob);
        const events = record(bob, EVENT.PINNED_GROUP_MESSAGE_UPDATED);
        const message = await sayIn(alice, tea, 'tea');
        const white = await sayIn(alice, milk, 'milk');
        await pin(alice, tea, message);
        await pin(alice, milk, white);
        expect(textsOf(await pinnedTo(bob, tea))).toEqual(['tea']);
        expect(textsOf(await pinnedTo(bob, milk))).toEqual(['milk']);
        await unpin(alice, tea, message);
        expect(await pinnedTo(bob, tea)).toEqual([]);
        expect(textsOf(await pinnedTo(bob, milk))).toEqual(['milk']);
        await world.settled(bob);
        expect(events.map(({ groupID, isPinned }) => [groupID, isPinned])).toEqual([
          [tea, true],
          [milk, true],
          [tea, false],
        ]);
        const conversationID = groupConversationID(tea);
        expect(events[0]?.message).toMatchObject({ ID: message.ID, conversationID });
        expect(await refusedWith(pin(bob, tea, message))).toBe(10007);
      },
    ),
    scenario(
      'they take extensions, of which everybody in the community hears',
      { rules: ['TOP-1.17'], needs: [...TALKING, ...EXTENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        const heard = record(bob, EVENT.MESSAGE_RECEIVED);
        const events = record(alice, EVENT.MESSAGE_EXTENSIONS_UPDATED);
        const question = await ask(alice, tea, TYPES.CONV_GROUP);
        await world.settled(bob);
        const [message] = heard.flat();
        if (!message) throw new Error('Nothing was heard.');
        await bob.setMessageExtensions(message, [{ key: 'bob', value: 'yes' }]);
        const { extensions } = (await alice.getMessageExtensions(question)).data;
        expect(extensions).toEqual([{ key: 'bob', value: 'yes' }]);
        await world.settled(alice);
        expect(events.map(({ messageID }) => messageID)).toEqual([question.ID]);
      },
    ),
    scenario(
      'invitations are made there, too, in the name of the topic',
      { rules: ['SGN-7.2'], needs: [...TALKING, 'inviteInGroup', 'accept'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        const [byAlice, byBob] = [hear(alice), hear(bob)];
        const options = { groupID: tea, inviteeList: ['bob'], data: 'tea?', timeout: 30 };
        const { inviteID } = await alice.inviteInGroup(options);
        await world.settled(bob);
        expect(inWords(byBob)).toEqual(['NEW']);
        expect(byBob[0]?.data).toMatchObject({ inviteID, groupID: tea, inviter: 'alice' });
        await bob.accept({ inviteID, data: 'yes' });
        await world.settled(alice);
        expect(inWords(byAlice)).toEqual(['ACCEPTED bob']);
        expect(byAlice[0]?.data).toMatchObject({ inviteID, groupID: tea });
      },
    ),
  ],
};
