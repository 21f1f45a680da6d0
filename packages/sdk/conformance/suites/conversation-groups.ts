import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { createFolder, filedIn, foldersOf, putIn, takeOut } from '../actors/conversation-groups.js';
import { idsOf } from '../actors/conversations.js';
import { record } from '../actors/records.js';
import { groupOf, sayAll } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const FOLDERS = 'createConversationGroup';

/** Somebody who has something in the list: they have talked to each of these people. */
async function talkTo(world: World, chat: ChatSDK, peers: readonly string[]): Promise<void> {
  for (const peer of peers) await sayAll(chat, peer, ['hi']);
  await world.settled(chat);
}

/** The folders of the conversation list, and what is in them. */
export const CONVERSATION_GROUPS_SUITE: Suite = {
  noun: 'conversation-groups',
  about: 'conversation groups',
  scenarios: [
    scenario(
      'are made with conversations in them, answer which of them came, and are listed in the order in which they were made, also after a login',
      {
        rules: ['FLD-2.8', 'FLD-2.11', 'FLD-2.12', 'FLD-2.26', 'SES-3.18', 'FACT-20.5'],
        needs: [FOLDERS],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const groupID = `GROUP${await groupOf(alice)}`;
        await talkTo(world, alice, ['bob', 'carol']);
        expect(await alice.getConversationGroupList()).toEqual({ code: 0, data: [] });
        const options = { groupName: 'Work', conversationIDList: ['C2Cbob', groupID] };
        expect(await alice.createConversationGroup(options)).toEqual({
          code: 0,
          data: {
            successConversationIDList: ['C2Cbob', groupID],
            failureConversationIDList: [],
          },
        });
        await createFolder(alice, 'Family', ['C2Ccarol', 'C2Cbob']);
        const filed = {
          C2Cbob: ['Work', 'Family'],
          C2Ccarol: ['Family'],
          [groupID]: ['Work'],
        };
        expect(await foldersOf(alice)).toEqual(['Work', 'Family']);
        expect(await filedIn(alice)).toEqual(filed);
        await alice.logout();
        const again = world.createClient();
        const told = record(again, EVENT.CONVERSATION_GROUP_LIST_UPDATED);
        await again.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        await world.settled(again);
        await world.settled(again);
        expect(told.at(-1)).toEqual(['Work', 'Family']);
        expect(await foldersOf(again)).toEqual(['Work', 'Family']);
        expect(await filedIn(again)).toEqual(filed);
      },
    ),
    scenario(
      'answers go on with what is in the list where something is not, and ask nobody where nothing is',
      { rules: ['FLD-2.8', 'FLD-2.9', 'FLD-2.10'], needs: [FOLDERS, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await talkTo(world, alice, ['bob']);
        const lost = { conversationID: 'C2Ccarol', code: 2500, message: expect.any(String) };
        const both = ['C2Ccarol', 'C2Cbob'];
        const half = {
          successConversationIDList: ['C2Cbob'],
          failureConversationIDList: [lost],
        };
        expect(await createFolder(alice, 'Work', both)).toEqual(half);
        expect(await takeOut(alice, 'Work', both)).toEqual(half);
        expect(await putIn(alice, 'Work', both)).toEqual(half);
        world.setNetwork('offline');
        const none = { successConversationIDList: [], failureConversationIDList: [lost] };
        expect(await createFolder(alice, 'Home', ['C2Ccarol'])).toEqual(none);
        expect(await putIn(alice, 'Work', ['C2Ccarol'])).toEqual(none);
        expect(await takeOut(alice, 'Work', ['C2Ccarol'])).toEqual(none);
        world.setNetwork('online');
        expect(await foldersOf(alice)).toEqual(['Work']);
      },
    ),
    scenario(
      'what came is found by its IDs and by the name, and what left is not',
      { rules: ['FLD-M.2', 'FLD-M.3', 'FLD-2.28', 'FLD-2.30', 'CNV-2.14'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice } = people;
        await talkTo(world, alice, ['bob', 'carol', 'dave']);
        const made = await createFolder(alice, 'Work', ['C2Cbob']);
        expect(await idsOf(alice, made.successConversationIDList)).toEqual(['C2Cbob']);
        const added = await putIn(alice, 'Work', ['C2Cbob', 'C2Ccarol']);
        expect(added).toEqual({
          successConversationIDList: ['C2Ccarol'],
          failureConversationIDList: [],
        });
        const { data } = await alice.getConversationList(added.successConversationIDList);
        expect(data.conversationList).toMatchObject([
          { conversationID: 'C2Ccarol', conversationGroupList: ['Work'] },
        ]);
        const members = await idsOf(alice, { groupName: 'Work' });
        expect(members.toSorted()).toEqual(['C2Cbob', 'C2Ccarol']);
        expect(await idsOf(alice, { groupName: '' })).toEqual(['C2Cdave']);
        const removed = await takeOut(alice, 'Work', ['C2Cdave', 'C2Cbob']);
        expect(removed).toEqual({
          successConversationIDList: ['C2Cbob'],
          failureConversationIDList: [],
        });
        expect(await idsOf(alice, { groupName: 'Work' })).toEqual(['C2Ccarol']);
        expect(await filedIn(await comeBack(world, alice))).toEqual({ C2Ccarol: ['Work'] });
      },
    ),
    scenario(
      'one that is made again takes what it is given as one that is there',
      { rules: ['FLD-2.15', 'SES-8.9'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await talkTo(world, alice, ['bob', 'carol']);
        await createFolder(alice, 'Work', ['C2Cbob']);
        const { successConversationIDList } = await createFolder(alice, 'Work', ['C2Ccarol']);
        expect(successConversationIDList).toEqual(['C2Ccarol']);
        expect(await foldersOf(alice)).toEqual(['Work']);
        const filed = { C2Cbob: ['Work'], C2Ccarol: ['Work'] };
        expect(await filedIn(alice)).toEqual(filed);
        expect(await filedIn(await comeBack(world, alice))).toEqual(filed);
      },
    ),
    scenario(
      'one that is deleted is gone from every conversation, and the conversations stay',
      { rules: ['FLD-2.17', 'FLD-2.18', 'OBJ-9.3'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await talkTo(world, alice, ['bob', 'carol']);
        await createFolder(alice, 'Work', ['C2Cbob', 'C2Ccarol']);
        await createFolder(alice, 'Home', ['C2Cbob']);
        expect(await alice.deleteConversationGroup('Work')).toBe(undefined);
        expect(await foldersOf(alice)).toEqual(['Home']);
        expect(await filedIn(alice)).toEqual({ C2Cbob: ['Home'] });
        expect((await idsOf(alice)).toSorted()).toEqual(['C2Cbob', 'C2Ccarol']);
        const again = await comeBack(world, alice);
        expect(await foldersOf(again)).toEqual(['Home']);
        expect(await filedIn(again)).toEqual({ C2Cbob: ['Home'] });
      },
    ),
    scenario(
      'one that is renamed keeps its place, among the groups and in each conversation',
      { rules: ['FLD-2.22', 'FLD-2.23', 'OBJ-9.3'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await talkTo(world, alice, ['bob', 'carol']);
        for (const name of ['Work', 'Home', 'Club']) await createFolder(alice, name, ['C2Cbob']);
        const names = { oldName: 'Home', newName: 'House' };
        expect(await alice.renameConversationGroup(names)).toBe(undefined);
        const all = ['Work', 'House', 'Club'];
        expect(await foldersOf(alice)).toEqual(all);
        expect(await filedIn(alice)).toEqual({ C2Cbob: all });
        const again = await comeBack(world, alice);
        expect(await foldersOf(again)).toEqual(all);
        expect(await filedIn(again)).toEqual({ C2Cbob: all });
      },
    ),
    scenario(
      'a synchronisation that has failed is made up for when the names are asked for',
      { rules: ['FLD-2.27'], needs: [FOLDERS, 'network', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await talkTo(world, people.alice, ['bob']);
        await createFolder(people.alice, 'Work', ['C2Cbob']);
        await people.alice.logout();
        const again = world.createClient();
        // The line breaks when the conversations are here, and their groups are not.
        let isBroken = false;
        const breakLine = () => {
          again.off(EVENT.CONVERSATION_LIST_UPDATED, breakLine);
          isBroken = true;
          world.setNetwork('offline');
        };
        again.on(EVENT.CONVERSATION_LIST_UPDATED, breakLine);
        await again.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        while (!isBroken) await world.clock.advance(1);
        await world.clock.advance(20_000);
        const told = record(again, EVENT.CONVERSATION_GROUP_LIST_UPDATED);
        world.setNetwork('online');
        expect(await foldersOf(again)).toEqual(['Work']);
        expect(told.length).toBeGreaterThanOrEqual(1);
      },
    ),
    scenario(
      'the system conversation is in none',
      { rules: ['FLD-2.9'], needs: [FOLDERS] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        await groupOf(alice);
        await world.settled(alice);
        expect(await createFolder(alice, 'Work', [TYPES.CONV_SYSTEM])).toMatchObject({
          successConversationIDList: [],
          failureConversationIDList: [{ conversationID: TYPES.CONV_SYSTEM, code: 2503 }],
        });
        expect(await foldersOf(alice)).toEqual([]);
      },
    ),
  ],
};
