import { expect, test } from 'vitest';
import { createChatStore } from '../../chat-store.js';
import { createWorld } from '../../testing/world.js';
import type { HopPosition } from './edges.js';
import { HistoryReader } from './history-reader.js';

/** Ben has said so much to Ann, all in two seconds. */
async function openReader(count: number) {
  const messages = Array.from({ length: count }, (_, index) => ({
    ...{ from: 'ben', to: 'ann', text: String(index) },
    secondsAgo: index < count / 2 ? 100 : 99,
  }));
  const { peer } = createWorld({
    seed: { users: [{ userID: 'ann' }, { userID: 'ben' }], messages },
  });
  const chat = createChatStore(await peer('ann'));
  chat.life.begin('ann');
  chat.life.becomeReady();
  return { chat, reader: new HistoryReader(chat) };
}

const textsOf = (messages: readonly { payload: unknown }[]) =>
  messages.map(({ payload }) => Object(payload).text);

/** From a place on to the end. */
async function readFrom(reader: HistoryReader, from: HopPosition | null) {
  const texts: string[] = [];
  for (let next = from; next; ) {
    const page = await reader.older('C2Cben', next);
    texts.unshift(...textsOf(page.messages));
    next = page.next;
  }
  return texts;
}

test('two go through the same second, in turn, and neither misses what is there', async () => {
  const { reader } = await openReader(60);
  const all = Array.from({ length: 60 }, (_, index) => String(index));
  const one = await reader.newest('C2Cben');
  expect(textsOf(one.messages)).toEqual(all.slice(45));
  if (!one.next) throw new Error('There is more.');
  // Another goes further in the same second: the SDK would go on there.
  const other = await reader.older('C2Cben', one.next);
  expect(textsOf(other.messages)).toEqual(all.slice(30, 45));
  const rest = await readFrom(reader, one.next);
  for (const text of all.slice(0, 45)) expect(rest).toContain(text);
});

test('before the beginning there is nothing, and nobody is asked', async () => {
  const { reader } = await openReader(4);
  const nothing = { messages: [], next: null };
  expect(await reader.older('GROUPtea', { by: 'sequence', sequence: 0 })).toEqual(nothing);
  expect(await reader.older('C2Cben', { by: 'time', time: 0, besideID: '' })).toEqual(nothing);
  expect(reader.pageCount).toBe(0);
});

test('a malformed answer is an error, and a malformed message in it is left out', async () => {
  const { chat } = await openReader(4);
  const answer: { data: unknown } = { data: null };
  const sdk = { ...chat.sdk, getMessageListHopping: () => Promise.resolve(answer as never) };
  const reader = new HistoryReader({ ...chat, sdk });
  await expect(reader.newest('C2Cben')).rejects.toMatchObject({ name: 'MALFORMED_DATA' });
  answer.data = { messageList: [null, { ID: 5 }], isCompleted: false, nextMessageTime: 'soon' };
  expect(await reader.newest('C2Cben')).toEqual({ messages: [], next: null });
});

test('where the SDK names a number that was asked for already, it goes on all the same', async () => {
  const { chat } = await openReader(4);
  const data = { messageList: [], isCompleted: false, nextMessageSeq: 40 };
  const sdk = { ...chat.sdk, getMessageListHopping: async () => ({ code: 0 as const, data }) };
  const reader = new HistoryReader({ ...chat, sdk });
  const from = { by: 'sequence', sequence: 40 } as const;
  expect((await reader.newer('GROUPtea', from)).next).toEqual({ by: 'sequence', sequence: 55 });
  expect((await reader.older('GROUPtea', from)).next).toEqual({ by: 'sequence', sequence: 39 });
});
