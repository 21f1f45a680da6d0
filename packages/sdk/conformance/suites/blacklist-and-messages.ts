import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { block, unblock } from '../actors/blacklist.js';
import { comeBack } from '../actors/coming-and-going.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, text, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const ADDING = 'addToBlacklist';
const REMOVING = 'removeFromBlacklist';

/** What was said in a conversation, as somebody sees it. */
async function saidIn(chat: ChatSDK, conversationID: string): Promise<string[]> {
  return textsOf((await chat.getMessageList({ conversationID })).data.messageList);
}

/** Who cannot write to whom, and what becomes of what they write all the same. */
export const BLACKLIST_AND_MESSAGES_SUITE: Suite = {
  noun: 'blacklist',
  about: 'what a blacklist does to messages',
  scenarios: [
    scenario(
      'who is on it is refused with 20007, and is not heard',
      { rules: ['BLK-4.15', 'MSG-2.37', 'SES-8.5'], needs: [ADDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await block(world, people.alice, 'bob');
        const heard = recordNames(people.alice);
        const message = text(people.bob, 'alice', 'hello?');
        await expect(people.bob.sendMessage(message)).rejects.toMatchObject({ code: 20007 });
        expect(message.status).toBe('fail');
        await world.settled(people.alice, people.bob);
        expect(heard).toEqual([]);
        expect(await conversationOf(people.alice, 'C2Cbob')).toBe(undefined);
        expect(await saidIn(people.alice, 'C2Cbob')).toEqual([]);
      },
    ),
    scenario(
      'who has put somebody on it is refused with 20007, too',
      { rules: ['BLK-4.16'], needs: [ADDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await block(world, people.alice, 'bob');
        const heard = recordNames(people.bob);
        const call = people.alice.sendMessage(text(people.alice, 'bob', 'and now you'));
        await expect(call).rejects.toMatchObject({ code: 20007 });
        await world.settled(people.alice, people.bob);
        expect(heard).toEqual([]);
      },
    ),
    scenario(
      'they hear each other again when it is lifted, but nothing of what was refused',
      { rules: ['BLK-4.15', 'BLK-4.16'], needs: [ADDING, REMOVING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await say(people.bob, 'alice', 'before');
        await block(world, people.alice, 'bob');
        const call = people.bob.sendMessage(text(people.bob, 'alice', 'refused'));
        await expect(call).rejects.toMatchObject({ code: 20007 });
        await unblock(world, people.alice, 'bob');
        await say(people.bob, 'alice', 'after');
        await say(people.alice, 'bob', 'at last');
        await world.settled(people.alice, people.bob);
        expect(await saidIn(await comeBack(world, people.alice), 'C2Cbob')).toEqual([
          'before',
          'after',
          'at last',
        ]);
      },
    ),
    scenario(
      'in a group that they share they hear each other',
      { rules: ['BLK-4.19'], needs: [ADDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.alice, people.bob);
        await block(world, people.alice, 'bob');
        await block(world, people.bob, 'alice');
        const heard = [people.alice, people.bob].map((chat) =>
          record(chat, EVENT.MESSAGE_RECEIVED),
        );
        await say(people.bob, groupID, 'from bob', TYPES.CONV_GROUP);
        await say(people.alice, groupID, 'from alice', TYPES.CONV_GROUP);
        await world.settled(people.alice, people.bob);
        expect(heard.map((events) => events.map(textsOf))).toEqual([
          [['from bob']],
          [['from alice']],
        ]);
      },
    ),
    scenario(
      'where it is hidden, who is on it seems to be heard, and keeps what they have said',
      { rules: ['MSG-2.82'], needs: [ADDING, 'blacklist'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice'], { hidesBlacklist: true });
        await block(world, people.alice, 'bob');
        const heard = recordNames(people.alice);
        const message = await say(people.bob, 'alice', 'hello?');
        expect(message.status).toBe('success');
        await world.settled(people.alice, people.bob);
        expect(heard).toEqual([]);
        const call = people.alice.sendMessage(text(people.alice, 'bob', 'no'));
        await expect(call).rejects.toMatchObject({ code: 20007 });
        const alice = await comeBack(world, people.alice);
        expect(await conversationOf(alice, 'C2Cbob')).toBe(undefined);
        expect(await saidIn(alice, 'C2Cbob')).toEqual([]);
        expect(await saidIn(await comeBack(world, people.bob), 'C2Calice')).toEqual(['hello?']);
      },
    ),
  ],
};
