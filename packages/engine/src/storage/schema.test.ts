import { afterEach, describe, expect, it } from 'vitest';
import { KINDS_OF_STORE, type StorePlace } from '../testing/kinds-of-store.js';
import { keyOf } from './keys.js';
import type { Migration } from './migration.js';
import { bringUpToDate } from './schema.js';
import { StorageError } from './storage-error.js';
import type { PlacedStore, Store } from './store.js';
import { table } from './table.js';

const facts = table<unknown>('store');
const version = (store: Store) => store.get(facts, 'version');

/** What a test keeps: texts in version 7, which version 8 calls words and version 9 counts. */
const texts = table<string>('texts');
const words = table<{ word: string }>('words');
const lengths = table<number>('lengths');

const AS_WORDS: Migration = {
  from: 7,
  rewrites: [
    {
      table: texts,
      become(key, text) {
        if (typeof text !== 'string') throw new TypeError('That is no text.');
        return text === '' ? [] : [{ table: words, key: `${key}!`, value: { word: text } }];
      },
    },
  ],
};

const WITH_LENGTHS: Migration = {
  from: 8,
  rewrites: [
    {
      table: words,
      become(key, value) {
        const { word } = isWord(value) ? value : { word: '' };
        return [
          { table: words, key, value: { word: `${word}.` } },
          { table: lengths, key, value: word.length },
        ];
      },
    },
  ],
};

const isWord = (value: unknown): value is { word: string } =>
  typeof value === 'object' && value !== null && 'word' in value;

const TO_NINE = { version: 9, migrations: [WITH_LENGTHS, AS_WORDS] };

const places: StorePlace[] = [];

afterEach(async () => {
  for (const place of places.splice(0)) await place.remove();
});

describe.each(KINDS_OF_STORE)('the schema of a store $kind', ({ place }) => {
  async function open(): Promise<PlacedStore> {
    const made = await place();
    places.push(made);
    return made.open();
  }

  /** More of them than are rewritten at one stroke. */
  async function ofVersionSeven(count = 450): Promise<PlacedStore> {
    const store = await open();
    await store.batch([
      { type: 'put', table: facts, key: 'version', value: 7 },
      ...Array.from({ length: count }, (_, index) => {
        const value = index === 3 ? '' : `text ${index}`;
        return { type: 'put', table: texts, key: keyOf('t', index), value } as const;
      }),
    ]);
    return store;
  }

  async function expectVersionNine(store: PlacedStore, count = 450): Promise<void> {
    expect(await version(store)).toBe(9);
    expect(await store.range(texts, {})).toEqual([]);
    const found = await store.range(words, {});
    expect(found).toHaveLength(count - 1);
    expect(found[3]).toEqual([`${keyOf('t', 4)}!`, { word: 'text 4.' }]);
    expect(await store.get(lengths, `${keyOf('t', 12)}!`)).toBe(7);
    expect(await store.range(lengths, {})).toHaveLength(count - 1);
  }

  it('is written when the store is empty, and known when it is opened again', async () => {
    const store = await open();
    await bringUpToDate(store);
    const signed = await version(store);
    await expect(bringUpToDate(store)).resolves.toBeUndefined();
    expect(await version(store)).toBe(signed);
  });

  it('is brought up to date by all migrations that lead there, one after the other', async () => {
    const store = await ofVersionSeven();
    await bringUpToDate(store, TO_NINE);
    await expectVersionNine(store);
  });

  it('goes on where a migration was interrupted, after any batch, and does nothing twice', async () => {
    const counting = await ofVersionSeven();
    let batches = 0;
    await bringUpToDate(
      interrupted(counting, () => {
        batches += 1;
      }),
      TO_NINE,
    );
    expect(batches).toBeGreaterThan(6);
    for (let survived = 0; survived < batches; survived += 1) {
      const store = await ofVersionSeven();
      let left = survived;
      const killed = interrupted(store, () => {
        left -= 1;
        if (left < 0) throw new Error('killed');
      });
      await expect(bringUpToDate(killed, TO_NINE)).rejects.toThrow('killed');
      await bringUpToDate(store, TO_NINE);
      await expectVersionNine(store);
    }
  });

  it('is taken for newer by an older engine as soon as a migration has begun', async () => {
    const store = await ofVersionSeven();
    let left = 1;
    const killed = interrupted(store, () => {
      left -= 1;
      if (left < 0) throw new Error('killed');
    });
    await expect(bringUpToDate(killed, TO_NINE)).rejects.toThrow('killed');
    const before = await store.range(texts, {});
    await expect(bringUpToDate(store, { version: 7, migrations: [] })).rejects.toMatchObject({
      code: 'newer',
    });
    expect(await store.range(texts, {})).toEqual(before);
  });

  it('is refused, untouched, when a newer version has written it', async () => {
    const store = await ofVersionSeven(3);
    await expect(bringUpToDate(store, { version: 6, migrations: [] })).rejects.toMatchObject({
      name: 'StorageError',
      code: 'newer',
      why: 'It was written in version 7 of the engine’s records; this engine reads version 6.',
    });
    expect(await version(store)).toBe(7);
    expect(await store.range(texts, {})).toHaveLength(3);
  });

  it('is refused, untouched, when no way leads from its version to this one', async () => {
    const store = await ofVersionSeven(3);
    const onlyTheLast = { version: 9, migrations: [WITH_LENGTHS] };
    await expect(bringUpToDate(store, onlyTheLast)).rejects.toMatchObject({ code: 'older' });
    const onlyTheFirst = { version: 9, migrations: [AS_WORDS] };
    await expect(bringUpToDate(store, onlyTheFirst)).rejects.toMatchObject({ code: 'older' });
    expect(await version(store)).toBe(7);
    expect(await store.range(texts, {})).toHaveLength(3);
  });

  it.each([
    ['is missing while there are records', undefined],
    ['is no version', 'seven'],
    ['is a migration that is none', { from: 7, rewrite: 'all' }],
  ])('is damaged where what says so %s', async (_, mark) => {
    const store = await ofVersionSeven(3);
    await store.batch([
      mark === undefined
        ? { type: 'del', table: facts, key: 'version' }
        : { type: 'put', table: facts, key: 'version', value: mark },
    ]);
    await expect(bringUpToDate(store, TO_NINE)).rejects.toMatchObject({ code: 'damaged' });
    expect(await store.range(texts, {})).toHaveLength(3);
    expect(await version(store)).toEqual(mark);
  });

  it('is damaged where a record is not what its version writes', async () => {
    const store = await ofVersionSeven(3);
    await store.batch([{ type: 'put', table: texts, key: 'odd', value: { text: 1 } }]);
    const failed = bringUpToDate(store, TO_NINE);
    await expect(failed).rejects.toThrow(StorageError);
    await expect(failed).rejects.toMatchObject({ code: 'damaged' });
    expect(await store.get(texts, 'odd')).toEqual({ text: 1 });
  });
});

/** A store that is told of every batch before it is written. */
function interrupted(store: PlacedStore, onBatch: () => void): PlacedStore {
  return {
    place: store.place,
    get: (from, key) => store.get(from, key),
    range: (from, range) => store.range(from, range),
    isEmpty: () => store.isEmpty(),
    close: () => store.close(),
    async batch(writes) {
      onBatch();
      await store.batch(writes);
    },
  };
}
