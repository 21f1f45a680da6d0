import { afterEach, describe, expect, it } from 'vitest';
import { KINDS_OF_STORE, type StorePlace } from '../testing/kinds-of-store.js';
import { keyOf, within } from './keys.js';
import type { PlacedStore, Range, Write } from './store.js';
import { table } from './table.js';

interface Note {
  text: string;
  tags?: string[];
}

const notes = table<Note>('notes');
const others = table<Note>('others');
const put = (key: string, text: string): Write => ({
  type: 'put',
  table: notes,
  key,
  value: { text },
});

const places: StorePlace[] = [];

afterEach(async () => {
  for (const place of places.splice(0)) await place.remove();
});

describe.each(KINDS_OF_STORE)('a store $kind', ({ isKept, place }) => {
  async function newPlace(): Promise<StorePlace> {
    const made = await place();
    places.push(made);
    return made;
  }

  async function open(): Promise<PlacedStore> {
    return (await newPlace()).open();
  }

  async function keysIn(store: PlacedStore, range: Range): Promise<string[]> {
    return (await store.range(notes, range)).map(([key]) => key);
  }

  it('answers with what the last batch put there, and with nothing where nothing is', async () => {
    const store = await open();
    await store.batch([put('a', 'one')]);
    await store.batch([put('a', 'two')]);
    expect(await store.get(notes, 'a')).toEqual({ text: 'two' });
    expect(await store.get(notes, 'b')).toBeUndefined();
  });

  it('keeps tables apart, also where one is called as another begins', async () => {
    const store = await open();
    const longer = table<Note>('notes2');
    await store.batch([
      put('a', 'one'),
      { type: 'put', table: others, key: 'a', value: { text: 'two' } },
      { type: 'put', table: longer, key: 'a', value: { text: 'three' } },
    ]);
    expect(await store.get(others, 'a')).toEqual({ text: 'two' });
    expect(await store.range(notes, {})).toEqual([['a', { text: 'one' }]]);
  });

  it('hands out copies: changing one changes nothing in the store', async () => {
    const store = await open();
    const value: Note = { text: 'one', tags: ['x'] };
    await store.batch([{ type: 'put', table: notes, key: 'a', value }]);
    value.tags?.push('y');
    (await store.get(notes, 'a'))?.tags?.push('z');
    (await store.range(notes, {}))[0]?.[1].tags?.push('z');
    expect(await store.get(notes, 'a')).toEqual({ text: 'one', tags: ['x'] });
  });

  it('keeps every text as it is: halves of characters, zeros, texts of any length', async () => {
    const store = await open();
    const texts = [
      '',
      '\u0000',
      '😀',
      '\ud83d',
      '\ude00',
      '中文',
      '\uffff',
      'long '.repeat(50_000),
    ];
    await store.batch(texts.map((text, index) => put(String(index), text)));
    const kept = await store.range(notes, {});
    expect(kept.map(([, { text }]) => text)).toEqual(texts);
  });

  it('takes every text for a key, and no two for the same one', async () => {
    const store = await open();
    const keys = ['', '\u0000', '😀', '\ud83d', '\ude00', '\ufffd', '\ufeffa', 'a', 'é', 'e\u0301'];
    keys.push('k'.repeat(100_000), `${'k'.repeat(100_000)}!`);
    await store.batch(keys.map((key, index) => put(key, String(index))));
    for (const [index, key] of keys.entries()) {
      expect(await store.get(notes, key)).toEqual({ text: String(index) });
    }
    expect(new Set(await keysIn(store, {}))).toEqual(new Set(keys));
  });

  it('lists a range in the order of the keys, from either end, up to a limit', async () => {
    const store = await open();
    await store.batch([put('b', '2'), put('a\u0000x', '1'), put('d', '4'), put('c', '3')]);
    expect(await keysIn(store, {})).toEqual(['a\u0000x', 'b', 'c', 'd']);
    expect(await keysIn(store, { gte: 'b', lt: 'd' })).toEqual(['b', 'c']);
    expect(await keysIn(store, { reverse: true, limit: 2 })).toEqual(['d', 'c']);
    expect(await keysIn(store, { lt: 'd', reverse: true, limit: 1 })).toEqual(['c']);
    expect(await keysIn(store, { gte: 'a\u0000', lt: 'a\u0001' })).toEqual(['a\u0000x']);
    expect(await keysIn(store, { gte: 'd', lt: 'b' })).toEqual([]);
    expect(await keysIn(store, { limit: 0 })).toEqual([]);
  });

  it('orders keys character code by character code: an emoji stands before “Ａ”, after 中', async () => {
    const store = await open();
    const ordered = [
      '',
      '\u0000',
      '\u0001',
      'Z',
      'a',
      'a\u0000',
      'aa',
      'é',
      '中',
      '😀',
      '\ude00',
      'Ａ',
      '\uffff',
    ];
    expect([...ordered].sort()).toEqual(ordered);
    await store.batch(ordered.toReversed().map((key) => put(key, key)));
    expect(await keysIn(store, {})).toEqual(ordered);
    expect(await keysIn(store, { gte: '中', lt: 'Ａ' })).toEqual(['中', '😀', '\ude00']);
  });

  it('keeps the keys of one owner together, whatever they and others are called', async () => {
    const store = await open();
    const owners = ['ann', 'anna', 'ann!', '😀', '中'];
    await store.batch(
      owners.flatMap((owner) => [2, 10, 1].map((number) => put(keyOf(owner, number), owner))),
    );
    for (const owner of owners) {
      expect(await keysIn(store, within(owner))).toEqual(
        [1, 2, 10].map((one) => keyOf(owner, one)),
      );
    }
  });

  it('of two writes to one key in a batch the later wins', async () => {
    const store = await open();
    await store.batch([put('a', 'one'), { type: 'del', table: notes, key: 'a' }, put('a', 'two')]);
    expect(await store.get(notes, 'a')).toEqual({ text: 'two' });
    await store.batch([put('a', 'three'), { type: 'del', table: notes, key: 'a' }]);
    expect(await store.get(notes, 'a')).toBeUndefined();
  });

  it('a batch that cannot be written changes nothing', async () => {
    const store = await open();
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    for (const value of [circular, 1n]) {
      const broken = { type: 'put', table: others, key: 'b', value } as const;
      await expect(store.batch([put('a', 'one'), broken])).rejects.toThrow();
    }
    expect(await store.range(notes, {})).toEqual([]);
    await store.batch([put('a', 'two')]);
    expect(await store.get(notes, 'a')).toEqual({ text: 'two' });
  });

  it('a range that is read while batches are written has each of them wholly or not at all', async () => {
    const store = await open();
    const keys = Array.from({ length: 200 }, (_, index) => keyOf('key', index));
    const all = (text: string) => keys.map((key) => put(key, text));
    // More than is read at one stroke.
    const round = (number: number) => String(number).repeat(8_000);
    await store.batch(all(round(0)));
    const writing: Promise<void>[] = [];
    const reading: ReturnType<typeof store.range<Note>>[] = [];
    for (let number = 1; number <= 5; number += 1) {
      reading.push(store.range(notes, {}), store.range(notes, { reverse: true, limit: 150 }));
      writing.push(store.batch(all(round(number))));
    }
    await Promise.all(writing);
    for (const read of await Promise.all(reading)) {
      expect(new Set(read.map(([, { text }]) => text)).size).toBe(1);
    }
    expect(await store.get(notes, keyOf('key', 199))).toEqual({ text: round(5) });
  });

  it('rejects everything once it is closed', async () => {
    const store = await open();
    await store.batch([put('a', 'one')]);
    await store.close();
    await expect(store.get(notes, 'a')).rejects.toThrow();
    await expect(store.get(others, 'a')).rejects.toThrow();
    await expect(store.range(notes, {})).rejects.toThrow();
    await expect(store.batch([put('a', 'two')])).rejects.toThrow();
  });

  it('knows whether anything was ever written', async () => {
    const store = await open();
    expect(await store.isEmpty()).toBe(true);
    await store.batch([put('a', 'one')]);
    expect(await store.isEmpty()).toBe(false);
  });

  it.runIf(isKept)('has everything again when it is opened once more', async () => {
    const where = await newPlace();
    const before = await where.open();
    await before.batch([put('a', 'one'), put('😀', 'two'), put('\ud83d', 'three')]);
    await before.batch([{ type: 'del', table: notes, key: 'a' }]);
    await before.close();
    const after = await where.open();
    expect(await after.range(notes, {})).toEqual([
      ['\ud83d', { text: 'three' }],
      ['😀', { text: 'two' }],
    ]);
  });
});
