import { expect, test, vi } from 'vitest';
import { FakeLocks } from '../../../../engine/src/testing/fake-locks.js';
import { outboxItem } from '../../testing/outbox-items.js';
import { KeptItems } from './kept-items.js';
import type { OutboxItem } from './outbox-item.js';
import { MemoryOutboxStorage, type OutboxStorage } from './outbox-storage.js';
import { createPageLocks } from './page-locks.js';

/** A page of Ann's. */
function openPage(storage: OutboxStorage | undefined, locks = createPageLocks()) {
  const problems: unknown[] = [];
  const kept = new KeptItems({
    storage: () => storage,
    locks,
    report: (thrown) => problems.push(thrown),
  });
  let login = new AbortController();
  const taken: OutboxItem[] = [];
  return {
    kept,
    problems,
    taken,
    keys: () => taken.map(({ key }) => key),
    put: (changes: Partial<OutboxItem>) =>
      kept.put(outboxItem({ ...changes, sender: kept.sender })),
    adopt: (owner = 'ann') =>
      kept.adopt(owner, login.signal, async (items) => void taken.push(...items)),
    /** Logs out. */
    end() {
      login.abort();
      login = new AbortController();
      kept.end();
    },
  };
}

/** A browser in which pages of one origin can tell one another. */
function openBrowser() {
  const locks = new FakeLocks();
  vi.stubGlobal('navigator', { locks });
  return { locks, storage: new MemoryOutboxStorage() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what a dead page has left goes to the next one, oldest first', async () => {
  const { locks, storage } = openBrowser();
  const first = openPage(storage);
  first.put({ key: 'later', createdAt: 2 });
  first.put({ key: 'earlier', createdAt: 1 });
  await settled();
  locks.free(`parlor-outbox ${first.kept.sender}`);
  const second = openPage(storage);
  await second.adopt();
  expect(second.keys()).toEqual(['earlier', 'later']);
  expect(new Set(second.taken.map(({ sender }) => sender))).toEqual(new Set([second.kept.sender]));
});

test('what a living page has yet to send is left to it, and taken over when it is gone', async () => {
  const { locks, storage } = openBrowser();
  const [first, second] = [openPage(storage), openPage(storage)];
  first.put({ key: 'mine' });
  await settled();
  await second.adopt();
  expect(second.keys()).toEqual([]);
  locks.free(`parlor-outbox ${first.kept.sender}`);
  await vi.waitFor(() => expect(second.keys()).toEqual(['mine']));
});

test('of two pages that come at the same time one gets it', async () => {
  const { storage } = openBrowser();
  await storage.put(outboxItem({ key: 'left', sender: 'dead' }));
  const pages = [openPage(storage), openPage(storage), openPage(storage)];
  await Promise.all(pages.map((page) => page.adopt()));
  await settled();
  expect(pages.flatMap((page) => page.keys())).toEqual(['left']);
});

test('a page that asks twice gets it once, with locks and without', async () => {
  const storage = new MemoryOutboxStorage();
  await storage.put(outboxItem({ key: 'left', sender: 'dead' }));
  const page = openPage(storage, createPageLocks(undefined));
  await Promise.all([page.adopt(), page.adopt()]);
  await page.adopt();
  expect(page.keys()).toEqual(['left']);
});

test('what cannot be sent yet is handed on again, and only that', async () => {
  const { storage } = openBrowser();
  await storage.put(outboxItem({ key: 'left', sender: 'dead', createdAt: 1 }));
  await storage.put(outboxItem({ key: 'too', sender: 'dead', createdAt: 2 }));
  const page = openPage(storage);
  page.put({ key: 'mine' });
  await page.adopt();
  page.kept.giveBack({ key: 'left' });
  await page.adopt();
  await page.adopt();
  expect(page.keys()).toEqual(['left', 'too', 'left']);
});

test('a living page is waited for once, however often one asks, and anew after a login', async () => {
  const { locks, storage } = openBrowser();
  const first = openPage(storage);
  first.put({ key: 'mine' });
  await settled();
  const request = vi.spyOn(locks, 'request');
  const waits = () => request.mock.calls.filter(([, options]) => 'signal' in options).length;
  const second = openPage(storage);
  for (let count = 0; count < 3; count += 1) await second.adopt();
  expect(waits()).toBe(1);
  second.end();
  await settled();
  await second.adopt();
  expect(waits()).toBe(2);
  locks.free(`parlor-outbox ${first.kept.sender}`);
  await vi.waitFor(() => expect(second.keys()).toEqual(['mine']));
});

test('where no lock is to be had, what memory keeps is there for the next login all the same', async () => {
  const refuse = () => Promise.reject(new DOMException('An opaque origin.', 'SecurityError'));
  const page = openPage(undefined, createPageLocks({ request: refuse, query: refuse }));
  page.put({ key: 'one' });
  await settled();
  page.end();
  await settled();
  await page.adopt();
  expect([page.keys(), page.problems]).toEqual([['one'], []]);
});

test('after a logout it waits for the next login, on whatever page that is', async () => {
  const { storage } = openBrowser();
  const [first, second] = [openPage(storage), openPage(storage)];
  first.put({ key: 'unsent' });
  await settled();
  first.end();
  await second.adopt('ben');
  expect(second.keys()).toEqual([]);
  await settled();
  await second.adopt('ann');
  expect(second.keys()).toEqual(['unsent']);
});

test('what was removed does not come back', async () => {
  const { storage } = openBrowser();
  const first = openPage(storage);
  first.put({ key: 'sent' });
  first.put({ key: 'sent', createdAt: 1 });
  first.kept.remove({ owner: 'ann', key: 'sent' });
  first.end();
  await settled();
  const second = openPage(storage);
  await second.adopt();
  expect(second.keys()).toEqual([]);
});

test('a storage that refuses is reported once, and memory takes its place for the next login', async () => {
  const full = () => Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
  const storage = new MemoryOutboxStorage();
  const page = openPage({
    load: (owner) => storage.load(owner),
    put: full,
    remove: full,
  });
  expect(page.kept.isReliable).toBe(true);
  page.put({ key: 'one', createdAt: 1 });
  page.put({ key: 'two', createdAt: 2 });
  await settled();
  expect(page.problems).toMatchObject([{ name: 'QuotaExceededError' }]);
  expect(page.kept.isReliable).toBe(false);
  page.kept.end();
  await page.adopt();
  expect(page.keys()).toEqual(['one', 'two']);
  expect(page.problems).toHaveLength(1);
});

test('what a storage has kept and refuses to change is there once, as it was last', async () => {
  const storage = new MemoryOutboxStorage();
  let isFull = false;
  const page = openPage({
    load: (owner) => storage.load(owner),
    put: async (item) => {
      if (isFull) throw new DOMException('Full.', 'QuotaExceededError');
      await storage.put(item);
    },
    remove: (owner, key) => storage.remove(owner, key),
  });
  page.put({ key: 'one' });
  await settled();
  isFull = true;
  page.put({ key: 'one', createdAt: 1 });
  await settled();
  page.kept.end();
  await page.adopt();
  expect(page.taken).toMatchObject([{ key: 'one', createdAt: 1 }]);
});

test('without any storage memory takes its place, and nothing is reported', async () => {
  const page = openPage(undefined);
  page.put({ key: 'one' });
  page.kept.end();
  await page.adopt();
  expect([page.keys(), page.problems, page.kept.isReliable]).toEqual([['one'], [], false]);
});
