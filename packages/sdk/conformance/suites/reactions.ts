import { type ChatSDK, type Message, TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { crowd, eachInTurn, heardBy, reactionsTo, share } from '../actors/reactions.js';
import { groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const REACTING = ['addMessageReaction', 'removeMessageReaction'] as const;
const ASKING = ['getMessageReactions', 'getAllUserListOfMessageReaction'] as const;

/** A call of each of the four methods about one message. */
function allFour(chat: ChatSDK, message: Message): (() => Promise<unknown>)[] {
  return [
    () => chat.addMessageReaction(message, 'smile'),
    () => chat.removeMessageReaction(message, 'smile'),
    () => chat.getMessageReactions({ messageList: [message] }),
    () => chat.getAllUserListOfMessageReaction({ message, reactionID: 'smile' }),
  ];
}

/** Reacting, and taking it back. */
export const REACTIONS_SUITE: Suite = {
  noun: 'reactions',
  about: 'reactions to a message',
  scenarios: [
    scenario(
      'are given and taken back with empty data',
      { rules: ['RCT-11.5'], needs: [...REACTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { said } = await share(world, people.alice, people.bob);
        for (const name of REACTING) {
          expect(await people.alice[name](said, 'smile')).toEqual({ code: 0, data: {} });
        }
      },
    ),
    scenario(
      'are of ten kinds at most; one of the ten is still open to others',
      { rules: ['RCT-11.6'], needs: [...REACTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { said, heard } = await share(world, people.alice, people.bob);
        for (let kind = 0; kind < 10; kind += 1) {
          await people.alice.addMessageReaction(said, `kind${kind}`);
        }
        for (const [chat, message] of [
          [people.alice, said],
          [people.bob, heard],
        ] as const) {
          await expect(chat.addMessageReaction(message, 'kind10')).rejects.toMatchObject({
            code: 23005,
          });
        }
        await people.bob.addMessageReaction(heard, 'kind9');
        await people.alice.removeMessageReaction(said, 'kind0');
        expect(await people.bob.addMessageReaction(heard, 'kind10')).toMatchObject({ code: 0 });
      },
    ),
    scenario(
      'are shared by a hundred people at most, who come on one page',
      { rules: ['RCT-11.7', 'RCT-11.17', 'RCT-11.32'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openGroup(alice, { type: TYPES.GRP_MEETING });
        const message = await say(alice, groupID, 'tea?', TYPES.CONV_GROUP);
        const guests = crowd(100);
        await eachInTurn(world, groupID, guests, (chat) =>
          chat.addMessageReaction(message, 'smile'),
        );
        await expect(alice.addMessageReaction(message, 'smile')).rejects.toMatchObject({
          code: 23006,
        });
        const pages: string[][] = [];
        for (const count of [{}, { count: 100 }, { count: 1_000 }]) {
          const { data } = await alice.getAllUserListOfMessageReaction({
            message,
            reactionID: 'smile',
            ...count,
          });
          pages.push(data.userList.map(({ userID }) => userID));
          expect(data).toMatchObject({ nextSeq: 0, isCompleted: true });
        }
        // The ten whose names came with the news are known, and stand behind those who are asked for.
        const known = guests.slice(0, 10);
        expect(pages).toEqual([[...guests.slice(10), ...known], guests, guests]);
        expect(await alice.addMessageReaction(message, 'heart')).toMatchObject({ code: 0 });
      },
    ),
    scenario(
      'are refused when I have them already, nobody has them, or only others do',
      { rules: ['RCT-11.8', 'RCT-11.9', 'RCT-11.10'], needs: [...REACTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const toBob = await say(people.alice, 'bob', 'tea?');
        const toAll = await say(people.alice, groupID, 'tea?', TYPES.CONV_GROUP);
        for (const said of [toBob, toAll]) {
          const heard = await heardBy(world, people.bob, said);
          const take = () => people.bob.removeMessageReaction(heard, 'smile');
          await expect(take()).rejects.toMatchObject({ code: 23008 });
          await people.alice.addMessageReaction(said, 'smile');
          await expect(people.alice.addMessageReaction(said, 'smile')).rejects.toMatchObject({
            code: 23007,
          });
          await expect(take()).rejects.toMatchObject({ code: 23009 });
          await people.alice.removeMessageReaction(said, 'smile');
          await expect(take()).rejects.toMatchObject({ code: 23008 });
          expect(await reactionsTo(people.bob, heard)).toEqual([]);
        }
      },
    ),
    scenario(
      'are not for who is outside the group',
      { rules: ['RCT-11.25'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'eve']);
        const groupID = await groupOf(people.alice);
        const message = await say(people.alice, groupID, 'tea?', TYPES.CONV_GROUP);
        await people.alice.addMessageReaction(message, 'smile');
        for (const call of allFour(people.eve, message)) {
          await expect(call()).rejects.toMatchObject({ code: 10007 });
        }
        expect(await reactionsTo(people.alice, message)).toMatchObject([{ totalUserCount: 1 }]);
      },
    ),
    scenario(
      'cannot be had in a live room',
      { rules: ['RCT-11.26'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        const message = await say(people.alice, groupID, 'tea?', TYPES.CONV_GROUP);
        for (const call of allFour(people.alice, message)) {
          await expect(call()).rejects.toMatchObject({ code: 10004 });
        }
      },
    ),
    scenario(
      'need a message that the service has for me',
      { rules: ['RCT-11.27'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const secret = people.alice.createTextMessage({
          to: groupID,
          conversationType: TYPES.CONV_GROUP,
          payload: { text: 'psst' },
          receiverList: ['bob'],
        });
        const { data } = await people.alice.sendMessage(secret);
        const heard = await heardBy(world, people.bob, data.message);
        await people.bob.addMessageReaction(heard, 'smile');
        const unknown = [data.message, { ...data.message, ID: 'of no message' }];
        for (const message of unknown) {
          const [add, remove, list, users] = allFour(people.carol, message);
          for (const call of [add, remove, users]) {
            await expect(call?.()).rejects.toMatchObject({ code: 20026 });
          }
          await expect(list?.()).resolves.toMatchObject({
            data: { resultList: [{ messageID: message.ID, reactionList: [] }] },
          });
        }
      },
    ),
  ],
};
