import { type ChatSDK, type Message, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { conversationOf, groupOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** Mentions people in a group. */
async function mention(chat: ChatSDK, groupID: string, atUserList: string[]): Promise<Message> {
  const message = chat.createTextAtMessage({
    to: groupID,
    conversationType: TYPES.CONV_GROUP,
    payload: { text: 'look', atUserList },
  });
  return (await chat.sendMessage(message)).data.message;
}

async function mentionsOf(chat: ChatSDK, groupID: string) {
  return (await conversationOf(chat, `GROUP${groupID}`))?.groupAtInfoList;
}

/** Who was mentioned in a conversation, and by whom. */
export const MENTIONS_SUITE: Suite = {
  noun: 'objects',
  about: 'mentions in a conversation',
  scenarios: [
    scenario(
      'one says who mentioned me where, live and after the next login',
      { rules: ['OBJ-6.1', 'OBJ-6.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const messages = [
          await mention(people.alice, groupID, ['bob']),
          await mention(people.alice, groupID, [TYPES.MSG_AT_ALL]),
          await mention(people.alice, groupID, ['bob', TYPES.MSG_AT_ALL]),
          await mention(people.alice, groupID, ['somebody else']),
        ];
        const expected = [[1], [2], [3]].map((atTypeArray, index) => ({
          from: 'alice',
          groupID,
          messageSequence: messages[index]?.sequence,
          atTypeArray,
          __random: messages[index]?.random,
          __sequence: messages[index]?.clientSequence,
        }));
        await world.settled(people.bob);
        expect(await mentionsOf(people.bob, groupID)).toEqual(expected);
        const bob = await comeBack(world, people.bob);
        expect(await mentionsOf(bob, groupID)).toEqual(expected);
      },
    ),
    scenario(
      'my own are not there, neither live nor after the next login',
      { rules: ['OBJ-6.4'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await mention(people.alice, groupID, ['alice', TYPES.MSG_AT_ALL]);
        await world.settled(people.alice);
        expect(await mentionsOf(people.alice, groupID)).toEqual([]);
        const alice = await comeBack(world, people.alice);
        expect(await mentionsOf(alice, groupID)).toEqual([]);
      },
    ),
    scenario(
      'one in a message that was taken back is still there live, and gone after the next login',
      { rules: ['CHG-3.26'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const revoked = await mention(people.alice, groupID, ['bob']);
        const { sequence: messageSequence } = await mention(people.alice, groupID, ['bob']);
        await world.settled(people.bob);
        await people.alice.revokeMessage(revoked);
        await world.settled(people.bob);
        expect(await mentionsOf(people.bob, groupID)).toHaveLength(2);
        const bob = await comeBack(world, people.bob);
        expect(await mentionsOf(bob, groupID)).toMatchObject([{ messageSequence }]);
      },
    ),
  ],
};
