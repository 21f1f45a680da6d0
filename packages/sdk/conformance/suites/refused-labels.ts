import { type ChatSDK, TYPES } from '@parlor/sdk';
import { idsOf } from '../actors/conversations.js';
import { found, foundMany } from '../actors/groups.js';
import { LABELLINGS, mark } from '../actors/labels.js';
import { recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';
import type { World } from '../world.js';

const BOTH = ['markConversation', 'setConversationCustomData'] as const;
const SYSTEM = TYPES.CONV_SYSTEM;
const STAR = TYPES.CONV_MARK_TYPE_STAR;

/** How many conversations can be labelled at once. */
const MOST = 100;

async function listMany(world: World, chat: ChatSDK, count: number): Promise<string[]> {
  const ids = (await foundMany(world, chat, count)).map((groupID) => `GROUP${groupID}`);
  for (const conversationID of ids) await chat.pinConversation({ conversationID, isPinned: false });
  return ids;
}

/** Conversations that cannot be marked, and onto which nothing can be written. */
export const REFUSED_LABELS_SUITE: Suite = {
  noun: 'conversations',
  about: 'marks and custom data that are refused',
  scenarios: [
    scenario(
      'what is not in the list fails by itself, and so does the system’s',
      { rules: ['CNV-2.74', 'CNV-2.75', 'CNV-2.76', 'CNV-2.85'], needs: [...BOTH] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await groupOf(alice, ['bob']);
        await say(bob, 'alice', 'hi');
        await world.settled(bob);
        for (const call of LABELLINGS) {
          const answer = await call(bob, ['C2Cnobody', 'C2Calice', SYSTEM]);
          expect(answer.successConversationIDList).toEqual(['C2Calice']);
          expect(answer.failureConversationIDList).toMatchObject([
            { conversationID: 'C2Cnobody', code: 2500 },
            { conversationID: SYSTEM, code: 2503 },
          ]);
          for (const failure of answer.failureConversationIDList) {
            expect(Object.keys(failure).toSorted()).toEqual(['code', 'conversationID', 'message']);
            expect(typeof failure.message).toBe('string');
          }
        }
        expect(await conversationOf(bob, 'C2Calice')).toMatchObject({
          markList: [STAR],
          customData: 'Monday',
        });
      },
    ),
    scenario(
      'when all fail on this side nobody is asked',
      { rules: ['CNV-2.77', 'CNV-2.85'], needs: [...BOTH, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await world.settled(alice);
        world.setNetwork('offline');
        await world.clock.advance(0);
        const names = recordNames(alice);
        for (const call of LABELLINGS) {
          const asking = call(alice, ['C2Cbob', SYSTEM]);
          expect(await isSettledNow(world, asking)).toBe(true);
          const { successConversationIDList, failureConversationIDList } = await asking;
          expect(successConversationIDList).toEqual([]);
          expect(failureConversationIDList.map(({ code }) => code)).toEqual([2500, 2500]);
        }
        expect(names).toEqual([]);
      },
    ),
    scenario(
      'a group that was dismissed meanwhile fails by itself with 51007',
      { rules: ['ERR-3.19'], needs: [...BOTH] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await found(alice, { memberList: [{ userID: 'bob' }] });
        await say(alice, groupID, 'hi', TYPES.CONV_GROUP);
        await say(bob, 'alice', 'hi');
        await world.settled(bob);
        await alice.dismissGroup(groupID);
        await world.settled(bob);
        for (const call of LABELLINGS) {
          const answer = await call(bob, [`GROUP${groupID}`, 'C2Calice']);
          expect(answer.successConversationIDList).toEqual(['C2Calice']);
          expect(answer.failureConversationIDList).toMatchObject([
            { conversationID: `GROUP${groupID}`, code: 51007 },
          ]);
        }
      },
    ),
    scenario(
      'more than 100 at once are refused with 51006, and none of them is changed',
      { rules: ['CNV-2.80'], needs: [...BOTH] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const ids = await listMany(world, alice, MOST + 1);
        for (const call of LABELLINGS) {
          const code = await call(alice, ids).catch(codeOf);
          expect(code).toBe(51006);
        }
        expect(await idsOf(alice, { markType: STAR })).toEqual([]);
        const answer = await mark(alice, ids.slice(1), STAR);
        expect(answer.successConversationIDList).toHaveLength(MOST);
      },
    ),
  ],
};
