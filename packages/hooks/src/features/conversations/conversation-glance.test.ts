import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRecord } from '../../is-record.js';
import { isPlainCopy } from '../../plain-copy.js';
import { ConversationGlance, showsSame } from './conversation-glance.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { readConversation } from './read-conversation.js';

type Live = Record<string, unknown>;

/** A live conversation with the fields that the SDK's have. */
function liveOne(conversationID: string, type: string, changes: Readonly<Live> = {}): Live {
  return {
    ...{ conversationID, unreadCount: 0, type },
    lastMessage: {
      ...{ lastTime: 1_750_000_000, lastSequence: 1, fromAccount: 'ben', messageForShow: 'hello' },
      ...{ payload: { text: 'hello' }, type: 'TIMTextElem', isRevoked: false },
      ...{ cloudCustomData: '', onlineOnlyFlag: false, nick: 'Ben', nameCard: '', version: 0 },
      ...{ isPeerRead: false, revoker: null },
    },
    ...{ _isInfoCompleted: true, peerReadTime: 0, groupAtInfoList: [], remark: '' },
    ...{ isPinned: false, messageRemindType: undefined, markList: [], customData: '' },
    ...{ conversationGroupList: [], draftText: '' },
    ...changes,
    subType: '',
  };
}

function livePerson(): Live {
  const userProfile = {
    userID: 'ben',
    nick: 'Ben',
    avatar: '',
    gender: '',
    birthday: 0,
    profileCustomField: [],
  };
  return liveOne('C2Cben', 'C2C', { userProfile });
}

function liveGroup(): Live {
  const groupProfile = { groupID: 'tea', name: 'Tea', avatar: '', selfInfo: { role: 'Member' } };
  return liveOne('GROUPtea', 'GROUP', { groupProfile });
}

function liveNotices(): Live {
  return liveOne('@TIM#SYSTEM', '@TIM#SYSTEM');
}

/** A part of it; one that is nowhere where it has none. */
function partOf(live: Live, name: string): Live {
  const part = live[name];
  return isRecord(part) ? part : {};
}

/** Changes something of it in place, as the SDK does, or as nobody would. */
const CHANGES: readonly ((live: Live) => void)[] = [
  (live) => Object.assign(live, { unreadCount: 7 }),
  (live) => Object.assign(live, { unreadCount: Number.NaN }),
  (live) => Object.assign(live, { messageRemindType: 'Discard' }),
  (live) => Object.assign(live, { markList: [1], groupAtInfoList: [{ atTypeArray: [1] }] }),
  (live) => Object.assign(live, { newOfTheSDK: { deep: [1] } }),
  (live) => Object.assign(partOf(live, 'newOfTheSDK'), { deep: [2] }),
  (live) => void Reflect.deleteProperty(live, 'newOfTheSDK'),
  (live) => Object.assign(live, { title: 'mine' }),
  (live) => Object.assign(live, { remark: () => 'mine', _internal: Math.random() }),
  (live) => Object.assign(live, { lastMessage: null }),
  (live) => Object.assign(live, { userProfile: undefined }),
  (live) => void Reflect.deleteProperty(live, 'subType'),
  (live) => void Reflect.deleteProperty(live, 'messageRemindType'),
  (live) => Object.assign(partOf(live, 'lastMessage'), { payload: { text: 'again' } }),
  (live) => Object.assign(partOf(live, 'lastMessage'), { payload: { text: 'again', also: 1 } }),
  (live) => Object.assign(partOf(live, 'lastMessage'), { payload: { list: [{ size: 1 }] } }),
  (live) => void Reflect.deleteProperty(partOf(live, 'lastMessage'), 'version'),
  (live) => Object.assign(partOf(live, 'lastMessage'), { revoker: undefined, newOfTheSDK: 1 }),
  (live) => Object.assign(partOf(live, 'groupProfile'), { name: 'Coffee', selfInfo: {} }),
  (live) => Object.assign(partOf(live, 'userProfile'), { nick: 'Benjamin', own: undefined }),
  (live) => Object.assign(partOf(live, 'userProfile'), { profileCustomField: [{ key: 'k' }] }),
  (live) => void Reflect.deleteProperty(partOf(live, 'userProfile'), 'gender'),
];

const anySteps = fc.array(
  fc.record({
    which: fc.integer({ min: 0, max: 2 }),
    change: fc.integer({ min: 0, max: CHANGES.length - 1 }),
    isRead: fc.boolean(),
  }),
  { maxLength: 12 },
);

/** What a list shows of it: no more of whom it is with than the name and the picture, and of a text nothing but the text. */
function shownOf(conversation: ConversationSnapshot): unknown {
  const { userProfile, groupProfile, newOfTheSDK, ...shown }: Live = { ...conversation };
  const { newOfTheSDK: _, payload, ...last }: Live = { ...conversation.lastMessage };
  const text = isRecord(payload) ? payload['text'] : undefined;
  return { ...shown, lastMessage: { ...last, payload: text ?? payload } };
}

test('what has not changed is seen at a glance, of whatever kind it is', () => {
  const glance = new ConversationGlance();
  for (const live of [livePerson(), liveGroup(), liveNotices()]) {
    const known = readConversation(live);
    expect(known && glance.isSame(live, known)).toBe(true);
  }
});

test('what the SDK adds to all of them in a later version is seen at a glance, too', () => {
  const live = { ...livePerson(), newOfTheSDK: { deep: [1] } };
  const known = readConversation(live);
  const glance = new ConversationGlance();
  expect(known && glance.isSame(live, known)).toBe(true);
  live.newOfTheSDK.deep = [2];
  expect(known && glance.isSame(live, known)).toBe(false);
});

test('what is shown of a conversation is never taken for unchanged when it has changed', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const lives = [livePerson(), liveGroup(), liveNotices()];
      const snapshots = lives.map((live) => readConversation(live));
      for (const { which, change, isRead } of steps) {
        const live = lives[which] ?? {};
        const known = snapshots[which];
        CHANGES[change]?.(live);
        const now = readConversation(live, known);
        if (known && now && showsSame(live, known)) expect(shownOf(now)).toEqual(shownOf(known));
        if (isRead) snapshots[which] = now ?? known;
      }
    }),
    { numRuns: 1_000 },
  );
});

test('where nothing has changed the same is shown', () => {
  for (const live of [livePerson(), liveGroup(), liveNotices()]) {
    const known = readConversation(live);
    expect(known && showsSame(live, known)).toBe(true);
  }
});

test('a glance takes nothing for unchanged that a close look would find changed', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const glance = new ConversationGlance();
      const lives = [livePerson(), liveGroup(), liveNotices()];
      const snapshots = lives.map((live) => readConversation(live));
      for (const { which, change, isRead } of steps) {
        const live = lives[which] ?? {};
        const known = snapshots[which];
        CHANGES[change]?.(live);
        if (known && glance.isSame(live, known)) expect(isPlainCopy(live, known, 2)).toBe(true);
        if (isRead) snapshots[which] = readConversation(live, known) ?? known;
      }
    }),
    { numRuns: 1_000 },
  );
});
