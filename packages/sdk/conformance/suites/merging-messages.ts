import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { asJson, asMerger, MERGED, merge, mergeMuch } from '../actors/merging.js';
import { record } from '../actors/records.js';
import { groupOf, say, text } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';

/** What a merged message may be long as JSON, in bytes, and still travel with its list. */
const LONGEST_WHOLE = 11_264;

const NEEDS = ['createMergerMessage'] as const;

const PAYLOAD_FIELDS = [
  'abstractList',
  'compatibleText',
  'downloadKey',
  'layersOverLimit',
  'messageList',
  'pbDownloadKey',
  'title',
  'version',
];

/** The payload of a merged message that has its list; what it merges. */
function whole(messageList: unknown) {
  const blank = { downloadKey: '', pbDownloadKey: '', version: 0, layersOverLimit: false };
  return { ...blank, ...MERGED, messageList };
}

/** What is kept of a message, wherever it was said. */
function keptOf(message: Message) {
  const { ID, from, nick, avatar, time, clientTime, to } = message;
  return {
    ID,
    from,
    messageSender: from,
    nick,
    avatar,
    time,
    clientTime,
    messageSequence: message.sequence,
    clientSequence: message.clientSequence,
    messageRandom: message.random,
    cloudCustomData: message.cloudCustomData,
    messageBody: [{ type: message.type, payload: message.payload }],
    messageReceiver: to,
  };
}

/** The same without the sender’s own counts, of which the history does not tell. */
function withoutCounts(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, field: unknown) => (name === 'clientSequence' ? 0 : field)),
  );
}

/** A merged message that is exactly so long as JSON. Only ASCII is in it: characters are bytes. */
function mergeOfLength(chat: ChatSDK, length: number) {
  const message = merge(chat, 'bob', [text(chat, 'bob', 'tea '.repeat(1_000))]);
  message.cloudCustomData = 'x'.repeat(length - JSON.stringify(message).length);
  return message;
}

/** What several messages look like as one. */
export const MERGING_MESSAGES_SUITE: Suite = {
  noun: 'messages',
  about: 'merging messages',
  scenarios: [
    scenario(
      'of each message its names, its times and its first element are kept, whose payload both share',
      {
        rules: ['MSG-1.48', 'MSG-1.49', 'OBJ-1.60', 'OBJ-2.25', 'OBJ-2.26'],
        needs: NEEDS,
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const toBob = await say(people.alice, 'bob', 'hello');
        const toAll = await say(people.alice, groupID, 'hello all', 'GROUP');
        toAll.setElement({ type: TYPES.MSG_TEXT, content: { text: 'and more' } });
        const merged = merge(people.alice, 'bob', [toBob, toAll]);
        expect(merged).toMatchObject({ type: TYPES.MSG_MERGER, status: 'unSend' });
        expect(merged._relayFlag).toBe(true);
        const [ofBob, ofAll] = merged.payload.messageList;
        expect({ ...ofBob }).toEqual({ ...keptOf(toBob), receiverUserID: 'bob' });
        expect({ ...ofAll }).toEqual({ ...keptOf(toAll), receiverGroupID: groupID });
        expect(ofAll?.messageBody[0]?.payload).toBe(toAll.payload);
        for (const time of [ofBob?.time, ofBob?.clientTime, ofAll?.time, ofAll?.clientTime]) {
          expect(String(time)).toMatch(/^\d{10}$/);
        }
      },
    ),
    scenario(
      'what is in a merged message can be merged again, and is copied then',
      { rules: ['MSG-1.59'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const toBob = await say(people.alice, 'bob', 'hello');
        const toAll = await say(people.alice, groupID, 'hello all', 'GROUP');
        const { messageList } = merge(people.alice, 'bob', [toBob, toAll]).payload;
        const again = callMethod(people.alice, 'createMergerMessage', [
          { to: 'bob', conversationType: TYPES.CONV_C2C, payload: { messageList, ...MERGED } },
        ]);
        const names = [
          { ID: toBob.ID, from: 'alice', receiverUserID: 'bob', messageReceiver: 'bob' },
          { ID: toAll.ID, from: 'alice', receiverGroupID: groupID, messageReceiver: groupID },
        ];
        const bodies = messageList.map(({ messageBody }) => ({ messageBody }));
        for (const expected of [names, bodies]) {
          expect(again).toMatchObject({ payload: { messageList: expected } });
        }
        Object.assign(toBob.payload, { text: 'changed' });
        expect(messageList[0]).toMatchObject({ messageBody: [{ payload: { text: 'changed' } }] });
        expect(again).toMatchObject({
          payload: { messageList: [{ messageBody: [{ payload: { text: 'hello' } }] }, {}] },
        });
      },
    ),
    scenario(
      'its payload has eight fields, of which the app has said four',
      { rules: ['OBJ-2.21', 'OBJ-2.22', 'FACT-55.16'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { payload } = merge(people.alice, 'bob', [text(people.alice, 'bob', 'hello')]);
        expect(Object.keys(payload).toSorted()).toEqual(PAYLOAD_FIELDS);
        expect(payload).toMatchObject({ ...whole(payload.messageList), ...MERGED });
      },
    ),
    scenario(
      'title and abstract are what they were given as, or not given at all',
      { rules: ['MSG-1.47', 'OBJ-2.22'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const messageList = [text(people.alice, 'bob', 'hello')];
        const made = (more: object) =>
          callMethod(people.alice, 'createMergerMessage', [
            {
              to: 'bob',
              conversationType: TYPES.CONV_C2C,
              payload: { messageList, compatibleText: 'merged', ...more },
            },
          ]);
        expect(made({ title: 5, abstractList: 'hello' })).toMatchObject({
          payload: { title: 5, abstractList: 'hello', compatibleText: 'merged' },
        });
        expect(made({})).toMatchObject({ payload: { title: undefined, abstractList: undefined } });
      },
    ),
    scenario(
      'it arrives as it was made, and so it is in the history',
      { rules: ['OBJ-2.21', 'OBJ-2.25', 'OBJ-2.26', 'FACT-55.16'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const hello = await say(people.alice, 'bob', 'hello');
        const order = people.alice.createCustomMessage({
          to: groupID,
          conversationType: TYPES.CONV_GROUP,
          payload: { data: 'order', description: '1', extension: '{}' },
          cloudCustomData: '{"for":"you"}',
        });
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          [groupID, TYPES.CONV_GROUP],
        ] as const) {
          const inner = merge(people.alice, to, [hello, order], type);
          const outer = merge(people.alice, to, [inner, hello], type);
          await world.settled(people.bob);
          const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
          await people.alice.sendMessage(outer);
          await world.settled(people.bob);
          const [arrived] = received.flat();
          expect(asJson(asMerger(arrived).payload)).toEqual(asJson(outer.payload));
          const conversationID = type === TYPES.CONV_C2C ? 'C2Calice' : `GROUP${groupID}`;
          people.bob.callExperimentalAPI('clearLocalMessage', conversationID);
          expect(people.bob.findMessage(outer.ID)).toBeNull();
          const { messageList } = (await people.bob.getMessageList({ conversationID })).data;
          const found = messageList.find(({ ID }) => ID === outer.ID);
          expect(withoutCounts(asMerger(found).payload)).toEqual(withoutCounts(outer.payload));
        }
      },
    ),
    scenario(
      'a long one travels with a key in the place of its list, however much it holds',
      { rules: ['MSG-2.36', 'OBJ-2.23', 'SES-8.14'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        for (const message of [
          mergeMuch(people.alice, 'bob'),
          mergeMuch(people.alice, groupID, TYPES.CONV_GROUP),
        ]) {
          expect(JSON.stringify(message.payload).length).toBeGreaterThan(12 * 1024);
          await people.alice.sendMessage(message);
          expect(message.status).toBe('success');
          expect(message.payload).toMatchObject({ downloadKey: '', pbDownloadKey: '' });
          expect(message.payload.messageList).toHaveLength(3);
          await world.settled(people.bob);
          const { payload } = asMerger(people.bob.findMessage(message.ID));
          expect(payload).toMatchObject({ ...whole([]), ...keysOf(payload) });
          expect(payload.downloadKey).not.toBe('');
          expect(payload.pbDownloadKey).not.toBe('');
        }
      },
    ),
    scenario(
      'it is the whole object that is measured, and 11264 bytes are not too long',
      { rules: ['MSG-2.36'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const short = mergeOfLength(people.alice, LONGEST_WHOLE);
        const long = mergeOfLength(people.alice, LONGEST_WHOLE + 1);
        for (const message of [short, long]) await people.alice.sendMessage(message);
        await world.settled(people.bob);
        const lists = [short, long].map(
          ({ ID }) => asMerger(people.bob.findMessage(ID)).payload.messageList.length,
        );
        expect(lists).toEqual([1, 0]);
      },
    ),
    scenario(
      'a long one is for the whole group, whoever it was meant for',
      { rules: ['MSG-2.83'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        await world.settled(people.bob, people.carol);
        const short = merge(people.alice, groupID, [text(people.alice, 'bob', 'psst')], 'GROUP');
        const long = mergeMuch(people.alice, groupID, TYPES.CONV_GROUP);
        for (const message of [short, long]) {
          message._receiverList = ['bob'];
          await people.alice.sendMessage(message);
        }
        await world.settled(people.bob, people.carol);
        const has = (chat: ChatSDK, { ID }: Message) => chat.findMessage(ID) !== null;
        expect([short, long].map((message) => has(people.bob, message))).toEqual([true, true]);
        expect([short, long].map((message) => has(people.carol, message))).toEqual([false, true]);
      },
    ),
    scenario(
      'between two people a long one forgets the wish for a receipt, in a group it does not',
      { rules: ['MSG-2.84'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const wishes: boolean[] = [];
        for (const message of [
          merge(people.alice, 'bob', [text(people.alice, 'bob', 'hello')]),
          mergeMuch(people.alice, 'bob'),
          mergeMuch(people.alice, groupID, TYPES.CONV_GROUP),
        ]) {
          message.needReadReceipt = true;
          await people.alice.sendMessage(message);
          await world.settled(people.bob);
          wishes.push(people.bob.findMessage(message.ID)?.needReadReceipt ?? false);
        }
        expect(wishes).toEqual([true, false, true]);
      },
    ),
  ],
};

function keysOf({ downloadKey, pbDownloadKey }: { downloadKey: string; pbDownloadKey: string }) {
  return { downloadKey, pbDownloadKey };
}
