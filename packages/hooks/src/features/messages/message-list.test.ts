import { expect, test } from 'vitest';
import { textSnapshot } from '../../testing/message-snapshots.js';
import { withKey } from './idempotency-key.js';
import { listOf, putAll, shownMessageOf } from './message-list.js';

const key = withKey('', 'one-key');
const first = textSnapshot({ ID: 'first', time: 1 });
const gone = textSnapshot({ ID: 'gone', time: 2, isDeleted: true });
const sent = textSnapshot({ ID: 'sent', time: 3, cloudCustomData: key });
const double = textSnapshot({ ID: 'double', time: 4, cloudCustomData: key });

test('a message is found by its ID when it is shown, and not when it was deleted or is a double', () => {
  const list = listOf([first, gone, sent, double]);
  const found = ['first', 'gone', 'sent', 'double', 'none'].map((ID) => shownMessageOf(list, ID));
  expect(found).toEqual([first, undefined, sent, undefined, undefined]);
});

test('it is found in the list before, as it was there, and also when all are shown', () => {
  const before = listOf([first, sent]);
  const changed = { ...sent, isPeerRead: true };
  const after = putAll(before, [changed]);
  expect(shownMessageOf(before, 'sent')).toBe(sent);
  expect(shownMessageOf(after, 'sent')).toBe(changed);
});
