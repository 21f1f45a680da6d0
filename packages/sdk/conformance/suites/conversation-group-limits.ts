import type { ChatSDK } from '@parlor/sdk';
import { createFolder, filedIn, foldersOf, putIn, takeOut } from '../actors/conversation-groups.js';
import { groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const FOLDERS = 'createConversationGroup';

/** How many conversation groups one person can have. */
const MOST = 20;

/** Ten characters of three bytes each, and two of one: 32 bytes. */
const LONGEST = `${'组'.repeat(10)}ab`;

/** One more byte, in 13 characters. */
const TOO_LONG = `${LONGEST}c`;

/** Somebody who has talked to bob. */
async function withBob(world: World, chat: ChatSDK): Promise<ChatSDK> {
  await say(chat, 'bob', 'hi');
  await world.settled(chat);
  return chat;
}

/** What conversation groups are refused. */
export const CONVERSATION_GROUP_LIMITS_SUITE: Suite = {
  noun: 'conversation-groups',
  about: 'the limits of conversation groups',
  scenarios: [
    scenario(
      'a name has 32 bytes at most, whatever its characters: 51011',
      { rules: ['FLD-2.4'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const alice = await withBob(world, people.alice);
        await createFolder(alice, LONGEST, ['C2Cbob']);
        const tooLong = { code: 51011 };
        await expect(createFolder(alice, TOO_LONG, ['C2Cbob'])).rejects.toMatchObject(tooLong);
        const names = { oldName: LONGEST, newName: TOO_LONG };
        await expect(alice.renameConversationGroup(names)).rejects.toMatchObject(tooLong);
        expect(await foldersOf(alice)).toEqual([LONGEST]);
        expect(await filedIn(alice)).toEqual({ C2Cbob: [LONGEST] });
      },
    ),
    scenario(
      'there are 20 at most: 51010; one that is deleted makes room',
      { rules: ['FLD-2.5', 'FLD-M.4'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const alice = await withBob(world, people.alice);
        const names = Array.from({ length: MOST }, (_, place) => `g${place}`);
        for (const name of names) await createFolder(alice, name, ['C2Cbob']);
        const oneMore = () => createFolder(alice, 'more', ['C2Cbob']);
        await expect(oneMore()).rejects.toMatchObject({ code: 51010 });
        expect(await foldersOf(alice)).toEqual(names);
        await createFolder(alice, 'g7', ['C2Cbob']);
        await alice.deleteConversationGroup('g3');
        await oneMore();
        expect(await foldersOf(alice)).toEqual([...names.filter((one) => one !== 'g3'), 'more']);
      },
    ),
    scenario(
      'more than 100 conversations at once are refused with 51006, and none of them comes',
      { rules: ['FLD-2.6'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const alice = await withBob(world, people.alice);
        const tooMany = Array.from({ length: 101 }, () => 'C2Cbob');
        const refused = { code: 51006 };
        await expect(createFolder(alice, 'Work', tooMany)).rejects.toMatchObject(refused);
        expect(await foldersOf(alice)).toEqual([]);
        await createFolder(alice, 'Work', tooMany.slice(1));
        await expect(takeOut(alice, 'Work', tooMany)).rejects.toMatchObject(refused);
        expect(await filedIn(alice)).toEqual({ C2Cbob: ['Work'] });
        await takeOut(alice, 'Work', ['C2Cbob']);
        await expect(putIn(alice, 'Work', tooMany)).rejects.toMatchObject(refused);
        expect(await filedIn(alice)).toEqual({});
      },
    ),
    scenario(
      'one that does not exist cannot be deleted, renamed, filled or emptied: 51009',
      { rules: ['FLD-2.20', 'FLD-2.25', 'FLD-2.32'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const alice = await withBob(world, people.alice);
        await createFolder(alice, 'Work', ['C2Cbob']);
        const missing = { code: 51009 };
        await expect(alice.deleteConversationGroup('work')).rejects.toMatchObject(missing);
        const names = { oldName: 'work', newName: 'Home' };
        await expect(alice.renameConversationGroup(names)).rejects.toMatchObject(missing);
        await expect(putIn(alice, 'work', ['C2Cbob'])).rejects.toMatchObject(missing);
        await expect(takeOut(alice, 'work', ['C2Cbob'])).rejects.toMatchObject(missing);
        expect(await filedIn(alice)).toEqual({ C2Cbob: ['Work'] });
      },
    ),
    scenario(
      'the conversation of a group that was dismissed fails with 51007, and the others do not',
      { rules: ['ERR-3.19'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(bob, ['alice']);
        await say(bob, groupID, 'hi', 'GROUP');
        await withBob(world, alice);
        await bob.dismissGroup(groupID);
        await world.settled(alice);
        const gone = `GROUP${groupID}`;
        expect(await createFolder(alice, 'Work', [gone, 'C2Cbob'])).toEqual({
          successConversationIDList: ['C2Cbob'],
          failureConversationIDList: [
            { conversationID: gone, code: 51007, message: expect.any(String) },
          ],
        });
        expect(await filedIn(alice)).toEqual({ C2Cbob: ['Work'] });
      },
    ),
  ],
};
