import type { ChatSDK } from '@parlor/sdk';
import { inShort, strangers } from '../actors/presence.js';
import { type Suite, scenario } from '../scenario.js';

const ASKING = 'getUserStatus';

/** About how many people one can ask at once. */
const MOST_ASKED = 500;

/** The people that an answer knows, in short and in order, and those that it does not. */
async function answerOf(chat: ChatSDK, userIDList: string[]) {
  const { successUserList, failureUserList } = (await chat.getUserStatus({ userIDList })).data;
  return { known: successUserList.map(inShort), unknown: failureUserList };
}

/** Who is there. */
export const ASKING_FOR_STATUS_SUITE: Suite = {
  noun: 'presence',
  about: 'asking who is there',
  scenarios: [
    scenario(
      'is answered in order, with what people say of themselves; I come first, wherever I stood',
      { rules: ['PRS-5.12', 'PRS-5.17', 'PRS-5.35'], needs: [ASKING, 'setSelfStatus'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        await bob.setSelfStatus({ customStatus: 'at lunch' });
        await people.carol.logout();
        const answer = await alice.getUserStatus({ userIDList: ['bob', 'carol', 'alice'] });
        expect(answer).toEqual({
          code: 0,
          data: {
            successUserList: [
              { userID: 'alice', statusType: 1, customStatus: '' },
              { userID: 'bob', statusType: 1, customStatus: 'at lunch' },
              { userID: 'carol', statusType: 3, customStatus: '' },
            ],
            failureUserList: [],
          },
        });
      },
    ),
    scenario(
      'who does not exist is a failure, and the others are answered all the same',
      { rules: ['PRS-5.12', 'PRS-5.46'], needs: [ASKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { known, unknown } = await answerOf(people.alice, ['nobody', 'bob']);
        expect(known).toEqual(['bob 1 “”']);
        expect(unknown).toEqual([{ userID: 'nobody', code: 70107, message: expect.any(String) }]);
      },
    ),
    scenario(
      'five hundred are answered, and who comes after them is left out without a word',
      { rules: ['PRS-5.18'], needs: [ASKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const before = strangers(MOST_ASKED - 1);
        const { known, unknown } = await answerOf(people.alice, [...before, 'bob', 'carol']);
        expect(known).toEqual(['bob 1 “”']);
        expect(unknown.map(({ userID }) => userID)).toEqual(before);
      },
    ),
    scenario(
      'in a list that is too long I count, and come once more',
      { rules: ['PRS-5.41', 'PRS-5.18'], needs: [ASKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const between = strangers(MOST_ASKED - 2);
        const long = ['alice', ...between, 'bob', 'carol', 'dave'];
        const { known, unknown } = await answerOf(people.alice, long);
        expect(known).toEqual(['alice 1 “”', 'alice 1 “”', 'bob 1 “”']);
        expect(unknown).toHaveLength(between.length);
        const short = await answerOf(people.alice, long.slice(0, -1));
        expect(short.known).toEqual(['alice 1 “”', 'bob 1 “”', 'carol 1 “”']);
      },
    ),
  ],
};
