import { EVENT } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { idsOf } from '../actors/conversations.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const DRAFTING = 'setConversationDraft';

/** What one has begun to write. */
export const DRAFTS_SUITE: Suite = {
  noun: 'conversations',
  about: 'drafts',
  scenarios: [
    scenario(
      'a draft is kept in the conversation, which is answered; an empty one takes it away',
      { rules: ['CNV-2.50', 'CNV-2.51', 'OBJ-9.4', 'OBJ-4.19'], needs: [DRAFTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        const conversation = await conversationOf(alice, 'C2Cbob');
        expect(conversation?.draftText).toBe('');
        for (const draftText of ['And what', ' ', '']) {
          const answer = await alice.setConversationDraft({ conversationID: 'C2Cbob', draftText });
          expect(Object.keys(answer.data).toSorted()).toEqual(['code', 'conversation']);
          expect([answer.code, answer.data.code]).toEqual([0, 0]);
          expect(answer.data.conversation).toBe(conversation);
          expect(conversation?.draftText).toBe(draftText);
        }
      },
    ),
    scenario(
      'where nothing is listed there is no place for a draft',
      { rules: ['CNV-2.52'], needs: [DRAFTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const draft = { conversationID: 'C2Cbob', draftText: 'And what' };
        await expect(people.alice.setConversationDraft(draft)).rejects.toMatchObject({
          code: 2500,
        });
      },
    ),
    scenario(
      'the list is told, and its order stays',
      { rules: ['CNV-2.54'], needs: [DRAFTING, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await world.clock.advance(1_000);
        await say(alice, 'carol', 'hi');
        await world.settled(alice);
        const names = recordNames(alice);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        await alice.setConversationDraft({ conversationID: 'C2Cbob', draftText: 'And what' });
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect(lists[0]).toMatchObject([
          { conversationID: 'C2Ccarol', draftText: '' },
          { conversationID: 'C2Cbob', draftText: 'And what' },
        ]);
        expect(await idsOf(alice)).toEqual(['C2Ccarol', 'C2Cbob']);
      },
    ),
    scenario(
      'a draft survives messages, and is forgotten at the logout',
      { rules: ['CNV-2.53'], needs: [DRAFTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'hi');
        await alice.setConversationDraft({ conversationID: 'C2Cbob', draftText: 'And what' });
        await say(bob, 'alice', 'hello');
        await say(alice, 'bob', 'well');
        await world.settled(alice);
        expect(await conversationOf(alice, 'C2Cbob')).toMatchObject({ draftText: 'And what' });
        const again = await comeBack(world, alice);
        expect(await conversationOf(again, 'C2Cbob')).toMatchObject({ draftText: '' });
      },
    ),
  ],
};
