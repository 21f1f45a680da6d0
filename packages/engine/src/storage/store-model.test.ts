import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS_OF_STORE } from '../testing/kinds-of-store.js';
import type { Entry, PlacedStore, Range, Write } from './store.js';
import { type Table, table } from './table.js';

/** Where orders and spellings differ: ends of what one, two and three bytes hold, halves of an emoji, separators. */
const key = fc.string({
  unit: fc.constantFrom(
    ...['a', 'b', '!', '"', '\u0000', '\u0001', '\u007f', '\u0080', '\u07ff', '\u0800', '中'],
    ...['\ud7ff', '\ud83d', '\ude00', '😀', '\ue000', '\ufeff', '\ufffd', '\uffff'],
  ),
  maxLength: 3,
});
const bound = fc.option(key, { nil: undefined });

const range = fc
  .record({
    gte: bound,
    lt: bound,
    reverse: fc.boolean(),
    limit: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  })
  .map(
    ({ gte, lt, reverse, limit }): Range => ({
      reverse,
      ...(gte !== undefined && { gte }),
      ...(lt !== undefined && { lt }),
      ...(limit !== undefined && { limit }),
    }),
  );

type Step =
  | { does: 'batch'; writes: readonly { key: string; text: string | undefined }[] }
  | { does: 'range'; range: Range }
  | { does: 'get'; key: string }
  | { does: 'open again' };

const text = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('batch' as const),
      writes: fc.array(fc.record({ key, text }), { maxLength: 8 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('range' as const), range }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('get' as const), key }) },
  { weight: 1, arbitrary: fc.constant({ does: 'open again' } as const) },
);

/** What a store is to be: a map, looked through from one end to the other. */
class Model {
  readonly #texts = new Map<string, string>();

  apply(writes: readonly { key: string; text: string | undefined }[]): void {
    for (const write of writes) {
      if (write.text === undefined) this.#texts.delete(write.key);
      else this.#texts.set(write.key, write.text);
    }
  }

  get(at: string): string | undefined {
    return this.#texts.get(at);
  }

  range({ gte, lt, reverse = false, limit }: Range): Entry<string>[] {
    const within = [...this.#texts].filter(
      ([at]) => (gte === undefined || at >= gte) && (lt === undefined || at < lt),
    );
    const ascending = within.sort(([one], [other]) => (one < other ? -1 : 1));
    return (reverse ? ascending.reverse() : ascending).slice(0, limit);
  }
}

describe.each(KINDS_OF_STORE)('a store $kind', ({ isKept, place }) => {
  it('is a sorted map, whatever is done with it', async () => {
    const where = await place();
    let store = await where.open();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        runs += 1;
        // One place for all runs, since a folder takes longer than a run: each has a table of its own.
        const texts = table<string>(`texts-${runs}`);
        const model = new Model();
        for (const one of steps) {
          if (one.does === 'open again' && isKept) {
            await store.close();
            store = await where.open();
          }
          await compare(store, texts, model, one);
        }
      }),
    );
    await where.remove();
  });
});

async function compare(
  store: PlacedStore,
  texts: Table<string>,
  model: Model,
  one: Step,
): Promise<void> {
  if (one.does === 'batch') {
    model.apply(one.writes);
    await store.batch(one.writes.map((write) => writeTo(texts, write)));
  } else if (one.does === 'get') {
    expect(await store.get(texts, one.key)).toBe(model.get(one.key));
  } else if (one.does === 'range') {
    expect(await store.range(texts, one.range)).toEqual(model.range(one.range));
  }
}

function writeTo(texts: Table<string>, write: { key: string; text: string | undefined }): Write {
  return write.text === undefined
    ? { type: 'del', table: texts, key: write.key }
    : { type: 'put', table: texts, key: write.key, value: write.text };
}
