import { ChatError, type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type ChatStore, createChatStore } from '../../chat-store.js';
import { holdEvents } from '../../facts/testing/hold-events.js';
import { createSlowSDK } from '../../testing/slow-sdk.js';
import { createWorld, makeHostile, say } from '../../testing/world.js';
import { sessionFeature } from '../session/index.js';
import {
  markRead,
  remove,
  setCustomData,
  setMark,
  setPinned,
  setRemindType,
} from './conversation-actions.js';
import { isMarkedUnread, isMuted, isStarred } from './conversation-facts.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { conversationsFeature } from './conversations-control.js';
import { notifyingUnread } from './notifying-unread.js';
import { readConversations } from './read-conversations.js';

const { CONV_MARK_TYPE_STAR: STAR, CONV_MARK_TYPE_UNREAD: UNREAD } = TYPES;
const { MSG_REMIND_ACPT_NOT_NOTE: MUTED, MSG_REMIND_ACPT_AND_NOTE: NOT_MUTED } = TYPES;
const PEERS = ['ben', 'cat', 'dan'];
/** Each has a world of its own. */
const RUNS = process.env['PARLOR_LONG'] === '1' ? 1_000 : 40;

/** What somebody can do, and whether a conversation looks as if it were done; `undefined` where there is none. */
interface Action {
  /** What it changes, of what lasts until the same is changed again. */
  readonly field?: string;
  readonly run: (chat: ChatStore, ids: string[]) => Promise<unknown>;
  readonly isShown: (one: ConversationSnapshot | undefined) => boolean;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  pin: {
    field: 'pinned',
    run: (chat, ids) => setPinned(chat, ids, true),
    isShown: (one) => one?.isPinned === true,
  },
  unpin: {
    field: 'pinned',
    run: (chat, ids) => setPinned(chat, ids, false),
    isShown: (one) => one?.isPinned === false,
  },
  star: {
    field: 'starred',
    run: (chat, ids) => setMark(chat, ids, STAR, true),
    isShown: (one) => !!one && isStarred(one),
  },
  unstar: {
    field: 'starred',
    run: (chat, ids) => setMark(chat, ids, STAR, false),
    isShown: (one) => !!one && !isStarred(one),
  },
  unread: {
    run: (chat, ids) => setMark(chat, ids, UNREAD, true),
    isShown: (one) => !!one && isMarkedUnread(one),
  },
  read: {
    run: markRead,
    isShown: (one) => one?.unreadCount === 0 && !isMarkedUnread(one),
  },
  mute: {
    field: 'muted',
    run: (chat, ids) => setRemindType(chat, ids, MUTED),
    isShown: (one) => !!one && isMuted(one),
  },
  unmute: {
    field: 'muted',
    run: (chat, ids) => setRemindType(chat, ids, NOT_MUTED),
    isShown: (one) => !!one && !isMuted(one),
  },
  note: {
    run: (chat, ids) => setCustomData(chat, ids, 'a note'),
    isShown: (one) => one?.customData === 'a note',
  },
  remove: { run: (chat, ids) => remove(chat, ids, false), isShown: (one) => one === undefined },
};

/** One thing that happens: something is done, somebody speaks, the service is slow or not willing, the SDK tells. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(...Object.keys(ACTIONS)),
      whom: fc.subarray(PEERS, { minLength: 1 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('say', 'hold', 'hold', 'release', 'refuse', 'grant', 'tell', 'wait'),
      whom: fc.constantFrom(...PEERS).map((peer) => [peer]),
    }),
  },
);
const course = fc.array(step, { maxLength: 40, size: 'max' });
type Step = { readonly kind: string; readonly whom: readonly string[] };

/** Ann's list; the SDK tells of it when it is let. */
async function openList() {
  const { peer } = createWorld({
    seed: {
      users: ['ann', ...PEERS].map((userID) => ({ userID })),
      messages: PEERS.map((from, index) => ({
        from,
        to: 'ann',
        text: 'hi',
        secondsAgo: 999 - index,
      })),
    },
  });
  const client = await peer('ann');
  const slow = createSlowSDK(client, [
    ...(['setMessageRead', 'pinConversation', 'markConversation'] as const),
    ...(['setMessageRemindType', 'setConversationCustomData', 'deleteConversation'] as const),
  ]);
  const names = [EVENT.CONVERSATION_LIST_UPDATED, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED];
  const { sdk, emit } = makeHostile(holdEvents(slow.sdk, names, () => true).sdk);
  const chat = createChatStore(sdk);
  const problems: ChatError[] = [];
  chat.problems.listen((error) => problems.push(error));
  chat.feature(sessionFeature).connect(undefined);
  const control = chat.feature(conversationsFeature);
  control.watch();
  await vi.waitFor(() => expect(client.getTotalUnreadMessageCount()).toBe(PEERS.length));
  await control.refetch();
  const peers = new Map<string, ChatSDK>();
  for (const userID of PEERS) peers.set(userID, await peer(userID));
  return {
    ...{ chat, client, slow, peers, problems },
    state: () => control.slice.read(),
    /** As when its interval is over: it says what is true then. */
    async tell() {
      const { conversationList, isSyncCompleted } = (await client.getConversationList()).data;
      emit(EVENT.CONVERSATION_LIST_UPDATED, { data: conversationList, isSyncCompleted });
      emit(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, { data: client.getTotalUnreadMessageCount() });
    },
    async truth() {
      const { conversationList } = (await client.getConversationList()).data;
      return readConversations(conversationList, { told: [], list: [] }, chat.problems);
    },
  };
}

type List = Awaited<ReturnType<typeof openList>>;

/** What was wished for last, of each thing in each conversation: how it has to look when nothing is refused. */
type Promised = Map<string, (list: readonly ConversationSnapshot[]) => boolean>;

async function play(list: List, steps: readonly Step[]): Promise<Promised> {
  const answers: Promise<unknown>[] = [];
  const promised: Promised = new Map();
  let release = () => {};
  const does: Readonly<Record<string, (whom: readonly string[]) => unknown>> = {
    say: ([from = '']) => say(list.peers.get(from) ?? list.client, 'C2Cann', 'hello'),
    hold() {
      release();
      release = list.slow.hold();
    },
    release: () => release(),
    refuse: () => list.slow.refuse(new ChatError({ code: 10002 })),
    grant: () => list.slow.refuse(),
    tell: () => list.tell(),
    wait: () => new Promise((resolve) => setTimeout(resolve)),
  };
  for (const { kind, whom } of steps) {
    const action = ACTIONS[kind];
    if (action) answers.push(act(list, action, whom, promised));
    else await does[kind]?.(whom);
    expectSound(list);
  }
  list.slow.refuse();
  release();
  await Promise.all(answers);
  return promised;
}

/** It shows at once, wherever it is about something in the list. */
function act({ chat, state }: List, action: Action, whom: readonly string[], promised: Promised) {
  const { run, isShown, field } = action;
  const ids = whom.map((userID) => `C2C${userID}`);
  const before = state().list;
  const answer = run(chat, ids).catch((error: unknown) => expect(error).toBeInstanceOf(ChatError));
  for (const id of ids.filter((one) => find(before, one))) {
    expect(isShown(find(state().list, id))).toBe(true);
    // A deletion takes more with it than is told here.
    if (!find(state().list, id)) for (const key of FIELDS) promised.delete(`${id} ${key}`);
    if (field) promised.set(`${id} ${field}`, (list) => isShown(find(list, id)));
  }
  return answer;
}

const FIELDS = ['pinned', 'starred', 'muted'];

function find(list: readonly ConversationSnapshot[], id: string) {
  return list.find(({ conversationID }) => conversationID === id);
}

/** What is shown adds up. */
function expectSound({ state }: List): void {
  const { list, told, wishes, totalUnread } = state();
  expect(new Set(list.map(({ conversationID }) => conversationID)).size).toBe(list.length);
  if (wishes.length === 0) expect(list).toBe(told);
  expect(totalUnread).toBeGreaterThanOrEqual(0);
}

test('whatever is wished for, answered, refused and told meanwhile: in the end the list is the SDK’s, and as I wanted it', async () => {
  await fc.assert(
    fc.asyncProperty(course, fc.boolean(), async (all, isWilling) => {
      const steps = all.filter(({ kind }) => !isWilling || kind !== 'refuse');
      const list = await openList();
      const promised = await play(list, steps);
      // The last message may still be on its way to Ann.
      await vi.waitFor(async () => {
        await list.tell();
        const { told, wishes, totalUnread } = list.state();
        expect(wishes).toEqual([]);
        expect(list.state().list).toBe(told);
        expect(told).toEqual(await list.truth());
        const total = told.reduce((sum, one) => sum + notifyingUnread(one), 0);
        expect(totalUnread).toBe(total);
      });
      expect(list.problems).toEqual([]);
      if (!isWilling) return;
      for (const [what, isKept] of promised)
        expect([what, isKept(list.state().list)]).toEqual([what, true]);
    }),
    { numRuns: RUNS },
  );
}, 300_000);
