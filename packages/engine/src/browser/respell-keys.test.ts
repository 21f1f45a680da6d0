import { BrowserLevel } from 'browser-level';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyBytes } from '../storage/key-bytes.js';
import { LevelStore } from '../storage/level-store.js';
import { table } from '../storage/table.js';
import { respellKeys } from './respell-keys.js';

const notes = table<string>('notes');
const facts = table<number>('store');
const KEYS = ['plain', '😀', 'a\u0000😀\u0000b', '中', '\ufeffａ', '𠮷野家'];

let database: BrowserLevel<string, string>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  database = new BrowserLevel('notes');
  await database.open();
});

afterEach(() => database.close());

/** As version 1 wrote it, or another. */
async function written(version: number): Promise<void> {
  const store = new LevelStore(database, { place: 'The database' });
  await store.batch([
    { type: 'put', table: facts, key: 'version', value: version },
    ...KEYS.map((key) => ({ type: 'put', table: notes, key, value: `of ${key}` }) as const),
  ]);
}

const everything = () => database.iterator<string, string>({ keyEncoding: 'hex' }).all();

describe('keys of version 1', () => {
  it('are found again under the same texts, and only there', async () => {
    await written(1);
    await respellKeys(database);
    const store = new LevelStore(database, { place: 'The database', keyEncoding: keyBytes });
    for (const key of KEYS) expect(await store.get(notes, key)).toBe(`of ${key}`);
    expect((await store.range(notes, {})).map(([key]) => key)).toEqual(KEYS.toSorted());
    expect(await store.get(facts, 'version')).toBe(2);
  });

  it('are spelled anew once', async () => {
    await written(1);
    await respellKeys(database);
    const before = await everything();
    await respellKeys(database);
    expect(await everything()).toEqual(before);
  });

  it('are those of no other version: nothing is touched', async () => {
    await written(99);
    const before = await everything();
    await respellKeys(database);
    expect(await everything()).toEqual(before);
  });
});
