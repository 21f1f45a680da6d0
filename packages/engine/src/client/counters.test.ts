import type { GroupCounterUpdate } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { record } from '../testing/events.js';
import { ScriptedEngine, wireGroup } from '../testing/scripted-engine.js';

const groupID = 'team';

/** Somebody who has read a group's only counter, by the third write. */
async function counting() {
  const engine = new ScriptedEngine();
  engine.answers['groups.list'] = [{ groups: [wireGroup(groupID)] }];
  engine.answers['counters.get'] = [{ sequence: 3, counters: [{ key: 'likes', value: 1 }] }];
  const chat = await engine.client();
  const read = async () => (await chat.getGroupCounters({ groupID })).data.counters;
  expect(await read()).toEqual({ likes: 1 });
  const questions = () => engine.asked.filter(({ command }) => command === 'counters.get').length;
  const heard: GroupCounterUpdate[] = record(chat, 'onGroupCounterUpdated');
  const tell = (sequence: number, key: string, value: number) =>
    engine.push({ type: 'counters.changed', groupID, sequence, counters: [{ key, value }] });
  return { engine, chat, read, questions, heard, tell };
}

test('what is answered to a write is not remembered before it is told [CTR-8.17]', async () => {
  const { engine, chat, read, questions, tell } = await counting();
  engine.answers['counters.update'] = [{ counters: [{ key: 'likes', value: 2 }] }];
  const { data } = await chat.increaseGroupCounter({ groupID, key: 'likes', value: 1 });
  expect(data).toEqual({ counters: { likes: 2 } });
  expect(await read()).toEqual({ likes: 1 });
  tell(4, 'likes', 2);
  expect(await read()).toEqual({ likes: 2 });
  expect(questions()).toBe(1);
});

test('news that come late are told, and not remembered [CTR-8.18]', async () => {
  const { read, heard, tell } = await counting();
  tell(5, 'likes', 5);
  tell(4, 'likes', 4);
  tell(5, 'gifts', 1);
  expect(heard.map(({ value }) => value)).toEqual([5, 4, 1]);
  expect(await read()).toEqual({ likes: 5, gifts: 1 });
});

test('counters that are gone are forgotten, and no event says so [CTR-8.21]', async () => {
  const { engine, read, heard, questions } = await counting();
  engine.push({ type: 'counters.deleted', groupID, sequence: 4, keys: ['likes'] });
  expect(await read()).toEqual({});
  expect(heard).toEqual([]);
  expect(questions()).toBe(1);
});

test('of a group whose counters nobody has asked for, news are told, and not remembered', async () => {
  const { engine, chat, heard } = await counting();
  engine.answers['counters.get'] = [{ sequence: 9, counters: [{ key: 'a', value: 9 }] }];
  const counters = [{ key: 'b', value: 1 }];
  engine.push({ type: 'counters.changed', groupID: 'other', sequence: 8, counters });
  expect(heard).toEqual([{ groupID: 'other', key: 'b', value: 1 }]);
  const { data } = await chat.getGroupCounters({ groupID: 'other' });
  expect(data.counters).toEqual({ a: 9 });
});

test('who has logged out remembers nothing', async () => {
  const { engine, chat, read, questions } = await counting();
  await chat.logout();
  await engine.enter(chat, 'me');
  await read();
  expect(questions()).toBe(2);
});
