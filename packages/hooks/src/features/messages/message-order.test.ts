import { expect, test } from 'vitest';
import { groupSnapshot, textSnapshot } from '../../testing/message-snapshots.js';
import { inOrder, insertionIndex, type Ordered } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';

const idsOf = (messages: Ordered) => messages.map((message) => message.ID);
const insertAll = (messages: readonly MessageSnapshot[]) =>
  messages.reduce<Ordered>((list, message) => {
    const index = insertionIndex(list, message);
    return [...list.slice(0, index), message, ...list.slice(index)];
  }, []);

test('a group is ordered by the service’s number, whatever the times say', () => {
  const late = groupSnapshot({ ID: 'one', sequence: 1, time: 2000 });
  const early = groupSnapshot({ ID: 'two', sequence: 2, time: 1000 });
  expect(idsOf(insertAll([early, late]))).toEqual(['one', 'two']);
});

test('a conversation of two is ordered by time, whatever the senders’ counters say', () => {
  const first = textSnapshot({ ID: 'first', time: 1000, sequence: 900 });
  const second = textSnapshot({ ID: 'second', time: 1001, sequence: 5, from: 'ann', flow: 'out' });
  expect(idsOf(insertAll([second, first]))).toEqual(['first', 'second']);
});

test('what two people say within one second stays in the order of arrival', () => {
  const hers = textSnapshot({ ID: 'hers', from: 'ann', clientSequence: 9 });
  const his = textSnapshot({ ID: 'his', clientSequence: 1 });
  expect(idsOf(insertAll([hers, his]))).toEqual(['hers', 'his']);
  expect(idsOf(insertAll([his, hers]))).toEqual(['his', 'hers']);
});

test('what one person says within one second is in the order of writing [FACT-32.3]', () => {
  const [one, two, three] = [1, 2, 3].map((clientSequence) =>
    textSnapshot({ ID: String(clientSequence), clientSequence }),
  );
  if (!one || !two || !three) throw new Error('unreachable');
  expect(idsOf(insertAll([three, one, two]))).toEqual(['1', '2', '3']);
  expect(idsOf(insertAll([two, three, one]))).toEqual(['1', '2', '3']);
});

test('two devices of one person count each for themselves: then arrival counts', () => {
  const phone = [1, 2].map((clientSequence) =>
    textSnapshot({ ID: `p${clientSequence}`, clientSequence }),
  );
  const web = textSnapshot({ ID: 'w1', clientSequence: 1 });
  const later = textSnapshot({ ID: 'later', clientSequence: 1_000_001 });
  const after = textSnapshot({ ID: 'after', clientSequence: 3 });
  expect(idsOf(insertAll([...phone, web]))).toEqual(['p1', 'p2', 'w1']);
  expect(idsOf(insertAll([later, after]))).toEqual(['later', 'after']);
});

test('a message sent again stands where it was accepted, not where it was written', () => {
  const second = textSnapshot({ ID: 'second', clientSequence: 2, from: 'ann' });
  const again = textSnapshot({ ID: 'again', clientSequence: 1, from: 'ann', isResend: true });
  expect(idsOf(insertAll([second, again]))).toEqual(['second', 'again']);
});

test('what is not sent is last, in the order of writing', () => {
  const failed = groupSnapshot({ ID: 'failed', status: 'fail', sequence: 0 });
  const sending = groupSnapshot({ ID: 'sending', status: 'unSend', sequence: 0 });
  const sent = groupSnapshot({ ID: 'sent', sequence: 7 });
  expect(idsOf(insertAll([failed, sending, sent]))).toEqual(['sent', 'failed', 'sending']);
});

test('sorting keeps the given order of what stands at the same place', () => {
  const messages = ['a', 'b', 'c'].map((ID) => textSnapshot({ ID }));
  expect(idsOf(inOrder(messages))).toEqual(['a', 'b', 'c']);
});
