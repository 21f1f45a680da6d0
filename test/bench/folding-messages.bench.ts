import { bench, describe } from 'vitest';
import type { MessageSnapshot } from '../../packages/hooks/src/features/messages/message-snapshot.js';
import { readMessage } from '../../packages/hooks/src/features/messages/read-message.js';
import { emptyThread } from '../../packages/hooks/src/features/messages/thread.js';
import { addMessages } from '../../packages/hooks/src/features/messages/thread-news.js';

/** A crowded group's burst. */
const COUNT = 1_000;

const inOrder = Array.from({ length: COUNT }, (_, index) => message(index + 1));

/** A stride that shares no factor with the count visits every index once. */
const shuffled = inOrder.map((_, index) => at((index * 389) % COUNT));

const twice = inOrder.flatMap((one) => [one, one]);

describe.each([
  { events: 'in order', messages: inOrder },
  { events: 'in any order', messages: shuffled },
  { events: 'each told twice', messages: twice },
])(`${COUNT} messages, $events, folded one by one`, ({ messages }) => {
  bench('the thread of @parlor/hooks', () => {
    let thread = emptyThread;
    for (const one of messages) thread = addMessages(thread, [one]);
  });

  bench('the same, in batches of a hundred, as bursts come', () => {
    let thread = emptyThread;
    for (let from = 0; from < messages.length; from += 100) {
      thread = addMessages(thread, messages.slice(from, from + 100));
    }
  });

  bench('an array, filtered and sorted each time', () => {
    let thread: readonly MessageSnapshot[] = [];
    for (const one of messages) thread = sortedWith(thread, one);
  });
});

function sortedWith(
  thread: readonly MessageSnapshot[],
  one: MessageSnapshot,
): readonly MessageSnapshot[] {
  const others = thread.filter((other) => other.ID !== one.ID);
  return [...others, one].sort((left, right) => left.sequence - right.sequence);
}

function at(index: number): MessageSnapshot {
  const one = inOrder[index];
  if (!one) throw new RangeError(`There is no message ${index}.`);
  return one;
}

function message(sequence: number): MessageSnapshot {
  const read = readMessage({
    ID: `144115198244471703-1720000000-${sequence}`,
    conversationID: 'GROUPlobby',
    type: 'TIMTextElem',
    payload: { text: `Message ${sequence}` },
    from: 'bob',
    flow: 'in',
    status: 'success',
    time: 1_720_000_000 + sequence,
    sequence,
  });
  if (!read) throw new Error('The message of the benchmark is not one.');
  return read;
}
