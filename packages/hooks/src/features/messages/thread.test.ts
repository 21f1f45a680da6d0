import { ChatError } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { groupSnapshot, textSnapshot } from '../../testing/message-snapshots.js';
import {
  addMessage,
  addNewestPage,
  addOlderPage,
  amendMessage,
  beginLoading,
  beginLoadingOlder,
  emptyThread,
  failLoading,
  failLoadingOlder,
  type Page,
  readThread,
  revokeMessage,
  setSending,
  type Thread,
} from './thread.js';

const idsOf = (thread: Thread) => thread.messages.map((message) => message.ID);
const at = (ID: string, time: number) => textSnapshot({ ID, time });
const page = (messages: Page['messages'], cursor = ''): Page => ({
  messages,
  cursor,
  hasOlder: cursor !== '',
});
const byBen = {
  revoker: 'ben',
  revokeReason: '',
  revokerInfo: { userID: 'ben', nick: '', avatar: '' },
};
const loaded = addNewestPage(emptyThread, page([at('c', 3), at('d', 4)], 'c'));

test('a message told twice is there once, and nothing changes', () => {
  const once = addMessage(loaded, at('e', 5));
  expect(idsOf(once)).toEqual(['c', 'd', 'e']);
  expect(addMessage(once, at('e', 5))).toBe(once);
});

test('a page before the first one goes above it', () => {
  const older = addOlderPage(beginLoadingOlder(loaded), page([at('a', 1), at('b', 2)]), 'c');
  expect(idsOf(older)).toEqual(['a', 'b', 'c', 'd']);
  expect(older).toMatchObject({ hasOlder: false, isLoadingOlder: false });
});

test('a page before the first one goes above it also within one second', () => {
  const now = addNewestPage(emptyThread, page([at('c', 1), at('d', 1)], 'c'));
  expect(idsOf(addOlderPage(now, page([at('a', 1), at('b', 1)]), 'c'))).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('a live message that overtook the first page stays below it', () => {
  const live = addMessage(emptyThread, at('live', 1));
  expect(idsOf(addNewestPage(live, page([at('a', 1), at('b', 1)])))).toEqual(['a', 'b', 'live']);
});

test('asking for the newest page again adds what was missed, and keeps what is above', () => {
  const older = addOlderPage(loaded, page([at('a', 1), at('b', 2)], 'a'), 'c');
  const again = addNewestPage(older, page([at('d', 4), at('e', 5)], 'd'));
  expect(idsOf(again)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(again).toMatchObject({ cursor: 'a', hasOlder: true });
  expect(addNewestPage(again, page([at('d', 4), at('e', 5)], 'd')).messages).toBe(again.messages);
});

test('when too much was missed the thread begins anew, without a hole and with what is unsent', () => {
  const mine = setSending(loaded, textSnapshot({ ID: 'mine', status: 'fail' }));
  const live = addMessage(mine, at('z', 99));
  const anew = addNewestPage(live, page([at('x', 50), at('y', 51)], 'x'));
  expect(idsOf(anew)).toEqual(['x', 'y', 'z', 'mine']);
  expect(anew).toMatchObject({ cursor: 'x', hasOlder: true });
});

test('an older page of a thread that has begun anew is of no use', () => {
  const anew = addNewestPage(beginLoadingOlder(loaded), page([at('x', 50)], 'x'));
  const late = addOlderPage(anew, page([at('a', 1)], 'a'), 'c');
  expect(idsOf(late)).toEqual(['x']);
  expect(late).toMatchObject({ cursor: 'x', isLoadingOlder: false });
});

test('a deleted message is not shown, and does not come back with a page', () => {
  const deleted = addMessage(loaded, textSnapshot({ ID: 'd', time: 4, isDeleted: true }));
  expect(idsOf(deleted)).toEqual(['c']);
  expect(idsOf(addNewestPage(deleted, page([at('c', 3), at('d', 4)])))).toEqual(['c']);
});

test('a revocation is known also when it came before its message', () => {
  const early = revokeMessage(loaded, 'e', byBen);
  expect(idsOf(early)).toEqual(['c', 'd']);
  expect(addMessage(early, at('e', 5)).messages.at(-1)).toMatchObject({
    isRevoked: true,
    revoker: 'ben',
  });
});

test('of two versions of a message the newer one counts, whichever came first', () => {
  const old = at('e', 5);
  const edited = textSnapshot({ ID: 'e', time: 5, version: 1, payload: { text: 'edited' } });
  const inTime = amendMessage(addMessage(loaded, old), edited);
  const before = addMessage(amendMessage(loaded, edited), old);
  expect(inTime.messages.at(-1)?.payload).toEqual({ text: 'edited' });
  expect(before.messages.at(-1)?.payload).toEqual({ text: 'edited' });
});

test('news of a message that is not loaded does not put it there', () => {
  expect(idsOf(amendMessage(loaded, at('b', 2)))).toEqual(['c', 'd']);
});

test('my message takes its place among the others when it is accepted', () => {
  const mine = groupSnapshot({ ID: 'mine', status: 'unSend', sequence: 0, isSending: true });
  const sending = setSending(
    addMessage(emptyThread, groupSnapshot({ ID: 'a', sequence: 4 })),
    mine,
  );
  const meanwhile = addMessage(sending, groupSnapshot({ ID: 'b', sequence: 6 }));
  expect(idsOf(meanwhile)).toEqual(['a', 'b', 'mine']);
  const sent = setSending(meanwhile, { ...mine, status: 'success', sequence: 5, isSending: false });
  expect(idsOf(sent)).toEqual(['a', 'mine', 'b']);
});

test('an echo before the answer is the answer', () => {
  const mine = groupSnapshot({ ID: 'mine', status: 'unSend', sequence: 0, isSending: true });
  const echoed = addMessage(
    setSending(emptyThread, mine),
    groupSnapshot({ ID: 'mine', sequence: 5 }),
  );
  expect(echoed.messages).toMatchObject([{ status: 'success', sequence: 5, isSending: false }]);
  const error = new ChatError({ code: 2801 });
  expect(setSending(echoed, { ...mine, status: 'fail', sendError: error })).toBe(echoed);
});

test('a page does not take away why a message failed', () => {
  const sendError = new ChatError({ code: 20003 });
  const failed = textSnapshot({ ID: 'mine', status: 'fail', sendError });
  const again = addNewestPage(
    setSending(loaded, failed),
    page([at('d', 4), textSnapshot({ ID: 'mine', status: 'fail' })]),
  );
  expect(again.messages.at(-1)?.sendError).toBe(sendError);
});

test('a failure to load is an error at first, and later only a note', () => {
  const error = new ChatError({ code: 2801 });
  expect(failLoading(emptyThread, error)).toMatchObject({ status: 'error', error });
  expect(failLoading(loaded, error)).toMatchObject({
    status: 'ready',
    error,
    messages: loaded.messages,
  });
  expect(beginLoading(failLoading(emptyThread, error))).toMatchObject({
    status: 'loading',
    error: null,
  });
});

test('a failure of one page says nothing of the other', () => {
  const error = new ChatError({ code: 2801 });
  const both = beginLoading(beginLoadingOlder(loaded));
  expect(failLoading(both, error)).toMatchObject({ error, isLoadingOlder: true });
  expect(failLoadingOlder(both, error)).toMatchObject({ error, isLoadingOlder: false });
});

test('a conversation that was read has only read messages, and is touched only once', () => {
  const mine = addMessage(loaded, textSnapshot({ ID: 'mine', flow: 'out', from: 'ann', time: 9 }));
  const read = readThread(mine);
  expect(read.messages.map(({ ID, isRead }) => [ID, isRead])).toEqual([
    ['c', true],
    ['d', true],
    ['mine', false],
  ]);
  expect(readThread(read)).toBe(read);
});
