import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { unreadOf } from '../actors/conversations.js';
import { pageOf } from '../actors/history.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, sayAll, text, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const SETTING = 'setMessageRemindType';
const GROUP = TYPES.CONV_GROUP;

const NOTIFY = TYPES.MSG_REMIND_ACPT_AND_NOTE;
const QUIET = TYPES.MSG_REMIND_ACPT_NOT_NOTE;
const DISCARD = TYPES.MSG_REMIND_DISCARD;
const QUIET_BUT_MENTIONS = TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT;

const BOB = { userIDList: ['bob'] };

/** What comes of the messages of a conversation, and what counts. */
export const QUIET_CONVERSATIONS_SUITE: Suite = {
  noun: 'conversations',
  about: 'quiet and discarded conversations',
  scenarios: [
    scenario(
      'what is received without a notice is delivered, counted in the conversation, and left out of the total',
      { rules: ['RMD-2.6', 'RMD-2.7', 'RMD-2.18'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(bob, ['alice']);
        await say(bob, 'alice', 'one');
        await say(bob, groupID, 'one', GROUP);
        await world.settled(alice);
        await alice.setMessageRead({ conversationID: `GROUP${groupID}` });
        const totals = record(alice, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        await alice.setMessageRemindType({ ...BOB, messageRemindType: QUIET });
        expect(totals.splice(0)).toEqual([0]);
        const received = record(alice, EVENT.MESSAGE_RECEIVED);
        await alice.setMessageRemindType({ groupID, messageRemindType: QUIET });
        await say(bob, 'alice', 'two');
        await say(bob, groupID, 'two', GROUP);
        await world.settled(alice);
        expect(received.flatMap(textsOf)).toEqual(['two', 'two']);
        expect(await unreadOf(alice, 'C2Cbob')).toBe(2);
        expect(await unreadOf(alice, `GROUP${groupID}`)).toBe(1);
        expect(alice.getTotalUnreadMessageCount()).toBe(0);
        expect(totals).toEqual([]);
        await alice.setMessageRemindType({ ...BOB, messageRemindType: NOTIFY });
        expect(totals).toEqual([2]);
        await alice.setMessageRemindType({ groupID, messageRemindType: NOTIFY });
        expect(totals).toEqual([2, 3]);
      },
    ),
    scenario(
      'what is discarded does not come and is not counted; the history has it, and so has the list after the next login, but not the total',
      { rules: ['RMD-2.8', 'MSG-2.75', 'SES-8.12'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(bob, ['alice']);
        const conversationIDs = ['C2Cbob', `GROUP${groupID}`];
        await say(bob, 'alice', 'one');
        await say(bob, groupID, 'one', GROUP);
        await world.settled(alice);
        for (const conversationID of conversationIDs)
          await alice.setMessageRead({ conversationID });
        await alice.setMessageRemindType({ ...BOB, messageRemindType: DISCARD });
        await alice.setMessageRemindType({ groupID, messageRemindType: DISCARD });
        await world.settled(alice);
        const names = recordNames(alice);
        await sayAll(bob, 'alice', ['two', 'three']);
        await say(bob, groupID, 'two', GROUP);
        await bob.sendMessage(text(bob, 'alice', 'now'), { onlineUserOnly: true });
        await world.settled(alice);
        expect(names).toEqual([]);
        for (const conversationID of conversationIDs) {
          expect(await unreadOf(alice, conversationID)).toBe(0);
        }
        const again = await comeBack(world, alice);
        const { messageList } = await pageOf(again, 'C2Cbob');
        expect(textsOf(messageList)).toEqual(['one', 'two', 'three']);
        const [person, group] = await Promise.all(
          conversationIDs.map((conversationID) => conversationOf(again, conversationID)),
        );
        expect(person).toMatchObject({
          unreadCount: 2,
          lastMessage: { messageForShow: 'three' },
          messageRemindType: DISCARD,
        });
        expect(group).toMatchObject({ unreadCount: 1, lastMessage: { messageForShow: 'two' } });
        expect(again.getTotalUnreadMessageCount()).toBe(0);
      },
    ),
    scenario(
      'who discards what is said is told what they say themselves elsewhere, and everything once they do no more',
      { rules: ['RMD-2.8'], needs: [SETTING, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        await alice.setMessageRemindType({ ...BOB, messageRemindType: DISCARD });
        const received = record(phone, EVENT.MESSAGE_RECEIVED);
        await say(alice, 'bob', 'mine');
        await say(bob, 'alice', 'his');
        await world.settled(alice, phone);
        expect(received.flatMap(textsOf)).toEqual(['mine']);
        await alice.setMessageRemindType({ ...BOB, messageRemindType: NOTIFY });
        await say(bob, 'alice', 'again');
        await world.settled(alice, phone);
        expect(received.flatMap(textsOf)).toEqual(['mine', 'again']);
      },
    ),
    scenario(
      'a group that is to be quiet but for mentions delivers everything, and is left out of the total',
      { rules: ['RMD-2.9', 'RMD-2.7'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(bob, ['alice']);
        await say(bob, groupID, 'one', GROUP);
        await world.settled(alice);
        await alice.setMessageRemindType({ groupID, messageRemindType: QUIET_BUT_MENTIONS });
        const received = record(alice, EVENT.MESSAGE_RECEIVED);
        await say(bob, groupID, 'two', GROUP);
        await bob.sendMessage(
          bob.createTextAtMessage({
            to: groupID,
            conversationType: GROUP,
            payload: { text: 'three', atUserList: ['alice'] },
          }),
        );
        await world.settled(alice);
        expect(received.flatMap(textsOf)).toEqual(['two', 'three']);
        expect(alice.getTotalUnreadMessageCount()).toBe(0);
      },
    ),
  ],
};
