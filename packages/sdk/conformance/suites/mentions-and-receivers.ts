import { type ChatSDK, type CreateMessageOptions, EVENT, type GroupType, TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { record } from '../actors/records.js';
import { conversationOf, say, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** A group of Alice, Bob and Carol, and its ID. */
function team(chat: ChatSDK, type: GroupType = TYPES.GRP_WORK): Promise<string> {
  return openGroup(chat, { type, memberList: [{ userID: 'bob' }, { userID: 'carol' }] });
}

/** Says something in a group that mentions people. */
async function mention(
  chat: ChatSDK,
  to: string,
  atUserList: string[],
  more: Pick<CreateMessageOptions<unknown>, 'receiverList'> = {},
) {
  const message = chat.createTextAtMessage({
    to,
    conversationType: TYPES.CONV_GROUP,
    payload: { text: `@${atUserList.join(' @')}`, atUserList },
    ...more,
  });
  return (await chat.sendMessage(message)).data.message;
}

/** A text in a group for these members only. Not sent. */
function whisper(chat: ChatSDK, to: string, receiverList: string[]) {
  const options = { to, conversationType: TYPES.CONV_GROUP, payload: { text: 'psst' } };
  return chat.createTextMessage({ ...options, receiverList });
}

async function mentionsOf(chat: ChatSDK, groupID: string) {
  return (await conversationOf(chat, `GROUP${groupID}`))?.groupAtInfoList ?? [];
}

async function history(chat: ChatSDK, groupID: string) {
  const { data } = await chat.getMessageList({ conversationID: `GROUP${groupID}` });
  return textsOf(data.messageList).filter((words) => words !== '?');
}

const TAKING_RECEIVERS = [TYPES.GRP_WORK, TYPES.GRP_PUBLIC, TYPES.GRP_MEETING];

/** Whom a group's message concerns, and whom it is for. */
export const MENTIONS_AND_RECEIVERS_SUITE: Suite = {
  noun: 'messages',
  about: 'mentions, and messages for some of a group',
  scenarios: [
    scenario(
      'who is mentioned is told of it by the list, once, and nobody else is',
      { rules: ['MSG-1.20', 'MSG-2.70'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await team(people.alice);
        await world.settled(people.bob, people.carol);
        const told: string[][] = [];
        people.bob.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
          told.push(data.flatMap(({ groupAtInfoList }) => groupAtInfoList.map(({ from }) => from)));
        });
        const { sequence } = await mention(people.alice, groupID, ['bob']);
        await world.settled(people.bob, people.carol);
        expect(told.at(-1)).toEqual(['alice']);
        expect(await mentionsOf(people.bob, groupID)).toMatchObject([
          { from: 'alice', groupID, messageSequence: sequence, atTypeArray: [TYPES.CONV_AT_ME] },
        ]);
        expect(await mentionsOf(people.carol, groupID)).toEqual([]);
      },
    ),
    scenario(
      'everybody is everybody, and with oneself besides it is both',
      { rules: ['MSG-1.20'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await team(people.alice);
        await world.settled(people.bob, people.carol);
        await mention(people.alice, groupID, [TYPES.MSG_AT_ALL, 'bob']);
        await world.settled(people.bob, people.carol);
        const kinds = async (chat: ChatSDK) =>
          (await mentionsOf(chat, groupID)).map(({ atTypeArray }) => atTypeArray);
        expect(await kinds(people.bob)).toEqual([[TYPES.CONV_AT_ALL_AT_ME]]);
        expect(await kinds(people.carol)).toEqual([[TYPES.CONV_AT_ALL]]);
      },
    ),
    scenario(
      'between two people a mention concerns nobody',
      { rules: ['MSG-1.21'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = people.alice.createTextAtMessage({
          to: 'bob',
          conversationType: TYPES.CONV_C2C,
          payload: { text: '@bob', atUserList: ['bob', TYPES.MSG_AT_ALL] },
        });
        await people.alice.sendMessage(message);
        await world.settled(people.bob);
        const conversation = await conversationOf(people.bob, 'C2Calice');
        expect(conversation).toMatchObject({ unreadCount: 1, groupAtInfoList: [] });
      },
    ),
    scenario(
      'thirty people can be mentioned, and no more',
      { rules: ['ERB-4.7'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const groupID = await team(people.alice);
        const names = (count: number) => Array.from({ length: count }, (_, place) => `u${place}`);
        await expect(mention(people.alice, groupID, names(31))).rejects.toMatchObject({
          code: 10053,
        });
        const { atUserList } = await mention(people.alice, groupID, names(30));
        expect(atUserList).toHaveLength(30);
        expect(await history(people.alice, groupID)).toHaveLength(2);
      },
    ),
    scenario('only texts mention', { rules: ['MSG-2.72'] }, async ({ expect, open }) => {
      const { world, people } = await open(['alice', 'bob', 'carol']);
      const groupID = await team(people.alice);
      const message = people.alice.createCustomMessage({
        to: groupID,
        conversationType: TYPES.CONV_GROUP,
        payload: { data: '@bob' },
      });
      message.atUserList = ['bob'];
      await people.alice.sendMessage(message);
      await world.settled(people.bob);
      expect(await conversationOf(people.bob, `GROUP${groupID}`)).toMatchObject({
        lastMessage: { type: TYPES.MSG_CUSTOM },
        groupAtInfoList: [],
      });
      await people.bob.logout();
      expect(await mentionsOf(await enter(world, 'bob'), groupID)).toEqual([]);
    }),
    scenario(
      'who mentions everybody, or themselves, is not mentioned',
      { rules: ['MSG-2.73'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const groupID = await team(people.alice);
        await mention(people.alice, groupID, [TYPES.MSG_AT_ALL]);
        await mention(people.alice, groupID, ['alice', 'bob']);
        await world.settled(people.alice, people.bob, phone);
        expect(await mentionsOf(people.bob, groupID)).toHaveLength(2);
        for (const chat of [people.alice, phone]) {
          expect(await mentionsOf(chat, groupID)).toEqual([]);
        }
        await people.alice.logout();
        expect(await mentionsOf(await enter(world, 'alice'), groupID)).toEqual([]);
      },
    ),
    scenario(
      'a message for some comes to these and its sender, live and in the history',
      { rules: ['MSG-1.10', 'MSG-2.74'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        for (const type of TAKING_RECEIVERS) {
          const groupID = await team(people.alice, type);
          await world.settled(people.bob, people.carol);
          const [bob, carol] = [people.bob, people.carol].map((chat) =>
            record(chat, EVENT.MESSAGE_RECEIVED),
          );
          await people.alice.sendMessage(whisper(people.alice, groupID, ['bob']));
          await world.settled(people.bob, people.carol);
          expect(textsOf(bob?.flat() ?? [])).toEqual(['psst']);
          expect(carol).toEqual([]);
          expect(await history(people.alice, groupID)).toEqual(['psst']);
          expect(await history(people.bob, groupID)).toEqual(['psst']);
          expect(await history(people.carol, groupID)).toEqual([]);
        }
      },
    ),
    scenario(
      'who comes back later finds it only when it was for them',
      { rules: ['MSG-2.74'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await team(people.alice);
        await people.alice.sendMessage(whisper(people.alice, groupID, ['bob']));
        await people.bob.logout();
        await people.carol.logout();
        expect(await history(await enter(world, 'bob'), groupID)).toEqual(['psst']);
        expect(await history(await enter(world, 'carol'), groupID)).toEqual([]);
      },
    ),
    scenario(
      'communities and live rooms take no such messages',
      { rules: ['MSG-1.11'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const community = await team(people.alice, TYPES.GRP_COMMUNITY);
        const room = await openRoom(people.alice, people.bob);
        for (const groupID of [community, room]) {
          const sending = people.alice.sendMessage(whisper(people.alice, groupID, ['bob']));
          await expect(sending).rejects.toMatchObject({ code: 10004 });
          await say(people.alice, groupID, 'for all', 'GROUP');
        }
      },
    ),
    scenario(
      'a message for some mentions only those whom it is for',
      { rules: ['MSG-1.12'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await team(people.alice);
        await world.settled(people.bob, people.carol);
        const mentioned = ['bob', 'carol', TYPES.MSG_AT_ALL];
        await mention(people.alice, groupID, mentioned, { receiverList: ['bob'] });
        await world.settled(people.bob, people.carol);
        expect(await mentionsOf(people.bob, groupID)).toHaveLength(1);
        expect(await mentionsOf(people.carol, groupID)).toEqual([]);
        await people.carol.logout();
        expect(await mentionsOf(await enter(world, 'carol'), groupID)).toEqual([]);
      },
    ),
    scenario(
      'a message for some counts as unread for nobody',
      { rules: ['MSG-1.13'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await team(people.alice);
        await say(people.alice, groupID, 'for all', 'GROUP');
        await world.settled(people.bob, people.carol);
        const unread = async (chat: ChatSDK) =>
          (await conversationOf(chat, `GROUP${groupID}`))?.unreadCount;
        const before = [await unread(people.bob), await unread(people.carol)];
        await people.alice.sendMessage(whisper(people.alice, groupID, ['bob']));
        await world.settled(people.bob, people.carol);
        expect([await unread(people.bob), await unread(people.carol)]).toEqual(before);
        await people.bob.logout();
        expect(await unread(await enter(world, 'bob'))).toBe(before[0]);
      },
    ),
    scenario(
      'between two people a list of receivers and a priority change nothing',
      { rules: ['MSG-0.11'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const message = people.alice.createTextMessage({
          to: 'bob',
          conversationType: TYPES.CONV_C2C,
          payload: { text: 'psst' },
          priority: TYPES.MSG_PRIORITY_LOWEST,
          receiverList: ['carol'],
        });
        await people.alice.sendMessage(message);
        await world.settled(people.bob, people.carol);
        expect(textsOf(received.flat())).toEqual(['psst']);
        expect(people.bob.getTotalUnreadMessageCount()).toBe(1);
        expect((await people.carol.getConversationList()).data.conversationList).toEqual([]);
        await people.bob.logout();
        const { data } = await (await enter(world, 'bob')).getMessageList({
          conversationID: 'C2Calice',
        });
        expect(textsOf(data.messageList)).toEqual(['psst']);
      },
    ),
    scenario(
      'of more than fifty receivers the first fifty get it',
      { rules: ['MSG-1.14'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await team(people.alice);
        await world.settled(people.bob, people.carol);
        const strangers = Array.from({ length: 49 }, (_, index) => `stranger${index}`);
        const message = whisper(people.alice, groupID, [...strangers, 'bob', 'carol']);
        await people.alice.sendMessage(message);
        await world.settled(people.bob, people.carol);
        expect(await history(people.bob, groupID)).toEqual(['psst']);
        expect(await history(people.carol, groupID)).toEqual([]);
      },
    ),
  ],
};
