import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const OWN_FIELDS = [
  'conversationID type subType unreadCount lastMessage groupAtInfoList remark isPinned',
  'messageRemindType peerReadTime markList customData conversationGroupList draftText',
  '_isInfoCompleted',
].flatMap((line) => line.split(' '));

const LAST_MESSAGE_FIELDS = [
  'lastTime lastSequence fromAccount messageForShow payload type isRevoked cloudCustomData',
  'onlineOnlyFlag nick nameCard version isPeerRead revoker',
].flatMap((line) => line.split(' '));

/** What a conversation looks like, field by field. */
export const CONVERSATION_FIELDS_SUITE: Suite = {
  noun: 'objects',
  about: 'the fields of a conversation',
  scenarios: [
    scenario(
      'its own fields, and those of its last message, are these and no others',
      {
        rules: ['OBJ-4.1', 'OBJ-4.7', 'OBJ-4.8', 'OBJ-5.1', 'FACT-56.1', 'FACT-56.2'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        for (const [conversationID, profile] of [
          ['C2Calice', ['userProfile']],
          [`GROUP${groupID}`, ['groupProfile']],
          [TYPES.CONV_SYSTEM, []],
        ] as const) {
          const conversation = await conversationOf(people.bob, conversationID);
          expect(Object.keys(conversation ?? {}).toSorted()).toEqual(
            [...OWN_FIELDS, ...profile].toSorted(),
          );
          expect(Object.keys(conversation?.lastMessage ?? {}).toSorted()).toEqual(
            LAST_MESSAGE_FIELDS.toSorted(),
          );
        }
      },
    ),
    scenario(
      'it knows what kind it is, and who is on the other side',
      { rules: ['OBJ-4.2', 'OBJ-4.4', 'OBJ-4.20', 'OBJ-4.24', 'OBJ-4.8', 'OBJ-4.7'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        const { conversationList } = (await people.bob.getConversationList()).data;
        expect(conversationList.map(({ conversationID }) => conversationID).toSorted()).toEqual([
          '@TIM#SYSTEM',
          'C2Calice',
          `GROUP${groupID}`,
        ]);
        expect(await conversationOf(people.bob, 'C2Calice')).toMatchObject({
          type: 'C2C',
          subType: '',
          toAccount: 'alice',
          userProfile: { userID: 'alice' },
        });
        const ofGroup = await conversationOf(people.bob, `GROUP${groupID}`);
        expect(ofGroup).toMatchObject({
          type: 'GROUP',
          subType: TYPES.GRP_PUBLIC,
          toAccount: groupID,
        });
        const { groupList } = (await people.bob.getGroupList()).data;
        const { name, ownerID, memberCount } = groupList[0] ?? {};
        // It may be a copy, made when the profile came.
        expect(ofGroup).toMatchObject({ groupProfile: { groupID, name, ownerID, memberCount } });
        expect(await conversationOf(people.bob, TYPES.CONV_SYSTEM)).toMatchObject({
          type: '@TIM#SYSTEM',
          subType: '',
          toAccount: '',
        });
        expect(Object.hasOwn(Object(ofGroup), 'toAccount')).toBe(false);
      },
    ),
    scenario(
      'what nobody has set is empty, false or 0',
      {
        rules: [
          'OBJ-4.9',
          'OBJ-4.10',
          'OBJ-4.12',
          'OBJ-4.14',
          'OBJ-4.16',
          'OBJ-4.17',
          'OBJ-4.21',
          'OBJ-4.23',
        ],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        for (const conversationID of ['C2Calice', `GROUP${groupID}`, TYPES.CONV_SYSTEM]) {
          expect(await conversationOf(people.bob, conversationID)).toMatchObject({
            groupAtInfoList: [],
            remark: '',
            isPinned: false,
            peerReadTime: 0,
            markList: [],
            customData: '',
            conversationGroupList: [],
            draftText: '',
            _isInfoCompleted: false,
          });
        }
        const system = await conversationOf(people.bob, TYPES.CONV_SYSTEM);
        expect(system?.messageRemindType).toBeUndefined();
        const ofGroup = await conversationOf(people.bob, `GROUP${groupID}`);
        expect(ofGroup?.messageRemindType).toBe(TYPES.MSG_REMIND_ACPT_AND_NOTE);
      },
    ),
    scenario(
      'the first message of somebody counts once it is known that they notify',
      { rules: ['OBJ-4.5', 'OBJ-4.13', 'CNV-1.27'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const lists = record(people.bob, EVENT.CONVERSATION_LIST_UPDATED);
        const seen: unknown[] = [];
        people.bob.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
          const total = people.bob.getTotalUnreadMessageCount();
          seen.push(data.map((one) => [one.unreadCount, one.messageRemindType, total]));
        });
        const totals = record(people.bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        expect(seen[0]).toEqual([[1, undefined, 0]]);
        expect(seen.at(-1)).toEqual([[1, TYPES.MSG_REMIND_ACPT_AND_NOTE, 1]]);
        expect(lists[0]).toHaveLength(1);
        expect(totals).toEqual([1]);
        await say(people.alice, 'bob', 'again');
        await world.settled(people.bob);
        expect(await conversationOf(people.bob, 'C2Calice')).toMatchObject({ unreadCount: 2 });
      },
    ),
    scenario(
      'in meetings and live rooms nothing is unread',
      { rules: ['OBJ-4.6', 'OBJ-4.22'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const room = await openRoom(people.alice, people.bob);
        const meeting = await openGroup(people.alice, {
          type: TYPES.GRP_MEETING,
          memberList: [{ userID: 'bob' }],
        });
        for (const groupID of [room, meeting]) await say(people.alice, groupID, 'hello', 'GROUP');
        await world.settled(people.bob);
        for (const groupID of [room, meeting]) {
          expect(await conversationOf(people.bob, `GROUP${groupID}`)).toMatchObject({
            unreadCount: 0,
            lastMessage: { messageForShow: 'hello' },
          });
        }
        const bob = await comeBack(world, people.bob);
        expect(await conversationOf(bob, `GROUP${meeting}`)).toMatchObject({ unreadCount: 0 });
      },
    ),
    scenario(
      'who joins a second live room loses the conversation of the first',
      { rules: ['FACT-43.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const first = await openRoom(people.alice, people.bob);
        await say(people.alice, first, 'hello', 'GROUP');
        await world.settled(people.bob);
        expect(await conversationOf(people.bob, `GROUP${first}`)).toMatchObject({
          lastMessage: { messageForShow: 'hello' },
        });
        const second = await openGroup(people.alice, { type: TYPES.GRP_AVCHATROOM });
        await people.bob.joinGroup({ groupID: second });
        await world.settled(people.bob);
        expect(await conversationOf(people.bob, `GROUP${first}`)).toBeUndefined();
      },
    ),
    scenario(
      'pinning shows, and so does being asked about',
      { rules: ['OBJ-4.12', 'OBJ-4.21'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        const conversation = await conversationOf(people.bob, 'C2Calice');
        await people.bob.pinConversation({ conversationID: 'C2Calice', isPinned: true });
        await world.settled(people.bob);
        expect(conversation).toMatchObject({ isPinned: true, _isInfoCompleted: false });
        await people.bob.getConversationProfile('C2Calice');
        expect(conversation?._isInfoCompleted).toBe(true);
      },
    ),
    scenario(
      'one that is empty has a last message without anything in it',
      { rules: ['OBJ-5.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { data } = await people.alice.getConversationProfile('C2Cbob');
        expect(data.conversation.lastMessage).toEqual({
          lastTime: 0,
          lastSequence: 0,
          fromAccount: '',
          messageForShow: '',
          payload: null,
          type: '',
          isRevoked: false,
          cloudCustomData: '',
          onlineOnlyFlag: false,
          nick: '',
          nameCard: '',
          version: 0,
          isPeerRead: false,
          revoker: null,
        });
      },
    ),
    scenario(
      'the last message says what the message says, with the very payload of the one in memory',
      { rules: ['OBJ-0.1', 'OBJ-5.1', 'OBJ-5.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.alice.updateMyProfile({ nick: 'Alice' });
        const message = people.alice.createTextMessage({
          to: 'bob',
          conversationType: TYPES.CONV_C2C,
          payload: { text: 'hello' },
          cloudCustomData: 'mine',
        });
        await people.alice.sendMessage(message);
        await world.settled(people.bob);
        const { time, sequence } = message;
        expect(Number.isInteger(time)).toBe(true);
        for (const [chat, conversationID] of [
          [people.alice, 'C2Cbob'],
          [people.bob, 'C2Calice'],
        ] as const) {
          const conversation = await conversationOf(chat, conversationID);
          expect(conversation?.lastMessage).toMatchObject({
            lastTime: time,
            lastSequence: sequence,
            fromAccount: 'alice',
            messageForShow: 'hello',
            type: TYPES.MSG_TEXT,
            isRevoked: false,
            cloudCustomData: 'mine',
            nick: 'Alice',
          });
          expect(conversation?.lastMessage.payload).toBe(chat.findMessage(message.ID)?.payload);
        }
      },
    ),
  ],
};
