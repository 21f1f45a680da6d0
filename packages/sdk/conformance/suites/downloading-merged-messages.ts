import { type ChatSDK, type MergerElement, type MergerMessage, TYPES } from '@parlor/sdk';
import { asJson, asMerger, merge, mergeMuch, passOn } from '../actors/merging.js';
import { recordNames } from '../actors/records.js';
import { say, text } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';

const NEEDS = ['createMergerMessage', 'downloadMergerMessage'] as const;

/** More than so many merged messages within each other are cut off. */
const MOST_LAYERS = 100;

/** The element of the first message in a merged one, which is a merged one itself. */
function innerOf({ payload }: MergerMessage): MergerElement {
  const [element] = payload.messageList[0]?.messageBody ?? [];
  if (element?.type !== TYPES.MSG_MERGER) throw new Error('No merged message is in it.');
  return element;
}

/** Fetching what a long merged message holds. */
export const DOWNLOADING_MERGED_MESSAGES_SUITE: Suite = {
  noun: 'message content',
  about: 'downloading merged messages',
  scenarios: [
    scenario(
      'only what is a merged message, and has a key, can be downloaded',
      { rules: ['CHG-6.1', 'CHG-6.2'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const download = (message: unknown) =>
          outcomeOf(people.alice, 'downloadMergerMessage', [message]);
        const hello = await say(people.alice, 'bob', 'hello');
        for (const message of [hello, { type: 'TIMFaceElem' }, {}]) {
          expect(await download(message)).toMatchObject({ error: { code: 2450 } });
        }
        const short = merge(people.alice, 'bob', [hello]);
        const long = mergeMuch(people.alice, 'bob');
        const received = await passOn(world, short, { from: people.alice, to: people.bob });
        await people.alice.sendMessage(long);
        for (const message of [short, long, received]) {
          expect(await download(message)).toMatchObject({
            kind: 'rejected',
            error: { code: 2451 },
          });
        }
      },
    ),
    scenario(
      'whatever goes wrong with a download is 2452, and changes nothing',
      { rules: ['CHG-6.3'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const sent = mergeMuch(people.alice, 'bob');
        const received = await passOn(world, sent, { from: people.alice, to: people.bob });
        received.payload.downloadKey = 'no key at all';
        const { payload } = received;
        const end = await outcomeOf(people.bob, 'downloadMergerMessage', [received]);
        expect(end).toMatchObject({ kind: 'rejected', error: { code: 2452 } });
        expect(received.payload).toBe(payload);
        expect(payload).toMatchObject({ downloadKey: 'no key at all', messageList: [] });
      },
    ),
    scenario(
      'it resolves with the message itself, which is filled and has a new payload; no event tells of it',
      {
        rules: ['CHG-6.4', 'CHG-6.5', 'CHG-6.6', 'CHG-6.7', 'OBJ-9.2', 'MSG-0.3'],
        needs: NEEDS,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const sent = mergeMuch(people.alice, 'bob');
        const received = await passOn(world, sent, { from: people.alice, to: people.bob });
        const { payload } = received;
        const names = recordNames(people.bob);
        const answer = await people.bob.downloadMergerMessage(received);
        await world.settled(people.bob);
        expect(answer).toBe(received);
        expect(answer).not.toHaveProperty('data');
        expect(received.payload).not.toBe(payload);
        expect(asJson(received.payload)).toEqual(asJson(sent.payload));
        expect(received.getElements().map(({ content }) => content)).toEqual([received.payload]);
        expect(received.getElements()[0]?.content).toBe(received.payload);
        expect(asMerger(people.bob.findMessage(sent.ID)).payload.messageList).toHaveLength(3);
        expect(names).toEqual([]);
        const again = await outcomeOf(people.bob, 'downloadMergerMessage', [received]);
        expect(again).toMatchObject({ kind: 'rejected', error: { code: 2451 } });
      },
    ),
    scenario(
      'the history brings it with its key, and it can be downloaded later as well',
      { rules: ['OBJ-2.23', 'CHG-6.5'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people, world } = await open(['alice', 'bob']);
        const sent = mergeMuch(people.alice, 'bob');
        await people.alice.sendMessage(sent);
        const list = asJson(sent.payload.messageList);
        await people.alice.logout();
        const alice = await enter(world, 'alice');
        const { messageList } = (await alice.getMessageList({ conversationID: 'C2Cbob' })).data;
        const mine = asMerger(messageList.at(-1));
        expect(mine.payload.messageList).toEqual([]);
        await alice.downloadMergerMessage(mine);
        expect(asJson(mine.payload.messageList)).toEqual(list);
      },
    ),
    scenario(
      'one within another is downloaded by its element, whose own payload is filled',
      { rules: ['CHG-6.8'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const sent = mergeMuch(people.alice, 'bob');
        const received = await passOn(world, sent, { from: people.alice, to: people.bob });
        const outer = merge(people.bob, 'carol', [received, text(people.bob, 'carol', 'look')]);
        const found = await passOn(world, outer, { from: people.bob, to: people.carol });
        const inner = innerOf(found);
        const { payload } = inner;
        expect(payload.messageList).toEqual([]);
        expect(await people.carol.downloadMergerMessage(inner)).toBe(inner);
        expect(inner.payload).toBe(payload);
        expect(asJson(payload)).toEqual(asJson(sent.payload));
      },
    ),
    scenario(
      'one that was changed has only its key at its sender’s as well, and is the same for both',
      { rules: ['CHG-6.9'], needs: [...NEEDS, 'modifyMessage'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const sent = mergeMuch(people.alice, 'bob');
        const received = await passOn(world, sent, { from: people.alice, to: people.bob });
        const said = asJson(sent.payload);
        await people.bob.downloadMergerMessage(received);
        sent.cloudCustomData = 'from the app';
        await people.alice.modifyMessage(sent);
        await world.settled(people.alice, people.bob);
        for (const [chat, message] of [
          [people.alice, sent],
          [people.bob, received],
        ] as const) {
          expect(message).toMatchObject({ cloudCustomData: 'from the app', isModified: true });
          expect(message.payload.messageList).toEqual([]);
          await chat.downloadMergerMessage(message);
          expect(asJson(message.payload)).toEqual(said);
        }
      },
    ),
    scenario(
      'of messages that are merged too deep only that is left',
      { rules: ['OBJ-2.24'], needs: [...NEEDS, 'createForwardMessage'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        // Each is long, so that it travels with a key: what has a thousand layers is said in a few words.
        const page = text(people.alice, 'bob', 'one '.repeat(2_000));
        const sides: [ChatSDK, ChatSDK] = [people.alice, people.bob];
        let deep = merge(people.alice, 'bob', [page]);
        for (let layers = 1; layers <= MOST_LAYERS; layers += 1) {
          const [from, to] = sides;
          const found = await passOn(world, deep, { from, to });
          expect(found.payload).toMatchObject({ layersOverLimit: false, messageList: [] });
          expect(found.payload.downloadKey).not.toBe('');
          deep = merge(to, from.getLoginUser(), [found, page]);
          sides.reverse();
        }
        const [from, to] = sides;
        const { payload } = await passOn(world, deep, { from, to });
        expect(payload).toMatchObject({ layersOverLimit: true, messageList: [], downloadKey: '' });
      },
    ),
    scenario(
      'without a message it is a TypeError, as where nobody looks at the arguments',
      { rules: ['MSG-0.2'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const args of [[], [null]]) {
          const { kind, ...end } = await outcomeOf(people.alice, 'downloadMergerMessage', args);
          expect([kind, Reflect.get(Object(Reflect.get(end, 'error')), 'name')]).toEqual([
            'threw',
            'TypeError',
          ]);
        }
      },
    ),
  ],
};
