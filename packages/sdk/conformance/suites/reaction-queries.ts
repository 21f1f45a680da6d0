import { TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { crowd, eachInTurn, reactionsTo, share } from '../actors/reactions.js';
import { say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const REACTING = ['addMessageReaction', 'removeMessageReaction'] as const;
const ASKING = ['getMessageReactions', 'getAllUserListOfMessageReaction'] as const;

/** Which reactions a message has, and whose they are. */
export const REACTION_QUERIES_SUITE: Suite = {
  noun: 'reactions',
  about: 'reactions that are asked for',
  scenarios: [
    scenario(
      'come for each message that is asked about, with who reacted',
      {
        rules: ['RCT-11.11', 'RCT-11.14', 'OBJ-7.3', 'OBJ-7.4', 'FACT-56.10', 'FACT-56.11'],
        needs: [...REACTING, ...ASKING],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.bob.updateMyProfile({ nick: 'Bob', avatar: 'https://example.com/bob.png' });
        const first = await share(world, people.alice, people.bob);
        const quiet = await share(world, people.alice, people.bob);
        const last = await share(world, people.bob, people.alice);
        await people.bob.addMessageReaction(first.heard, 'smile');
        await people.alice.addMessageReaction(last.heard, 'heart');
        const messageList = [last.heard, quiet.said, first.said];
        const answer = await people.alice.getMessageReactions({ messageList });
        expect(answer).toEqual({
          code: 0,
          data: {
            resultList: [
              {
                messageID: last.said.ID,
                reactionList: [
                  {
                    reactionID: 'heart',
                    totalUserCount: 1,
                    partialUserList: [{ userID: 'alice', nick: '', avatar: '' }],
                    reactedByMyself: true,
                  },
                ],
              },
              { messageID: quiet.said.ID, reactionList: [] },
              {
                messageID: first.said.ID,
                reactionList: [
                  {
                    reactionID: 'smile',
                    totalUserCount: 1,
                    partialUserList: [
                      { userID: 'bob', nick: 'Bob', avatar: 'https://example.com/bob.png' },
                    ],
                    reactedByMyself: false,
                  },
                ],
              },
            ],
          },
        });
      },
    ),
    scenario(
      'and their people come in the order in which they came',
      { rules: ['RCT-11.31'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { said, heard } = await share(world, people.alice, people.bob);
        await people.bob.addMessageReaction(heard, 'smile');
        await people.alice.addMessageReaction(said, 'heart');
        await people.alice.addMessageReaction(said, 'smile');
        const found = await reactionsTo(people.alice, said);
        expect(
          found.map(({ reactionID, partialUserList }) => [
            reactionID,
            ...partialUserList.map(({ userID }) => userID),
          ]),
        ).toEqual([
          ['smile', 'bob', 'alice'],
          ['heart', 'alice'],
        ]);
      },
    ),
    scenario(
      'name ten people, or as many as are asked for, and count all',
      { rules: ['RCT-11.12'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openGroup(alice, { type: TYPES.GRP_MEETING });
        const message = await say(alice, groupID, 'tea?', TYPES.CONV_GROUP);
        const guests = crowd(12);
        await eachInTurn(world, groupID, guests, (chat) =>
          chat.addMessageReaction(message, 'smile'),
        );
        for (const [asked, named] of [
          [{}, 10],
          [{ maxUserCountPerReaction: 3 }, 3],
          [{ maxUserCountPerReaction: 12 }, 12],
          [{ maxUserCountPerReaction: 50 }, 12],
        ] as const) {
          const { data } = await alice.getMessageReactions({ messageList: [message], ...asked });
          const [reaction] = data.resultList[0]?.reactionList ?? [];
          expect(reaction?.totalUserCount).toBe(12);
          expect(reaction?.partialUserList.map(({ userID }) => userID)).toEqual(
            guests.slice(0, named),
          );
        }
      },
    ),
    scenario(
      'are asked for in the conversation of the first message',
      { rules: ['RCT-11.13'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const toBob = await say(people.alice, 'bob', 'tea?');
        const toCarol = await say(people.alice, 'carol', 'tea?');
        for (const message of [toBob, toCarol]) {
          await people.alice.addMessageReaction(message, 'smile');
        }
        for (const messageList of [
          [toBob, toCarol],
          [toCarol, toBob],
        ]) {
          const { data } = await people.alice.getMessageReactions({ messageList });
          const counts = data.resultList.map(({ reactionList }) => reactionList.length);
          expect(counts).toEqual([1, 0]);
        }
      },
    ),
    scenario(
      'have their people by page, and end with a nextSeq of 0',
      { rules: ['RCT-11.15', 'RCT-11.16', 'RCT-11.18'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openGroup(alice, { type: TYPES.GRP_MEETING });
        const message = await say(alice, groupID, 'tea?', TYPES.CONV_GROUP);
        const guests = crowd(5);
        await eachInTurn(world, groupID, guests, async (chat) => {
          await chat.updateMyProfile({ nick: `Guest ${chat.getLoginUser()}` });
          await chat.addMessageReaction(message, 'smile');
        });
        const page = async (nextSeq?: number) => {
          const from = nextSeq === undefined ? {} : { nextSeq };
          const options = { message, reactionID: 'smile', count: 2, ...from };
          const { code, data } = await alice.getAllUserListOfMessageReaction(options);
          expect(code).toBe(0);
          return data;
        };
        const named = (userIDs: string[]) =>
          userIDs.map((userID) => ({ userID, nick: `Guest ${userID}`, avatar: '' }));
        const first = await page();
        expect(first).toEqual({
          userList: named(guests.slice(0, 2)),
          nextSeq: expect.any(Number),
          isCompleted: false,
        });
        expect(first.nextSeq).toBeGreaterThan(0);
        expect(await page(0)).toEqual(first);
        const second = await page(first.nextSeq);
        expect(second.userList).toEqual(named(guests.slice(2, 4)));
        expect(second.isCompleted).toBe(false);
        expect(second.nextSeq).not.toBe(0);
        expect(await page(second.nextSeq)).toEqual({
          userList: named(guests.slice(4)),
          nextSeq: 0,
          isCompleted: true,
        });
      },
    ),
    scenario(
      'that nobody has have an empty page that is completed',
      { rules: ['RCT-11.19'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'tea?');
        const ask = () =>
          people.alice.getAllUserListOfMessageReaction({ message, reactionID: 'smile' });
        const empty = { code: 0, data: { userList: [], nextSeq: 0, isCompleted: true } };
        expect(await ask()).toEqual(empty);
        await people.alice.addMessageReaction(message, 'smile');
        expect(await ask()).not.toEqual(empty);
        await people.alice.removeMessageReaction(message, 'smile');
        expect(await ask()).toEqual(empty);
      },
    ),
    scenario(
      'are known for mine in a later login, too',
      { rules: ['RCT-11.28'], needs: [...REACTING, ...ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { said } = await share(world, people.alice, people.bob);
        await people.alice.addMessageReaction(said, 'smile');
        await people.alice.logout();
        const again = await enter(world, 'alice');
        expect(await reactionsTo(again, said)).toMatchObject([{ reactedByMyself: true }]);
        await again.removeMessageReaction(said, 'smile');
        expect(await reactionsTo(again, said)).toEqual([]);
      },
    ),
  ],
};
