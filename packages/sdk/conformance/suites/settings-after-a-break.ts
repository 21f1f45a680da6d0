import { type ChatSDK, TYPES } from '@parlor/sdk';
import { blacklistOf, block, unblock } from '../actors/blacklist.js';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { createFolder, filedIn, foldersOf, putIn, takeOut } from '../actors/conversation-groups.js';
import { conversationsOf } from '../actors/conversations.js';
import { groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** How messages of each listed conversation are announced, by its ID. */
async function remindTypesOf(chat: ChatSDK): Promise<Record<string, unknown>> {
  const types = (await conversationsOf(chat)).map(({ conversationID, messageRemindType }) => [
    conversationID,
    messageRemindType,
  ]);
  return Object.fromEntries(types);
}

/** What I set in one instance while another has no line. */
export const SETTINGS_AFTER_A_BREAK_SUITE: Suite = {
  noun: 'conversations',
  about: 'what was set elsewhere while there was no line',
  scenarios: [
    scenario(
      'conversation groups are alike when the line is back',
      {
        rules: ['FLD-2.35', 'FLD-2.36'],
        needs: ['createConversationGroup', 'instances', 'network', 'pages', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { alice } = people;
        for (const peer of ['bob', 'carol']) await say(alice, peer, 'hi');
        await createFolder(alice, 'Work', ['C2Cbob']);
        await createFolder(alice, 'Club', ['C2Cbob']);
        const page = world.otherPage();
        const phone = await enter(world, 'alice', page);
        await world.settled(phone);
        await cutLine(world, page);
        await alice.renameConversationGroup({ oldName: 'Work', newName: 'Job' });
        await putIn(alice, 'Job', ['C2Ccarol']);
        await takeOut(alice, 'Job', ['C2Cbob']);
        await alice.deleteConversationGroup('Club');
        await createFolder(alice, 'Home', ['C2Cbob']);
        await restoreLine(world, page, phone);
        expect(await foldersOf(phone)).toEqual(['Job', 'Home']);
        const filed = { C2Cbob: ['Home'], C2Ccarol: ['Job'] };
        expect(await filedIn(phone)).toEqual(filed);
        expect(await filedIn(alice)).toEqual(filed);
      },
    ),
    scenario(
      'messages are announced alike, and counted alike in the total',
      {
        rules: ['RMD-2.21', 'INS-E.16'],
        needs: ['setMessageRemindType', 'instances', 'network', 'pages', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const groupID = await groupOf(bob, ['alice']);
        await say(bob, 'alice', 'hi');
        await say(bob, groupID, 'hi', 'GROUP');
        const page = world.otherPage();
        const phone = await enter(world, 'alice', page);
        await world.settled(alice, phone);
        await cutLine(world, page);
        const messageRemindType = TYPES.MSG_REMIND_ACPT_NOT_NOTE;
        await alice.setMessageRemindType({ userIDList: ['bob'], messageRemindType });
        await alice.setMessageRemindType({ groupID, messageRemindType });
        await restoreLine(world, page, phone);
        expect(await remindTypesOf(phone)).toMatchObject({
          C2Cbob: messageRemindType,
          [`GROUP${groupID}`]: messageRemindType,
        });
        const [group] = (await phone.getGroupList()).data.groupList;
        expect(group?.selfInfo.messageRemindType).toBe(messageRemindType);
        expect(phone.getTotalUnreadMessageCount()).toBe(0);
        expect(alice.getTotalUnreadMessageCount()).toBe(0);
      },
    ),
    scenario(
      'the blacklist is alike',
      {
        rules: ['BLK-4.20', 'INS-E.20'],
        needs: ['addToBlacklist', 'instances', 'network', 'pages', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol', 'alice'], { instances: 2 });
        const { alice } = people;
        await block(world, alice, 'bob');
        const page = world.otherPage();
        const phone = await enter(world, 'alice', page);
        await world.settled(phone);
        await cutLine(world, page);
        await block(world, alice, 'carol');
        await unblock(world, alice, 'bob');
        await restoreLine(world, page, phone);
        expect(await blacklistOf(phone)).toEqual(['carol']);
        expect(await blacklistOf(alice)).toEqual(['carol']);
      },
    ),
  ],
};
