import { EVENT, type Message, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { pageOf } from '../actors/history.js';
import { pin, pinNew, pinnedTo, unpin } from '../actors/pinned-messages.js';
import { heardBy } from '../actors/reactions.js';
import { record } from '../actors/records.js';
import { groupOf, say, sayAll, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';

const PINNING = 'pinGroupMessage';
const LISTING = 'getPinnedGroupMessageList';

/** How many messages can be pinned to a group. */
const MOST = 10;

function numbersOf(messages: readonly Message[]): number[] {
  return messages.map(({ sequence }) => sequence);
}

/** Messages that are pinned to a group: by whom, and which. */
export const PINNED_MESSAGES_SUITE: Suite = {
  noun: 'groups',
  about: 'messages that are pinned to a group',
  scenarios: [
    scenario(
      'are pinned and taken off with empty data, and listed in the order in which they were said',
      { rules: ['PIN-7.1', 'PIN-7.3', 'PIN-7.5', 'OBJ-1.56'], needs: [PINNING, LISTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await alice.updateMyProfile({ nick: 'Alice', avatar: 'a.png' });
        const groupID = await groupOf(alice, ['bob']);
        expect(await alice.getPinnedGroupMessageList(groupID)).toEqual({
          code: 0,
          data: { messageList: [] },
        });
        const said = await sayAll(bob, groupID, ['one', 'two', 'three'], TYPES.CONV_GROUP);
        for (const message of said.toReversed()) {
          const answer = await alice.pinGroupMessage({ groupID, message, isPinned: true });
          expect(answer).toEqual({ code: 0, data: {} });
        }
        const pinnerInfo = { userID: 'alice', nick: 'Alice', avatar: 'a.png' };
        for (const chat of [alice, bob]) {
          const list = await pinnedTo(chat, groupID);
          expect(textsOf(list)).toEqual(['one', 'two', 'three']);
          expect(list.map((one) => one.pinnerInfo)).toEqual([pinnerInfo, pinnerInfo, pinnerInfo]);
        }
        const [, message] = said;
        if (!message) throw new Error('Nothing was said.');
        const answer = await alice.pinGroupMessage({ groupID, message, isPinned: false });
        expect(answer).toEqual({ code: 0, data: {} });
        expect(textsOf(await pinnedTo(bob, groupID))).toEqual(['one', 'three']);
      },
    ),
    scenario(
      'are known by their sequence',
      { rules: ['PIN-7.2'], needs: [PINNING, LISTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const groupID = await groupOf(people.alice);
        const { sequence } = await say(people.alice, groupID, 'tea', TYPES.CONV_GROUP);
        const set = (isPinned: boolean) =>
          callMethod(people.alice, PINNING, [{ groupID, message: { sequence }, isPinned }]);
        await set(true);
        expect(numbersOf(await pinnedTo(people.alice, groupID))).toEqual([sequence]);
        await set(false);
        expect(await pinnedTo(people.alice, groupID)).toEqual([]);
      },
    ),
    scenario(
      'come as the very messages that are in memory, and where there are none as new ones',
      { rules: ['PIN-7.4', 'OBJ-1.56'], needs: [PINNING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const said = await pinNew(people.alice, groupID);
        const heard = await heardBy(world, people.bob, said);
        expect([said.pinnerInfo, heard.pinnerInfo]).toEqual([null, null]);
        const [listed] = await pinnedTo(people.bob, groupID);
        expect(listed === heard).toBe(true);
        expect(heard.pinnerInfo).toEqual({ userID: 'alice', nick: '', avatar: '' });
        const bob = await comeBack(world, people.bob);
        const [first] = await pinnedTo(bob, groupID);
        expect(first).toMatchObject({
          ID: said.ID,
          sequence: said.sequence,
          time: said.time,
          conversationID: `GROUP${groupID}`,
          from: 'alice',
          flow: 'in',
          status: 'success',
          type: TYPES.MSG_TEXT,
          payload: { text: 'tea' },
          pinnerInfo: { userID: 'alice', nick: '', avatar: '' },
        });
        expect(bob.findMessage(said.ID)).toBe(null);
        expect((await pinnedTo(bob, groupID))[0] === first).toBe(false);
      },
    ),
    scenario(
      'are ten at most, each once; a place that is given up is free for another',
      { rules: ['PIN-7.7', 'PIN-7.8', 'ERB-9.14'], needs: [PINNING, LISTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const groupID = await groupOf(alice);
        const words = Array.from({ length: MOST + 1 }, (_, place) => `m${place}`);
        const said = await sayAll(alice, groupID, words, TYPES.CONV_GROUP);
        const [first, second] = said;
        const last = said.at(-1);
        if (!first || !second || !last) throw new Error('Nothing was said.');
        await pin(alice, groupID, first);
        await expect(pin(alice, groupID, first)).rejects.toMatchObject({ code: 10071 });
        for (const message of said.slice(1, MOST)) await pin(alice, groupID, message);
        await expect(pin(alice, groupID, last)).rejects.toMatchObject({ code: 10070 });
        await expect(pin(alice, groupID, second)).rejects.toMatchObject({ code: 10071 });
        expect(numbersOf(await pinnedTo(alice, groupID))).toEqual(numbersOf(said.slice(0, MOST)));
        await unpin(alice, groupID, first);
        await pin(alice, groupID, last);
        expect(numbersOf(await pinnedTo(alice, groupID))).toEqual(numbersOf(said.slice(1)));
      },
    ),
    scenario(
      'are not for who has no right, where there is no group, and what nobody has said',
      { rules: ['ERB-9.14', 'PIN-7.18'], needs: [PINNING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob']);
        const message = await say(people.alice, groupID, 'tea', TYPES.CONV_GROUP);
        await world.settled(people.bob);
        await expect(pin(people.bob, groupID, message)).rejects.toMatchObject({ code: 10007 });
        await expect(pin(people.carol, groupID, message)).rejects.toMatchObject({ code: 10007 });
        await expect(pinnedTo(people.carol, groupID)).rejects.toMatchObject({ code: 10007 });
        const nowhere = pin(people.alice, 'no-such-group', message);
        await expect(nowhere).rejects.toMatchObject({ code: 10010 });
        await expect(pinnedTo(people.alice, 'no-such-group')).rejects.toMatchObject({
          code: 10010,
        });
        const unsaid = { ...message, sequence: message.sequence + 1 };
        await expect(pin(people.alice, groupID, unsaid)).rejects.toMatchObject({ code: 20026 });
        expect(await pinnedTo(people.alice, groupID)).toEqual([]);
      },
    ),
    scenario(
      'that are taken off without being pinned are no fault, and nobody is told',
      { rules: ['PIN-7.17'], needs: [PINNING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const message = await say(people.alice, groupID, 'tea', TYPES.CONV_GROUP);
        await world.settled(people.bob);
        const told = record(people.bob, EVENT.PINNED_GROUP_MESSAGE_UPDATED);
        const answer = await people.alice.pinGroupMessage({ groupID, message, isPinned: false });
        await world.settled(people.bob);
        expect([answer, told]).toEqual([{ code: 0, data: {} }, []]);
      },
    ),
    scenario(
      'that are taken back, or that I have deleted, are missing from the list without a word',
      { rules: ['PIN-7.16'], needs: [PINNING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const words = ['one', 'two', 'three'];
        const said = await sayAll(people.alice, groupID, words, TYPES.CONV_GROUP);
        for (const message of said) await pin(people.alice, groupID, message);
        const [one, two] = said;
        if (!one || !two) throw new Error('Nothing was said.');
        expect(textsOf(await pinnedTo(people.alice, groupID))).toEqual(words);
        const heard = await heardBy(world, people.bob, two);
        const told = record(people.bob, EVENT.PINNED_GROUP_MESSAGE_UPDATED);
        await people.alice.revokeMessage(one);
        await people.bob.deleteMessage([heard]);
        await world.settled(people.bob);
        expect(told).toEqual([]);
        expect(textsOf(await pinnedTo(people.alice, groupID))).toEqual(['two', 'three']);
        const bob = await comeBack(world, people.bob);
        expect(textsOf(await pinnedTo(bob, groupID))).toEqual(['three']);
        // Nothing that was taken back can be pinned.
        await expect(pin(people.alice, groupID, one)).rejects.toMatchObject({ code: 20026 });
      },
    ),
    scenario(
      'are listed to who can see them in the history, and to nobody else',
      { rules: ['PIN-7.20'], needs: [PINNING, LISTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({
          name: 'Team',
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
        });
        const { groupID } = data.group;
        await pinNew(people.alice, groupID, 'before');
        await people.bob.joinGroup({ groupID });
        await pinNew(people.alice, groupID, 'after');
        expect(textsOf(await pinnedTo(people.alice, groupID))).toEqual(['before', 'after']);
        expect(textsOf(await pinnedTo(people.bob, groupID))).toEqual(['after']);
        const { messageList } = await pageOf(people.bob, `GROUP${groupID}`);
        expect(textsOf(messageList)).not.toContain('before');
      },
    ),
  ],
};
