import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { idsOf, unreadOf } from '../actors/conversations.js';
import { openGroup } from '../actors/group-kinds.js';
import { hopOf, pageOf, wordsIn } from '../actors/history.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const CLEARING = 'clearHistoryMessage';
const SYSTEM = TYPES.CONV_SYSTEM;

/** Clearing the history of conversations. */
export const CLEARING_HISTORIES_SUITE: Suite = {
  noun: 'conversations',
  about: 'clearing the history of a conversation',
  scenarios: [
    scenario(
      'the conversation stays, empty, behind those with messages, and the list is told',
      { rules: ['CNV-2.56', 'CNV-2.61', 'CNV-1.48'], needs: [CLEARING, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await say(alice, 'carol', 'hi');
        await world.clock.advance(1_000);
        const said = await say(alice, 'bob', 'hi');
        await world.settled(alice);
        const conversation = await conversationOf(alice, 'C2Cbob');
        const names = recordNames(alice);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        expect(await alice.clearHistoryMessage('C2Cbob')).toEqual({
          code: 0,
          data: { conversationID: 'C2Cbob' },
        });
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect(lists[0]?.map(({ conversationID }) => conversationID)).toEqual([
          'C2Ccarol',
          'C2Cbob',
        ]);
        expect(await conversationOf(alice, 'C2Cbob')).toBe(conversation);
        expect(conversation?.lastMessage).toMatchObject({
          lastTime: 0,
          lastSequence: 0,
          fromAccount: '',
          messageForShow: '',
          payload: null,
          type: '',
          isRevoked: false,
        });
        expect(alice.findMessage(said.ID)).toBe(null);
        const again = await comeBack(world, alice);
        expect(await idsOf(again)).toEqual(['C2Ccarol', 'C2Cbob']);
        expect(await conversationOf(again, 'C2Cbob')).toMatchObject({
          lastMessage: { lastTime: 0, payload: null },
        });
      },
    ),
    scenario(
      'that of a conversation which is not listed cannot be cleared',
      { rules: ['CNV-2.57'], needs: [CLEARING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        for (const conversationID of ['C2Cbob', 'GROUPnone', SYSTEM]) {
          await expect(people.alice.clearHistoryMessage(conversationID)).rejects.toMatchObject({
            code: 2500,
          });
        }
      },
    ),
    scenario(
      'what was unread is read first: the total is told, and the peer',
      { rules: ['CNV-2.59'], needs: [CLEARING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const said = await say(alice, 'bob', 'hi');
        await world.settled(alice, bob);
        const received = (await pageOf(bob, 'C2Calice')).messageList;
        const read = record(alice, EVENT.MESSAGE_READ_BY_PEER);
        const totals = record(bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        await bob.clearHistoryMessage('C2Calice');
        await world.settled(alice, bob);
        expect(await unreadOf(bob, 'C2Calice')).toBe(0);
        expect(totals).toEqual([0]);
        expect(received.map(({ isRead }) => isRead)).toEqual([true]);
        expect(read.flat().map(({ ID }) => ID)).toEqual([said.ID]);
        expect(await unreadOf(await comeBack(world, bob), 'C2Calice')).toBe(0);
      },
    ),
    scenario(
      'nobody can bring it back to me; what is said later can be read',
      { rules: ['CNV-2.60'], needs: [CLEARING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'one');
        await say(bob, 'alice', 'two');
        await world.settled(bob);
        await bob.clearHistoryMessage('C2Calice');
        expect(await wordsIn(bob, 'C2Calice')).toEqual([]);
        await say(alice, 'bob', 'three');
        const again = await comeBack(world, bob);
        expect(await wordsIn(again, 'C2Calice')).toEqual(['three']);
        for (const place of [{}, { time: 1, direction: 1 as const }]) {
          const hop = await hopOf(again, { conversationID: 'C2Calice', ...place });
          expect(textsOf(hop.messageList)).toEqual(['three']);
        }
      },
    ),
    scenario(
      'the others and my other instances are told nothing and keep theirs; of a draft neither',
      {
        rules: ['CNV-2.62', 'CNV-3.5', 'INS-E.19'],
        needs: [CLEARING, 'setConversationDraft', 'instances'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        const groupID = await groupOf(alice, ['bob']);
        const ofGroup = `GROUP${groupID}`;
        await say(alice, 'bob', 'hi');
        await say(alice, groupID, 'hi', TYPES.CONV_GROUP);
        await world.settled(alice, bob, phone);
        const names = [bob, phone].map(recordNames);
        await alice.setConversationDraft({ conversationID: 'C2Cbob', draftText: 'and' });
        await alice.clearHistoryMessage('C2Cbob');
        await alice.clearHistoryMessage(ofGroup);
        await world.settled(alice, bob, phone);
        expect(names).toEqual([[], []]);
        expect(await conversationOf(phone, 'C2Cbob')).toMatchObject({
          draftText: '',
          lastMessage: { messageForShow: 'hi' },
        });
        const again = await comeBack(world, bob);
        expect(await wordsIn(again, 'C2Calice')).toEqual(['hi']);
        expect(await wordsIn(again, ofGroup)).toEqual(['hi']);
      },
    ),
    scenario(
      'that of the system loses its notices, and the list is not told',
      { rules: ['CNV-2.63'], needs: [CLEARING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await groupOf(alice, ['bob']);
        await world.settled(bob);
        expect((await pageOf(bob, SYSTEM)).messageList).toHaveLength(1);
        const names = recordNames(bob);
        expect((await bob.clearHistoryMessage(SYSTEM)).data).toEqual({ conversationID: SYSTEM });
        await world.settled(bob);
        expect((await pageOf(bob, SYSTEM)).messageList).toEqual([]);
        expect(names).toEqual([]);
        expect(await idsOf(bob, [SYSTEM])).toEqual([SYSTEM]);
      },
    ),
    ...[TYPES.GRP_WORK, TYPES.GRP_PUBLIC, TYPES.GRP_MEETING, TYPES.GRP_COMMUNITY].map((type) =>
      scenario(
        `that of a group of type ${type} is cleared`,
        { rules: ['CNV-4.26', 'CNV-2.60'], needs: [CLEARING] },
        async ({ expect, open }) => {
          const { world, people } = await open(['alice']);
          const { alice } = people;
          const groupID = await openGroup(alice, { type });
          await say(alice, groupID, 'hi', TYPES.CONV_GROUP);
          await world.settled(alice);
          await alice.clearHistoryMessage(`GROUP${groupID}`);
          expect(await wordsIn(alice, `GROUP${groupID}`)).toEqual([]);
          const again = await comeBack(world, alice);
          expect(await idsOf(again)).toEqual([`GROUP${groupID}`]);
          expect(await wordsIn(again, `GROUP${groupID}`)).toEqual([]);
        },
      ),
    ),
  ],
};
