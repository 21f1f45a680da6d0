import { expect, test } from 'vitest';
import { createGroupHistory, type HistoryService } from '../../testing/history-service.js';
import { findTime } from './find-time.js';
import type { History } from './history-search.js';
import { addNewestPage } from './newest-page.js';
import { emptyThread } from './thread.js';

/** What is asked of a group’s history. */
function searchIn(service: HistoryService) {
  let questions = 0;
  const asked = <Answer>(answer: Answer) => {
    questions += 1;
    return Promise.resolve(answer);
  };
  const thread = addNewestPage(emptyThread, service.newest());
  const history: History = {
    ...{ isGroup: true, canHop: true },
    read: () => thread,
    older: (from) => asked(service.older(from)),
    newer: (from) => asked(service.newer(from)),
    loadOlder: () => Promise.reject(new Error('Nothing is loaded for a time.')),
    unread: () => Promise.reject(new Error('Nothing is counted for a time.')),
    recall: () => undefined,
  };
  return { history, questions: () => questions };
}

/** A group in which others have had so many numbers before the first message, and before some of the rest. */
function groupOf(count: number, hidden: number, pauseAt: (index: number) => number = () => 0) {
  const service = createGroupHistory(15);
  for (let index = 0; index < count; index += 1) {
    service.say(index === 0 ? hidden : pauseAt(index));
  }
  return service;
}

test.each([
  ['all of whose messages may be seen', groupOf(500, 0)],
  ['that one has joined late', groupOf(300, 900)],
  ['with holes in its numbers', groupOf(200, 0, (index) => (index % 7 === 0 ? 40 : 0))],
])('in a group %s each time is found, with few questions', async (_, service) => {
  for (const index of [0, 1, 2, 60, 133, 197, 198]) {
    const message = service.all[index];
    if (!message) throw new Error(`There is no message ${index}.`);
    const { history, questions } = searchIn(service);
    expect(await findTime(history, message.time)).toMatchObject({ messageID: message.ID });
    expect(questions()).toBeLessThan(30);
  }
});

test('a time between two messages is that of the later one; one after all, of the newest', async () => {
  const service = groupOf(100, 0, (index) => (index === 50 ? 40 : 0));
  const later = service.all[50];
  const { history } = searchIn(service);
  const between = (later?.time ?? 0) - 5;
  expect(await findTime(history, between)).toMatchObject({ messageID: later?.ID, isExact: true });
  const newest = service.all.at(-1)?.ID;
  expect(await findTime(history, 1_000_000)).toEqual({ messageID: newest, isExact: false });
  expect(await findTime(history, Number.NaN)).toEqual({ missing: 'not-found' });
});
