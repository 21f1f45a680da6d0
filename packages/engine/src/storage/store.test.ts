import { BrowserLevel } from 'browser-level';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LevelStore } from './level-store.js';
import { createMemoryStore } from './memory-store.js';
import { checkSchema, OtherSchemaError } from './schema.js';
import type { Store } from './store.js';
import { table } from './table.js';

interface Note {
  text: string;
  tags?: string[];
}

const notes = table<Note>('notes');
const others = table<Note>('others');
const put = (key: string, text: string) =>
  ({ type: 'put', table: notes, key, value: { text } }) as const;

const opened: Store[] = [];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close().catch(() => undefined);
  vi.unstubAllGlobals();
});

function openBrowserStore(): Store {
  return new LevelStore(new BrowserLevel<string, string>('notes', { prefix: 'test-' }));
}

const KINDS: [string, () => Store][] = [
  ['in memory', createMemoryStore],
  ['in the browser', openBrowserStore],
];

describe.each(KINDS)('a store %s', (_kind, make) => {
  function open(): Store {
    const store = make();
    opened.push(store);
    return store;
  }

  it('answers with what the last batch put there, and with nothing where nothing is', async () => {
    const store = open();
    await store.batch([put('a', 'one')]);
    await store.batch([put('a', 'two')]);
    expect(await store.get(notes, 'a')).toEqual({ text: 'two' });
    expect(await store.get(notes, 'b')).toBeUndefined();
    expect(await store.get(others, 'a')).toBeUndefined();
  });

  it('hands out copies: changing one changes nothing in the store', async () => {
    const store = open();
    const value: Note = { text: 'one', tags: ['x'] };
    await store.batch([{ type: 'put', table: notes, key: 'a', value }]);
    value.tags?.push('y');
    const read = await store.get(notes, 'a');
    read?.tags?.push('z');
    expect(await store.get(notes, 'a')).toEqual({ text: 'one', tags: ['x'] });
  });

  it('lists a range in the order of the keys, from either end, up to a limit', async () => {
    const store = open();
    await store.batch([put('b', '2'), put('a\u0000x', '1'), put('d', '4'), put('c', '3')]);
    const keys = async (range: Parameters<Store['range']>[1]) =>
      (await store.range(notes, range)).map(([key]) => key);
    expect(await keys({})).toEqual(['a\u0000x', 'b', 'c', 'd']);
    expect(await keys({ gte: 'b', lt: 'd' })).toEqual(['b', 'c']);
    expect(await keys({ reverse: true, limit: 2 })).toEqual(['d', 'c']);
    expect(await keys({ gte: 'a\u0000', lt: 'a\u0001' })).toEqual(['a\u0000x']);
  });

  it('of two writes to one key in a batch the later wins', async () => {
    const store = open();
    await store.batch([put('a', 'one'), { type: 'del', table: notes, key: 'a' }, put('a', 'two')]);
    expect(await store.get(notes, 'a')).toEqual({ text: 'two' });
    await store.batch([put('a', 'three'), { type: 'del', table: notes, key: 'a' }]);
    expect(await store.get(notes, 'a')).toBeUndefined();
  });

  it('a batch that cannot be written changes nothing', async () => {
    const store = open();
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const broken = { type: 'put', table: notes, key: 'b', value: circular } as const;
    await expect(store.batch([put('a', 'one'), broken])).rejects.toThrow();
    expect(await store.range(notes, {})).toEqual([]);
  });

  it('rejects everything once it is closed', async () => {
    const store = open();
    await store.batch([put('a', 'one')]);
    await store.close();
    await expect(store.get(notes, 'a')).rejects.toThrow();
    await expect(store.range(notes, {})).rejects.toThrow();
    await expect(store.batch([put('a', 'two')])).rejects.toThrow();
  });

  it('is signed when it is empty, and opened again under the same version', async () => {
    const store = open();
    await checkSchema(store);
    await expect(checkSchema(store)).resolves.toBeUndefined();
  });

  it('is refused, untouched, when another version has written it', async () => {
    const store = open();
    const facts = table<number>('store');
    await store.batch([put('a', 'one'), { type: 'put', table: facts, key: 'version', value: 99 }]);
    await expect(checkSchema(store)).rejects.toThrow(OtherSchemaError);
    expect(await store.get(facts, 'version')).toBe(99);
    expect(await store.get(notes, 'a')).toEqual({ text: 'one' });
  });
});

it('a store in the browser has everything again after it was closed', async () => {
  const before = openBrowserStore();
  await before.batch([put('a', 'one')]);
  await before.close();
  const after = openBrowserStore();
  opened.push(after);
  expect(await after.get(notes, 'a')).toEqual({ text: 'one' });
});
