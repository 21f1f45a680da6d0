import { File as NodeFile } from 'node:buffer';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { outboxItem } from '../../testing/outbox-items.js';
import { createOutboxStorage } from './create-outbox-storage.js';
import { IndexedDBOutbox } from './indexed-db-outbox.js';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1);

test('what was put is there for the next page, until it is removed', async () => {
  const [one, two] = [outboxItem({ key: 'one' }), outboxItem({ key: 'two' })];
  const storage = new IndexedDBOutbox('box');
  await storage.put(one);
  await storage.put(two);
  const later = new IndexedDBOutbox('box');
  expect([...(await later.load('ann'))].sort(byKey)).toEqual([one, two]);
  await later.remove('ann', 'one');
  await later.remove('ann', 'no such');
  expect(await storage.load('ann')).toEqual([two]);
});

test('an item that is put again takes the place of the one before', async () => {
  const storage = new IndexedDBOutbox('box');
  await storage.put(outboxItem({ key: 'one' }));
  const changed = outboxItem({ key: 'one', createdAt: 3 });
  await storage.put(changed);
  expect(await storage.load('ann')).toEqual([changed]);
});

test('the items of one person are never given to another, whatever their names', async () => {
  const storage = new IndexedDBOutbox('box');
  const owners = ['ann', 'ann ', 'anna', 'an', 'Ann', '["ann"]'];
  for (const owner of owners) await storage.put(outboxItem({ owner, key: `of ${owner}` }));
  for (const owner of owners) {
    expect((await storage.load(owner)).map(({ key }) => key)).toEqual([`of ${owner}`]);
  }
  expect(await storage.load('nobody')).toEqual([]);
});

test('a file is kept, byte by byte', async () => {
  // jsdom’s own cannot be cloned, as those of browsers can.
  vi.stubGlobal('File', NodeFile);
  const file = new File(['a picture'], 'cat.png', { type: 'image/png' });
  const storage = new IndexedDBOutbox('box');
  await storage.put(outboxItem({ content: { type: 'image', file } }));
  const [item] = await storage.load('ann');
  if (item?.content.type !== 'image') throw new Error('No picture was kept.');
  expect(await item.content.file.text()).toBe('a picture');
});

test('a storage that cannot be opened is tried again with the next operation', async () => {
  const refused = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('Not in private windows.', 'SecurityError');
  });
  const storage = new IndexedDBOutbox('box');
  await expect(storage.put(outboxItem({ key: 'one' }))).rejects.toThrow('Not in private windows.');
  await storage.put(outboxItem({ key: 'two' }));
  expect(refused).toHaveBeenCalledTimes(2);
  expect((await storage.load('ann')).map(({ key }) => key)).toEqual(['two']);
});

test('what cannot be cloned is refused, and the rest is kept', async () => {
  const storage = new IndexedDBOutbox('box');
  const bad = { ...outboxItem({ key: 'bad' }), extra: () => undefined };
  await expect(storage.put(bad)).rejects.toThrow();
  await storage.put(outboxItem({ key: 'good' }));
  expect((await storage.load('ann')).map(({ key }) => key)).toEqual(['good']);
});

test('two apps of one origin keep theirs apart, by a name of their own', async () => {
  const [one, other] = [createOutboxStorage('1400000001'), createOutboxStorage('1400000002')];
  await one.put(outboxItem({ key: 'one' }));
  expect(await other.load('ann')).toEqual([]);
  expect(await createOutboxStorage('1400000001').load('ann')).toHaveLength(1);
  await one.remove('ann', 'one');
  expect(await one.load('ann')).toEqual([]);
});
