import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFiles, DamagedFile, ForeignDatabase } from './check-files.js';
import { maskedCrc } from './crc32c.js';
import { readLog } from './log-file.js';

let parent = '';
let database: ClassicLevel;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'parlor-leveldb-'));
  database = new ClassicLevel(join(parent, 'data'));
  await database.open();
});

afterEach(async () => {
  await database.close();
  await rm(parent, { recursive: true });
});

/** The files as a killed process would leave them now. */
async function copied(): Promise<string> {
  const copy = await mkdtemp(join(parent, 'copy-'));
  await cp(database.location, copy, { recursive: true });
  return copy;
}

const check = async (folder: string) => checkFiles(folder, await readdir(folder));

const named = async (folder: string, pattern: RegExp) =>
  join(folder, (await readdir(folder)).find((name) => pattern.test(name)) ?? 'none');

/** What packs well, and what does not pack at all. */
const value = fc.oneof(
  fc.tuple(fc.string(), fc.nat(20_000)).map(([text, times]) => text.repeat(times / 4)),
  fc
    .tuple(fc.integer(), fc.nat(90_000))
    .map(([seed, length]) => String.fromCharCode(...noise(seed, length))),
);

function noise(seed: number, length: number): number[] {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return 1 + (state >>> 25);
  });
}

describe('the files that LevelDB writes', () => {
  it('are whole whatever was written, and however it came into them', async () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ key: fc.nat(40), value }) },
      { weight: 1, arbitrary: fc.constantFrom('open again', 'compact') },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const one of steps) {
          if (one === 'compact') await database.compactRange('', '~');
          else if (one === 'open again') {
            await database.close();
            await database.open();
          } else if (typeof one === 'object') {
            await database.put(String(one.key), one.value);
          }
        }
        // Then nothing is being moved about.
        await database.close();
        await expect(check(database.location)).resolves.toBeUndefined();
        await database.open();
      }),
      { numRuns: 25 },
    );
  });

  it('are whole after more was written than a log holds', async () => {
    const much = String.fromCharCode(...noise(1, 60_000));
    for (let number = 0; number < 200; number += 1) await database.put(`key ${number}`, much);
    await database.close();
    await expect(check(database.location)).resolves.toBeUndefined();
    expect((await readdir(database.location)).filter((name) => name.endsWith('.ldb'))).not.toEqual(
      [],
    );
  });

  it('may end with space that was never written to', async () => {
    await database.put('a', 'one');
    const copy = await copied();
    await appendFile(await named(copy, /\.log$/), Buffer.alloc(5_000));
    await expect(check(copy)).resolves.toBeUndefined();
    await appendFile(await named(copy, /\.log$/), 'x');
    await expect(check(copy)).rejects.toThrow(DamagedFile);
  });

  it('may have an end that was cut off in the last log only', async () => {
    await database.put('a', 'one');
    const copy = await copied();
    const log = await named(copy, /\.log$/);
    const bytes = await readFile(log);
    await writeFile(log, bytes.subarray(0, -1));
    // Begun by a process that was killed before it had written anything.
    await writeFile(join(copy, '000099.log'), '');
    await expect(check(copy)).resolves.toBeUndefined();
    await writeFile(join(copy, '000099.log'), bytes);
    await expect(check(copy)).rejects.toThrow('the end is missing');
  });

  it('are another program’s when they are sorted in another way', async () => {
    const copy = await copied();
    const manifest = await named(copy, /^MANIFEST/);
    const [first] = readLog(await readFile(manifest)).records;
    const text = Buffer.from(first ?? []).toString('latin1');
    expect(text).toContain('leveldb.BytewiseComparator');
    const other = text.replace('leveldb.BytewiseComparator', 'another.ComparatorOfTheirs');
    await writeFile(manifest, asLog(Buffer.from(other, 'latin1')));
    await expect(check(copy)).rejects.toThrow(ForeignDatabase);
  });
});

describe('checksums', () => {
  it('are those of LevelDB', () => {
    // The value that every description of CRC-32C gives, turned and masked.
    const crc = 0xe3069283;
    const masked = (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
    expect(maskedCrc(Buffer.from('123456789'))).toBe(masked);
  });
});

describe('a log', () => {
  it('is read up to where it was cut off, and no further', () => {
    const records = ['one', 'two', 'three'].map((text) => asLog(Buffer.from(text)));
    const whole = Buffer.concat(records);
    expect(readLog(whole)).toMatchObject({ isCutOff: false, records: { length: 3 } });
    for (let end = 0; end < whole.length; end += 1) {
      const ends = [0, 10, 20].filter((at) => at <= end);
      expect(readLog(whole.subarray(0, end)).records).toHaveLength(ends.length - 1);
      expect(readLog(whole.subarray(0, end)).isCutOff).toBe(!ends.includes(end));
    }
  });

  it('is damaged, and not cut off, where the length of its last record is wrong', () => {
    const one = asLog(Buffer.from('one'));
    one[4] = 200;
    expect(() => readLog(one)).toThrow('the length of a record is wrong');
    expect(() => readLog(Buffer.concat([one, asLog(Buffer.from('two'))]))).toThrow();
  });
});

/** One record, whole. */
function asLog(bytes: Buffer): Buffer {
  const header = Buffer.alloc(7);
  header.writeUInt16LE(bytes.length, 4);
  header.writeUInt8(1, 6);
  header.writeUInt32LE(maskedCrc(Buffer.concat([header.subarray(6), bytes])), 0);
  return Buffer.concat([header, bytes]);
}
