import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupSnapshot, textSnapshot } from '../../testing/message-snapshots.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { changeThread, changeThreads, initialMessages, threadOf } from './messages.store.js';
import { addNewestPage } from './newest-page.js';
import { emptyThread, type Thread } from './thread.js';
import { addMessages, amendMessages, revokeMessage } from './thread-news.js';
import { addOlderPage } from './thread-runs.js';

const addMessage = (thread: Thread, message: MessageSnapshot) => addMessages(thread, [message]);
const amendMessage = (thread: Thread, message: MessageSnapshot) => amendMessages(thread, [message]);

/** What became of one message, from the service's point of view. */
interface Fate {
  readonly text: string;
  readonly isMine: boolean;
  readonly isRevoked: boolean;
  readonly isDeleted: boolean;
  readonly isRead: boolean;
  readonly edits: number;
}

/** A piece of news about one message: what an event or a page says. */
type News = (thread: Thread) => Thread;

const fate = fc.record({
  text: fc.string({ maxLength: 3 }),
  isMine: fc.boolean(),
  isRevoked: fc.boolean(),
  isDeleted: fc.boolean(),
  isRead: fc.boolean(),
  edits: fc.nat(2),
});

const revocation = {
  revoker: 'ben',
  revokeReason: 'why not',
  revokerInfo: { userID: 'ben', nick: 'Ben', avatar: '' },
};

/** The message as it was when it was sent. */
function sent(kind: 'group' | 'c2c', index: number, { text, isMine }: Fate): MessageSnapshot {
  const common = {
    ID: `m${index}`,
    from: isMine ? 'ann' : 'ben',
    flow: isMine ? 'out' : 'in',
    clientSequence: index + 1,
    payload: { text },
  } as const;
  return kind === 'group'
    ? groupSnapshot({ ...common, sequence: index + 1, time: 1000 + (index % 3) })
    : textSnapshot({ ...common, time: 1000 + index, sequence: 1000 - index });
}

function edited(message: MessageSnapshot, version: number): MessageSnapshot {
  if (message.type !== 'TIMTextElem' || version === 0) return message;
  return { ...message, version, isModified: true, payload: { text: `edit ${version}` } };
}

/** All that the client is told of one message. */
function newsOf(message: MessageSnapshot, { isRevoked, isDeleted, isRead, edits }: Fate): News[] {
  const versions = Array.from({ length: edits }, (_, index) => edited(message, index + 1));
  return [
    (thread) => addMessage(thread, message),
    ...versions.map(
      (version): News =>
        (thread) =>
          amendMessage(thread, version),
    ),
    ...(isRevoked ? [(thread: Thread) => revokeMessage(thread, message.ID, revocation)] : []),
    ...(isDeleted ? [(thread: Thread) => amendMessage(thread, { ...message, isDeleted })] : []),
    ...(isRead ? [(thread: Thread) => amendMessage(thread, { ...message, isPeerRead: true })] : []),
  ];
}

/** The model: what has to be on the screen in the end. */
function expected(messages: readonly MessageSnapshot[], fates: readonly Fate[]) {
  return messages.flatMap((message, index) => {
    const told = fates[index];
    if (!told || told.isDeleted) return [];
    return [
      {
        ID: message.ID,
        payload: edited(message, told.edits).payload,
        isRevoked: told.isRevoked,
        isPeerRead: told.isRead,
      },
    ];
  });
}

function shown(thread: Thread) {
  return thread.messages.map(({ ID, payload, isRevoked, isPeerRead }) => ({
    ID,
    payload,
    isRevoked,
    isPeerRead,
  }));
}

/** News in any order, any of it twice, with pages of the history in between. */
function scenario(kind: 'group' | 'c2c') {
  return fc.array(fate, { minLength: 1, maxLength: 12 }).chain((fates) => {
    const messages = fates.map((one, index) => sent(kind, index, one));
    const news = messages.flatMap((message, index) => newsOf(message, fates[index] as Fate));
    const pages = fc.array(fc.nat(messages.length), { maxLength: 4 }).map((starts) =>
      starts.map(
        (start): News =>
          (thread) => {
            const page = { messages: messages.slice(start, start + 5), next: null };
            return start % 2 || !thread.older
              ? addNewestPage(thread, page)
              : addOlderPage(thread, thread.older, page);
          },
      ),
    );
    const repeated = fc.subarray(news);
    return fc.tuple(repeated, pages).chain(([again, history]) =>
      fc.record({
        fates: fc.constant(fates),
        messages: fc.constant(messages),
        order: fc.shuffledSubarray([...news, ...again, ...history], {
          minLength: news.length + again.length + history.length,
        }),
      }),
    );
  });
}

test.each(['group', 'c2c'] as const)(
  'any order, duplication and interleaving of events gives the same thread (%s)',
  (kind) => {
    fc.assert(
      fc.property(scenario(kind), ({ fates, messages, order }) => {
        const thread = order.reduce((now, news) => news(now), emptyThread);
        expect(shown(thread)).toEqual(expected(messages, fates));
      }),
    );
  },
);

test('what one person writes within one second is in the order of writing, however it arrives', () => {
  const messages = Array.from({ length: 8 }, (_, index) =>
    textSnapshot({ ID: `m${index}`, clientSequence: index + 1, time: 1000 }),
  );
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...messages, ...messages], { minLength: messages.length * 2 }),
      (order) => {
        const thread = order.reduce(addMessage, emptyThread);
        expect(thread.messages.map(({ ID }) => ID)).toEqual(messages.map(({ ID }) => ID));
      },
    ),
  );
});

test('news of one conversation, mixed with another’s, changes no other thread', () => {
  const mine = Array.from({ length: 6 }, (_, index) => sent('c2c', index, ordinary));
  const others = Array.from({ length: 6 }, (_, index) => sent('group', index, ordinary));
  const opened = ['C2Cben', 'GROUPtea'].reduce(
    (state, id) => changeThread(state, id, (thread) => thread),
    initialMessages,
  );
  fc.assert(
    fc.property(fc.shuffledSubarray([...mine, ...others], { minLength: 12 }), (order) => {
      const state = changeThreads(opened, order, addMessages);
      expect(threadOf(state, 'C2Cben').messages).toEqual(mine);
      expect(threadOf(state, 'GROUPtea').messages).toEqual(others);
      expect(changeThreads(state, order, addMessages)).toBe(state);
    }),
  );
});

const ordinary: Fate = {
  text: 'text',
  isMine: false,
  isRevoked: false,
  isDeleted: false,
  isRead: false,
  edits: 0,
};
