import { ChatError } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { groupSnapshot, textSnapshot } from '../../testing/message-snapshots.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { addNewestPage, openGap } from './newest-page.js';
import type { Page } from './run.js';
import {
  beginLoading,
  emptyThread,
  failLoading,
  removeMessage,
  setSending,
  type Thread,
} from './thread.js';
import {
  addMessages,
  amendMessages,
  modifyMessages,
  readThread,
  revokeMessage,
  revokeNumber,
} from './thread-news.js';
import { addOlderPage, beginOlder, failOlder } from './thread-runs.js';

const idsOf = (thread: Thread) => thread.messages.map((message) => message.ID);
const at = (ID: string, time: number) => textSnapshot({ ID, time });
const page = (messages: Page['messages'], cursor = ''): Page => ({
  messages,
  next: cursor ? { by: 'list', cursor } : null,
});
const addMessage = (thread: Thread, message: MessageSnapshot) => addMessages(thread, [message]);
const amendMessage = (thread: Thread, message: MessageSnapshot) => amendMessages(thread, [message]);
/** The page before what is there comes. */
function addOlder(thread: Thread, older: Page): Thread {
  if (!thread.older) throw new Error('There is nothing before it.');
  return addOlderPage(beginOlder(thread, thread.older), thread.older, older);
}
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
  const older = addOlder(loaded, page([at('a', 1), at('b', 2)]));
  expect(idsOf(older)).toEqual(['a', 'b', 'c', 'd']);
  expect(older).toMatchObject({ older: null, isLoadingOlder: false });
});

test('a page before the first one goes above it also within one second', () => {
  const now = addNewestPage(emptyThread, page([at('c', 1), at('d', 1)], 'c'));
  expect(idsOf(addOlder(now, page([at('a', 1), at('b', 1)])))).toEqual(['a', 'b', 'c', 'd']);
});

test('a live message that overtook the first page stays below it', () => {
  const live = addMessage(emptyThread, at('live', 1));
  expect(idsOf(addNewestPage(live, page([at('a', 1), at('b', 1)])))).toEqual(['a', 'b', 'live']);
});

test('asking for the newest page again adds what was missed, and keeps what is above', () => {
  const older = addOlder(loaded, page([at('a', 1), at('b', 2)], 'a'));
  const again = addNewestPage(older, page([at('d', 4), at('e', 5)], 'd'));
  expect(idsOf(again)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(again.older).toEqual({ by: 'list', cursor: 'a' });
  expect(addNewestPage(again, page([at('d', 4), at('e', 5)], 'd')).messages).toBe(again.messages);
});

test('what came before the first page is not joined to a page from behind a break', () => {
  const sent = setSending(emptyThread, at('sent', 1));
  const unsent = setSending(sent, textSnapshot({ ID: 'mine', status: 'fail' }));
  const loading = openGap(unsent);
  expect(idsOf(loading)).toEqual(['mine']);
  const anew = addNewestPage(loading, page([at('x', 50), at('y', 51)], 'x'));
  expect(idsOf(anew)).toEqual(['x', 'y', 'mine']);
  expect(idsOf(addOlder(anew, page([at('sent', 1), at('w', 49)])))).toEqual([
    'sent',
    'w',
    'x',
    'y',
    'mine',
  ]);
});

test('when too much was missed the thread begins anew, without a hole and with what is unsent', () => {
  const mine = setSending(loaded, textSnapshot({ ID: 'mine', status: 'fail' }));
  const live = addMessage(mine, at('z', 99));
  const anew = addNewestPage(live, page([at('x', 50), at('y', 51)], 'x'));
  expect(idsOf(anew)).toEqual(['x', 'y', 'z', 'mine']);
  expect(anew.older).toEqual({ by: 'list', cursor: 'x' });
  expect(anew.past.map((run) => run.messages.map(({ ID }) => ID))).toEqual([['c', 'd']]);
});

test('an older page of a thread that has begun anew is of no use', () => {
  const edge = loaded.older ?? { by: 'list', cursor: '' };
  const anew = addNewestPage(beginOlder(loaded, edge), page([at('x', 50)], 'x'));
  const late = addOlderPage(anew, edge, page([at('a', 1)], 'a'));
  expect(late).toBe(anew);
  expect(late).toMatchObject({ older: { cursor: 'x' }, isLoadingOlder: false });
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

test('a message of a group is revoked by its number where that is all that is told', () => {
  const numbered = (sequence: number) => groupSnapshot({ ID: `g${sequence}`, sequence });
  const group = addNewestPage(emptyThread, page([numbered(7), numbered(8)]));
  const revoked = revokeNumber(group, 7, byBen);
  expect(revoked.messages).toMatchObject([{ ID: 'g7', ...byBen, isRevoked: true }, { ID: 'g8' }]);
  expect(revoked.messages[1]?.isRevoked).toBe(false);
  expect(revokeNumber(group, 9, byBen)).toBe(group);
});

test('a message that is told as changed, and never came, is new where it stands behind all that is there', () => {
  const changed = (ID: string, time: number) => textSnapshot({ ID, time, version: 1 });
  const next = modifyMessages(loaded, [changed('b', 2), changed('c', 3), changed('e', 5)]);
  expect(idsOf(next)).toEqual(['c', 'd', 'e']);
  expect(next.messages.map(({ version }) => version)).toEqual([1, 0, 1]);
  const broken = modifyMessages(openGap(loaded), [changed('e', 5)]);
  expect(idsOf(broken)).toEqual(['c', 'd']);
  expect(idsOf(addNewestPage(broken, page([at('d', 4)], 'd')))).toEqual(['c', 'd', 'e']);
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
  const edge = loaded.older ?? { by: 'list', cursor: '' };
  const both = beginLoading(beginOlder(loaded, edge));
  expect(failLoading(both, error)).toMatchObject({ error, isLoadingOlder: true });
  expect(failOlder(both, edge, error)).toMatchObject({ error, isLoadingOlder: false });
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

test('after a break nothing is put behind what is there before the newest page has come', () => {
  const held = addMessage(openGap(loaded), at('e', 5));
  expect(idsOf(held)).toEqual(['c', 'd']);
  const whole = addNewestPage(held, page([at('d', 4), at('d2', 4), at('e', 5)], 'd'));
  expect(idsOf(whole)).toEqual(['c', 'd', 'd2', 'e']);
});

test('what has come since a break does not join what was there to a page that is far from it', () => {
  const mine = setSending(openGap(loaded), textSnapshot({ ID: 'mine', time: 60, flow: 'out' }));
  const anew = addNewestPage(
    mine,
    page([at('x', 50), textSnapshot({ ID: 'mine', time: 60 })], 'x'),
  );
  expect(idsOf(anew)).toEqual(['x', 'mine']);
  expect(anew.past).toHaveLength(1);
  expect(anew.past[0]).toMatchObject({ newer: { by: 'time', time: 4, besideID: 'd' } });
});

test('a message that was given up is gone', () => {
  const mine = setSending(loaded, textSnapshot({ ID: 'mine', status: 'fail' }));
  expect(idsOf(removeMessage(mine, 'mine'))).toEqual(['c', 'd']);
  expect(removeMessage(loaded, 'mine')).toBe(loaded);
});

const key = (value: string) => JSON.stringify({ parlor: { key: value } });

test('of two messages that are one only the earlier is shown, whichever came first', () => {
  const first = textSnapshot({ ID: 'one', time: 5, cloudCustomData: key('k') });
  const second = textSnapshot({ ID: 'two', time: 6, cloudCustomData: key('k') });
  for (const order of [
    [first, second],
    [second, first],
  ]) {
    expect(idsOf(order.reduce(addMessage, loaded))).toEqual(['c', 'd', 'one']);
  }
  const deleted = addMessages(loaded, [{ ...first, isDeleted: true }, second]);
  expect(idsOf(deleted)).toEqual(['c', 'd']);
});

test('nobody hides a message of somebody else, and what is not stored is no double', () => {
  const first = textSnapshot({ ID: 'one', time: 5, cloudCustomData: key('k') });
  const others = textSnapshot({ ID: 'two', from: 'cat', time: 6, cloudCustomData: key('k') });
  const failed = textSnapshot({ ID: 'three', status: 'fail', cloudCustomData: key('k') });
  const all = setSending(addMessages(loaded, [first, others]), failed);
  expect(idsOf(all)).toEqual(['c', 'd', 'one', 'two', 'three']);
});

test('of news in a long thread only what is new costs anything', () => {
  const all = Array.from({ length: 10_000 }, (_, index) => at(String(index), index));
  const timeOf = (work: () => void) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  let thread = emptyThread;
  const loading = timeOf(() => {
    thread = addNewestPage(emptyThread, page(all));
  });
  // Each would cost as much as all of the loading if it searched the thread or looked through it.
  const news = timeOf(() => {
    for (let count = 0; count < 100; count += 1) {
      thread = addMessage(thread, at(`new ${count}`, 10_000 + count));
      thread = amendMessage(thread, textSnapshot({ ID: String(count), time: count, version: 1 }));
    }
  });
  expect(thread.all).toHaveLength(10_100);
  expect(thread.messages[50]).toMatchObject({ version: 1 });
  expect(news).toBeLessThan(loading * 20);
});

test('a batch gives each message its place, and what has not changed stays the same object', () => {
  const batch = [at('f', 6), at('e', 5), at('c', 3), at('f', 6), at('b2', 3.5)];
  const next = addMessages(loaded, batch);
  expect(idsOf(next)).toEqual(['c', 'b2', 'd', 'e', 'f']);
  expect(next.messages[0]).toBe(loaded.messages[0]);
  expect(next.messages[2]).toBe(loaded.messages[1]);
});

test('what comes late from before all that is there waits for its page', () => {
  expect(addMessage(loaded, at('a', 1))).toBe(loaded);
  const whole = addOlder(loaded, page([at('b', 2)]));
  expect(idsOf(addMessage(whole, at('a', 1)))).toEqual(['a', 'b', 'c', 'd']);
});
