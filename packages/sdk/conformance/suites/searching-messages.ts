import { type SearchCloudMessagesOptions, TYPES } from '@parlor/sdk';
import { makeFile } from '../actors/files.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { file, image } from '../actors/media-messages.js';
import { foundIn, foundTexts, sayCustom, searchOf } from '../actors/searches.js';
import { groupOf, say, sayAll, textsOf } from '../actors/small-talk.js';
import { enterWithPlugin, makePlugin } from '../actors/upload-plugins.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;
const WITH_BOB = 'C2Cbob';

/** Which messages the search in the cloud finds. */
export const SEARCHING_MESSAGES_SUITE: Suite = {
  noun: 'cloud search',
  about: 'messages that are found',
  scenarios: [
    scenario(
      'have one of the words in them, or all where all are asked for',
      { rules: ['SRC-9.5'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        await sayAll(people.alice, 'bob', ['green tea', 'green field', 'tea', 'coffee']);
        const keywordList = ['green', 'tea'];
        const find = (options: object) =>
          foundTexts(people.alice, WITH_BOB, { keywordList, ...options });
        expect(await find({})).toEqual(['green field', 'green tea', 'tea']);
        expect(await find({ keywordListMatchType: 'or' })).toHaveLength(3);
        expect(await find({ keywordListMatchType: 'and' })).toEqual(['green tea']);
      },
    ),
    scenario(
      'are from who is named, and of the types that are named',
      { rules: ['SRC-9.7', 'SRC-9.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'tea, please');
        await say(bob, 'alice', 'tea is ready');
        await sayCustom(bob, 'alice', { data: '1', description: 'tea order', extension: '' });
        const face = { index: 1, data: 'tea' };
        const options = { to: 'alice', conversationType: TYPES.CONV_C2C, payload: face };
        await bob.sendMessage(bob.createFaceMessage(options));
        const find = async (options: object) => {
          const found = await foundIn(alice, WITH_BOB, { keywordList: [], ...options });
          return found.map(({ from, type }) => `${from} ${type}`).toSorted();
        };
        const keywordList = ['tea'];
        const text = TYPES.MSG_TEXT;
        const custom = TYPES.MSG_CUSTOM;
        expect(await find({ keywordList })).toEqual([
          `alice ${text}`,
          `bob ${custom}`,
          `bob ${text}`,
        ]);
        const senderUserIDList = ['bob'];
        expect(await find({ keywordList, senderUserIDList })).toEqual([
          `bob ${custom}`,
          `bob ${text}`,
        ]);
        expect(await find({ senderUserIDList })).toEqual([`bob ${custom}`, `bob ${text}`]);
        expect(await find({ messageTypeList: [custom] })).toEqual([`bob ${custom}`]);
        expect(await find({ senderUserIDList, messageTypeList: [text] })).toEqual([`bob ${text}`]);
        expect(await find({ senderUserIDList: ['carol'] })).toEqual([]);
      },
    ),
    scenario(
      'have the word in a description where they are custom messages, and not in what else these carry',
      { rules: ['SRC-9.52'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        await sayCustom(alice, 'bob', { data: 'apple', description: 'pear', extension: 'plum' });
        const counts: number[] = [];
        for (const word of ['apple', 'pear', 'plum']) {
          counts.push((await foundIn(alice, WITH_BOB, { keywordList: [word] })).length);
        }
        expect(counts).toEqual([0, 1, 0]);
      },
    ),
    scenario(
      'have the word in the description where they are places',
      { rules: ['SRC-9.52'], needs: ['createLocationMessage'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const payload = { description: 'Tea house', longitude: 1, latitude: 2 };
        const options = { to: 'bob', conversationType: TYPES.CONV_C2C, payload };
        await alice.sendMessage(alice.createLocationMessage(options));
        const found = await foundIn(alice, WITH_BOB, { keywordList: ['house'] });
        expect(found.map(({ type }) => type)).toEqual([TYPES.MSG_LOCATION]);
      },
    ),
    scenario(
      'have the word in the name where they are files, and no word at all where they are pictures',
      { rules: ['SRC-9.52'], needs: ['createFileMessage', 'createImageMessage'] },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const alice = await enterWithPlugin(world, 'alice', makePlugin());
        await alice.sendMessage(file(alice, makeFile('Tea house.pdf', 'application/pdf')));
        await alice.sendMessage(image(alice, makeFile('tea house.png', 'image/png')));
        const find = async (options: SearchCloudMessagesOptions) =>
          (await foundIn(alice, WITH_BOB, options)).map(({ type }) => type);
        expect(await find({ keywordList: ['tea house'] })).toEqual([TYPES.MSG_FILE]);
        const messageTypeList = [TYPES.MSG_IMAGE];
        expect(await find({ messageTypeList })).toEqual([TYPES.MSG_IMAGE]);
        expect(await find({ messageTypeList, keywordList: ['tea house'] })).toEqual([]);
      },
    ),
    scenario(
      'have the word in title or abstract where they are merged, and not in what was merged',
      { rules: ['SRC-9.52'], needs: ['createMergerMessage'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const said = await say(alice, 'bob', 'apple');
        const payload = {
          messageList: [said],
          title: 'Pears',
          abstractList: ['plums', 'figs'],
          compatibleText: 'kiwi',
        };
        const options = { to: 'bob', conversationType: TYPES.CONV_C2C, payload };
        await alice.sendMessage(alice.createMergerMessage(options));
        const counts: number[] = [];
        for (const word of ['pear', 'plum', 'fig', 'kiwi', 'apple']) {
          const messageTypeList = [TYPES.MSG_MERGER];
          const options = { keywordList: [word], messageTypeList };
          counts.push((await foundIn(alice, WITH_BOB, options)).length);
        }
        expect(counts).toEqual([1, 1, 1, 0, 0]);
      },
    ),
    scenario(
      'have the word anywhere, in any script, and in either case',
      { rules: ['SRC-9.53'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const said = [
          '明天一起喝茶吗',
          'ｶﾞｲﾄﾞ ＢＯＯＫ',
          'مقهى الشاي في الميدان',
          'שלום\u200f עולם',
          'STRASSE nach Ομηρος',
          'Crème brûlée',
          '👩🏽‍💻 at work',
        ];
        await sayAll(alice, 'bob', said);
        for (const [word, place] of [
          ['喝茶', 0],
          ['茶', 0],
          ['ガイド', 1],
          ['book', 1],
          ['الشاي', 2],
          ['םלוע', undefined],
          ['שלום עולם', 3],
          ['straße', 4],
          ['ΟΜΗΡΟΣ', 4],
          ['CRÈME', 5],
          ['creme', undefined],
          ['👩🏽‍💻', 6],
          ['wor', 6],
        ] as const) {
          const found = textsOf(await foundIn(alice, WITH_BOB, { keywordList: [word] }));
          expect([word, ...found]).toEqual(place === undefined ? [word] : [word, said[place]]);
        }
      },
    ),
    scenario(
      'are there to be seen: not taken back, not deleted, and not for others',
      { rules: ['SRC-9.54'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        const conversationID = `GROUP${groupID}`;
        const [back, away] = await sayAll(alice, groupID, ['tea 1', 'tea 2', 'tea 3'], GROUP);
        const options = {
          to: groupID,
          conversationType: GROUP,
          payload: { text: 'tea 4' },
          receiverList: ['bob'],
        };
        await alice.sendMessage(alice.createTextMessage(options));
        const find = (chat: typeof alice) =>
          foundTexts(chat, conversationID, { keywordList: ['tea'] });
        expect(await find(alice)).toEqual(['tea 1', 'tea 2', 'tea 3', 'tea 4']);
        expect(await find(bob)).toEqual(['tea 1', 'tea 2', 'tea 3', 'tea 4']);
        expect(await find(carol)).toEqual(['tea 1', 'tea 2', 'tea 3']);
        if (!back || !away) throw new Error('Nothing was said.');
        await alice.revokeMessage(back);
        await alice.deleteMessage([away]);
        expect(await find(alice)).toEqual(['tea 3', 'tea 4']);
        expect(await find(bob)).toEqual(['tea 2', 'tea 3', 'tea 4']);
      },
    ),
    scenario(
      'were said while one was in the group, and only who is in it finds them',
      { rules: ['SRC-9.54'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
        });
        await say(alice, groupID, 'tea 1', GROUP);
        await bob.joinGroup({ groupID });
        await say(alice, groupID, 'tea 2', GROUP);
        const keywordList = ['tea'];
        const find = (chat: typeof alice) => foundTexts(chat, `GROUP${groupID}`, { keywordList });
        expect([await find(alice), await find(bob)]).toEqual([['tea 1', 'tea 2'], ['tea 2']]);
        expect(await find(carol)).toEqual([]);
        await bob.quitGroup(groupID);
        expect(await find(bob)).toEqual([]);
        expect(await searchOf(bob, { keywordList })).toEqual({
          searchResultList: [],
          cursor: '',
          totalCount: 0,
        });
        await say(alice, 'carol', 'tea for two');
        expect(await foundTexts(bob, 'C2Ccarol', { keywordList })).toEqual([]);
      },
    ),
    scenario(
      'are not in communities or live rooms',
      { rules: ['SRC-9.39', 'CNV-4.28'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const found: string[] = [];
        for (const type of [
          TYPES.GRP_WORK,
          TYPES.GRP_PUBLIC,
          TYPES.GRP_MEETING,
          TYPES.GRP_COMMUNITY,
        ]) {
          const groupID = await openGroup(alice, { type });
          await say(alice, groupID, `tea in ${type}`, GROUP);
          found.push(...(await foundTexts(alice, `GROUP${groupID}`, { keywordList: ['tea'] })));
          await world.clock.advance(1_001);
        }
        const roomID = await openRoom(alice, bob);
        await say(alice, roomID, 'tea for all', GROUP);
        const keywordList = ['tea'];
        expect(await foundTexts(alice, `GROUP${roomID}`, { keywordList })).toEqual([]);
        const types = [TYPES.GRP_WORK, TYPES.GRP_PUBLIC, TYPES.GRP_MEETING];
        expect(found).toEqual(types.map((type) => `tea in ${type}`));
        const { totalCount } = await searchOf(alice, { keywordList });
        expect(totalCount).toBe(3);
      },
    ),
    scenario(
      'are there at once, and no more once they are taken back',
      { rules: ['SRC-9.54', 'SRC-9.53'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const keywordList = ['needle'];
        const find = () => foundTexts(alice, WITH_BOB, { keywordList });
        for (let count = 0; count < 20; count += 1) {
          await say(alice, 'bob', `straw ${count}`);
          if (count % 7 === 0) expect(await find()).toEqual([]);
        }
        const needle = await say(alice, 'bob', 'a needle');
        expect(await find()).toEqual(['a needle']);
        await sayAll(alice, 'bob', ['hay', 'another needle']);
        expect(await find()).toEqual(['a needle', 'another needle']);
        await alice.revokeMessage(needle);
        expect(await find()).toEqual(['another needle']);
      },
    ),
  ],
};
