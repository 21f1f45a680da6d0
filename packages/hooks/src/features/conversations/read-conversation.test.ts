import { TYPES } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionOf } from './conversation-facts.js';
import { readConversation } from './read-conversation.js';

/** A live conversation as the SDK makes it, with as much of it as matters here. */
function liveGroup(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    conversationID: 'GROUPtea',
    type: 'GROUP',
    subType: 'Public',
    unreadCount: 1,
    lastMessage: {
      lastTime: 10,
      lastSequence: 1,
      fromAccount: 'ben',
      messageForShow: 'hello',
      payload: { text: 'hello' },
      type: 'TIMTextElem',
      nick: 'Ben',
      nameCard: '',
    },
    _isInfoCompleted: true,
    groupAtInfoList: [],
    remark: '',
    isPinned: false,
    messageRemindType: undefined,
    markList: [1],
    conversationGroupList: ['Work'],
    draftText: '',
    groupProfile: { groupID: 'tea', name: 'Tea', avatar: '', selfInfo: { role: 'Member' } },
    ...changes,
  };
}

/** Changes something of it in place, as the SDK does. */
const CHANGES: readonly ((live: ReturnType<typeof liveGroup>) => void)[] = [
  (live) => Object.assign(live, { unreadCount: 7 }),
  (live) => Object.assign(live, { messageRemindType: 'Discard' }),
  (live) => Object.assign(live, { somethingNew: { deep: [1] } }),
  (live) => Object.assign(live, { title: 'mine', avatar: 'mine' }),
  (live) => Object.assign(live, { _internal: Math.random() }),
  (live) => Object.assign(live, { markList: [1, 4], lastMessage: null }),
  (live) => Object.assign(live['groupProfile'] ?? {}, { name: 'Coffee' }),
  (live) =>
    Object.assign(live['lastMessage'] ?? {}, { payload: { text: 'again' }, nick: undefined }),
  (live) => void Reflect.deleteProperty(live, 'subType'),
  (live) => void Reflect.deleteProperty(live, 'remark'),
];

test('one that has not changed is the same snapshot', () => {
  const first = readConversation(liveGroup());
  expect(readConversation(liveGroup(), first)).toBe(first);
  expect(readConversation(liveGroup({ _isInfoCompleted: false }), first)).toBe(first);
});

test('whatever changes in place, the snapshot is the one that somebody would read who knows no earlier one', () => {
  const anySteps = fc.array(fc.integer({ min: 0, max: CHANGES.length - 1 }), { maxLength: 6 });
  fc.assert(
    fc.property(anySteps, (steps) => {
      const live = liveGroup();
      let snapshot = readConversation(live);
      for (const step of steps) {
        const before = snapshot;
        const copy = structuredClone(before);
        CHANGES[step]?.(live);
        snapshot = readConversation(live, before);
        expect(snapshot).toEqual(readConversation(live));
        expect(before).toEqual(copy);
        expect(readConversation(live, snapshot)).toBe(snapshot);
      }
    }),
  );
});

test('a changed one shares with the earlier snapshot what has not changed', () => {
  const first = readConversation(liveGroup());
  const second = readConversation(liveGroup({ unreadCount: 2 }), first);
  expect(second).not.toBe(first);
  expect(second?.lastMessage).toBe(first?.lastMessage);
  expect(second?.markList).toBe(first?.markList);
});

test.each([
  ['nothing', undefined],
  ['a text', 'GROUPtea'],
  ['one without an ID', { type: 'GROUP' }],
  ['one without a type', { conversationID: 'GROUPtea' }],
  ['one whose ID and type disagree', { conversationID: 'GROUPtea', type: 'C2C' }],
  ['one with an ID of nobody', { conversationID: 'C2C', type: 'C2C' }],
])('%s is no conversation, whatever was there before', (_, live) => {
  expect(readConversation(live)).toBeUndefined();
  expect(readConversation(live, readConversation(liveGroup()))).toBeUndefined();
});

test('what strangers could make of it can still be shown', () => {
  const circle: Record<string, unknown> = {};
  circle['again'] = circle;
  const live = liveGroup({
    unreadCount: Number.NaN,
    groupAtInfoList: [null, { atTypeArray: 'me' }, { from: 'ben', atTypeArray: [1] }],
    markList: [1, '2', null],
    conversationGroupList: ['Work', 3, ''],
    customData: 'x'.repeat(100_000),
    lastMessage: { lastTime: 'now', messageForShow: 1, payload: circle },
  });
  const snapshot = readConversation(live);
  expect(snapshot).toMatchObject({
    unreadCount: 0,
    groupAtInfoList: [{ from: 'ben' }],
    markList: [1],
    conversationGroupList: ['Work'],
    lastMessage: { lastTime: 0, messageForShow: '' },
  });
  expect(() => JSON.stringify(snapshot)).not.toThrow();
  expect(readConversation(live, snapshot)).toBe(snapshot);
});

test.each([
  [[], null],
  [[[TYPES.CONV_AT_ALL]], 'all'],
  [[[TYPES.CONV_AT_ALL], [TYPES.CONV_AT_ME]], 'me'],
  [[[TYPES.CONV_AT_ALL_AT_ME]], 'me'],
] as const)('the mentions %j mean %s', (mentions, expected) => {
  const groupAtInfoList = mentions.map((atTypeArray) => ({ from: 'ben', atTypeArray }));
  const snapshot = readConversation(liveGroup({ groupAtInfoList }));
  expect(snapshot && mentionOf(snapshot)).toBe(expected);
});
