import { spawn } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  open as openFile,
  readdir,
  readFile,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ClassicLevel } from 'classic-level';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from './create-engine.js';
import { type DiskStorageOptions, diskStorage, StorageError } from './disk-storage.js';
import type { Engine, EngineOptions } from './engine.js';
import type { Store } from './storage/store.js';
import { table } from './storage/table.js';
import { logIn } from './testing/create-world.js';
import { conversationOf, say, textsOf } from './testing/small-talk.js';

const notes = table<string>('notes');
const users = table<unknown>('users');

/** How many bytes are changed, one store each. */
const FLIPS = process.env['PARLOR_LONG'] === '1' ? 1_000 : 60;

/** One for each test, with a folder that is not there yet. */
let parent = '';
let folder = '';
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'parlor-disk-'));
  folder = join(parent, 'data');
});

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await rm(parent, { recursive: true });
});

async function open(where = folder, options: DiskStorageOptions = {}): Promise<Store> {
  const store = await diskStorage(where, options).open();
  opened.push(store);
  return store;
}

async function close(one: { close(): Promise<void> }): Promise<void> {
  opened.splice(opened.indexOf(one), 1);
  await one.close();
}

function engine(options: EngineOptions = {}): Engine {
  const made = createEngine({ listEventInterval: 0, storage: diskStorage(folder), ...options });
  opened.push(made);
  return made;
}

/** Three notes in each batch. */
async function write(store: Store, batch: number): Promise<void> {
  const value = `batch ${batch} `.repeat(20);
  await store.batch(
    ['a', 'b', 'c'].map((name) => {
      const key = `${String(batch).padStart(4, '0')}${name}`;
      return { type: 'put', table: notes, key, value } as const;
    }),
  );
}

/** How many batches are there; fails when one of them is not there wholly, or one before the last is missing. */
async function batchesIn(store: Store): Promise<number> {
  const keys = (await store.range(notes, {})).map(([key]) => key);
  const numbers = new Set(keys.map((key) => Number(key.slice(0, -1))));
  expect(keys).toHaveLength(numbers.size * 3);
  expect([...numbers]).toEqual(Array.from({ length: numbers.size }, (_, index) => index + 1));
  return numbers.size;
}

/** A store as a killed process leaves it: what the files hold while it is open. Some of it in tables, some in the log. */
async function leftBehind(): Promise<void> {
  const first = await open(join(parent, 'alive'));
  for (let batch = 1; batch <= 20; batch += 1) await write(first, batch);
  await close(first);
  // What was in the log is in a table from here on.
  const second = await open(join(parent, 'alive'));
  for (let batch = 21; batch <= 30; batch += 1) await write(second, batch);
  await cp(join(parent, 'alive'), folder, { recursive: true });
  await close(second);
}

async function fileNamed(pattern: RegExp): Promise<string> {
  const name = (await readdir(folder)).find((one) => pattern.test(one));
  if (name === undefined) throw new Error(`There is no file like ${pattern}.`);
  return join(folder, name);
}

/** Everything but what LevelDB keeps for itself and for people. */
async function contents(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => !/^(LOCK|LOG|LOG\.old)$/.test(name));
  const read = async (name: string) => (await readFile(join(folder, name))).toString('base64');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)])));
}

async function refusalOf(opening: Promise<unknown>): Promise<StorageError> {
  const error: unknown = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StorageError)) throw new Error(`It was not refused: ${String(error)}.`);
  return error;
}

describe('a world that is kept on disk', () => {
  it('is there again when the engine is started anew: messages, unread counts and profiles', async () => {
    const before = engine();
    const alice = await logIn(before, before.createClient(), 'alice');
    await logIn(before, before.createClient(), 'bob');
    await alice.updateMyProfile({ nick: 'Alice' });
    await say(alice, 'bob', 'one');
    await say(alice, 'bob', 'two 😀');
    await close(before);

    const after = engine();
    const bob = await logIn(after, after.createClient(), 'bob');
    const { data } = await bob.getMessageList({ conversationID: 'C2Calice' });
    expect(textsOf(data.messageList)).toEqual(['one', 'two 😀']);
    expect(await conversationOf(bob, 'C2Calice')).toMatchObject({
      unreadCount: 2,
      userProfile: { nick: 'Alice' },
    });
  });

  it('is planted with its seed once', async () => {
    const seed = {
      users: [{ userID: 'alice' }, { userID: 'bob' }],
      messages: [{ from: 'alice', to: 'bob', text: 'from the seed', secondsAgo: 60 }],
    };
    for (let start = 0; start < 2; start += 1) {
      const started = engine({ seed });
      const bob = await logIn(started, started.createClient(), 'bob');
      const { data } = await bob.getMessageList({ conversationID: 'C2Calice' });
      expect(textsOf(data.messageList)).toEqual(['from the seed']);
      await close(started);
    }
  });

  it('is opened before the engine where somebody wants to know first', async () => {
    const storage = diskStorage(folder);
    const store = await storage.open();
    const started = engine({ storage });
    await logIn(started, started.createClient(), 'alice');
    expect(await store.get(users, 'alice')).toBeDefined();
  });

  it('waits for the disk itself where that is asked for', async () => {
    const store = await open(folder, { sync: true });
    await write(store, 1);
    expect(await batchesIn(store)).toBe(1);
  });
});

describe('a process that is killed', () => {
  it('leaves everything that was acknowledged, at any moment', async () => {
    const store = await open(join(parent, 'alive'));
    for (let batch = 1; batch <= 12; batch += 1) {
      await write(store, batch);
      const copy = join(parent, `killed-${batch}`);
      await cp(join(parent, 'alive'), copy, { recursive: true });
      expect(await batchesIn(await open(copy))).toBe(batch);
    }
  });

  it('leaves batches whole, or none of them, wherever its last write ended', async () => {
    await leftBehind();
    const log = await fileNamed(/^\d+\.log$/);
    const { length } = await readFile(log);
    await fc.assert(
      fc.asyncProperty(fc.nat(length), async (end) => {
        const copy = await mkdtemp(join(parent, 'cut-'));
        await cp(folder, copy, { recursive: true });
        await truncate(join(copy, log.slice(folder.length)), end);
        const store = await diskStorage(copy).open();
        const found = await batchesIn(store);
        await store.close();
        expect(found).toBeGreaterThanOrEqual(20);
        expect(found < 30).toBe(end < length);
        // Each is as long as the others, but for the first, and what was dropped was not whole.
        expect(Math.abs(found - 20 - Math.floor((end / length) * 10))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 15 },
    );
  });

  it('for real: a process that writes and gets SIGKILL loses nothing, and frees the folder', async () => {
    const script = join(import.meta.dirname, 'testing/disk-writer.mjs');
    const child = spawn(process.execPath, [script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const isOver = new Promise((resolve) => child.once('exit', resolve));
    let acknowledged = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === 'open') {
        expect((await refusalOf(diskStorage(folder).open())).code).toBe('locked');
        continue;
      }
      acknowledged = Number(line);
      // More than a log holds, so that tables are being written as well.
      if (acknowledged === 4_000) child.kill('SIGKILL');
    }
    await isOver;
    expect(await batchesIn(await open())).toBeGreaterThanOrEqual(acknowledged);
  });
});

describe('a folder that cannot be used', () => {
  it('is refused while another engine has it, and is free when that is closed', async () => {
    const first = await open();
    const error = await refusalOf(diskStorage(folder).open());
    expect(error).toMatchObject({
      code: 'locked',
      what: `The folder “${folder}” cannot be used.`,
      why: 'Another process has it open.',
    });
    expect(error.message).toBe(`${error.what} ${error.why} ${error.advice}`);
    await write(first, 1);
    await close(first);
    expect(await batchesIn(await open())).toBe(1);
  });

  it('is refused when it is something else: a file, or a folder of other things', async () => {
    const file = join(parent, 'file');
    await writeFile(file, 'text');
    expect(await refusalOf(diskStorage(file).open())).toMatchObject({ code: 'foreign' });
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), '{}');
    const error = await refusalOf(diskStorage(folder).open());
    expect(error).toMatchObject({ code: 'foreign' });
    expect(error.why).toContain('package.json');
    expect(await readdir(folder)).toEqual(['package.json']);
  });

  it('is taken where nothing is in it but what file systems put there', async () => {
    await mkdir(join(folder, 'lost+found'), { recursive: true });
    await writeFile(join(folder, '.DS_Store'), '');
    await expect(open()).resolves.toBeDefined();
  });

  it('is refused when another program’s database is in it', async () => {
    const other = new ClassicLevel(folder);
    await other.put('somebody', 'else');
    await other.close();
    expect(await refusalOf(diskStorage(folder).open())).toMatchObject({ code: 'damaged' });
    await other.open();
    expect(await other.get('somebody')).toBe('else');
    await other.close();
  });

  it('is refused when a newer version has written it, and left as it is', async () => {
    await leftBehind();
    const raw = new ClassicLevel(folder);
    await raw.put('!store!version', '99');
    await raw.close();
    expect(await refusalOf(diskStorage(folder).open())).toMatchObject({ code: 'newer' });
    await raw.open();
    expect(await raw.get('!store!version')).toBe('99');
    await raw.close();
  });

  it('is refused where the process may not write', async () => {
    await mkdir(folder, { mode: 0o500 });
    await asNobody(async () => {
      expect(await refusalOf(diskStorage(folder).open())).toMatchObject({ code: 'denied' });
      const within = join(folder, 'deeper');
      expect(await refusalOf(diskStorage(within).open())).toMatchObject({ code: 'denied' });
    });
  });

  it('gets an engine no line, and none in memory instead: the notice says why', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), '{}');
    const told = new Promise<string>((resolve) => {
      const storage = diskStorage(folder);
      const started = engine({ storage, onNotice: resolve });
      void logIn(started, started.createClient(), 'alice').then(
        () => resolve('logged in'),
        () => undefined,
      );
    });
    expect(await told).toMatch(/^The folder “.*” cannot be used\. There is something else in it/);
  });
});

describe('a damaged store', () => {
  beforeEach(leftBehind);

  async function refused(): Promise<StorageError> {
    const before = await contents();
    const error = await refusalOf(diskStorage(folder).open());
    expect(error.code).toBe('damaged');
    // Nothing was repaired, nothing deleted.
    expect(await contents()).toEqual(before);
    return error;
  }

  it('is whole to begin with', async () => {
    expect(await batchesIn(await open())).toBe(30);
  });

  it.each([
    ['the file with which all begins', /^CURRENT$/],
    ['the manifest', /^MANIFEST/],
    ['a table', /^\d+\.ldb$/],
    ['the log', /^\d+\.log$/],
  ])('is refused when %s is missing, or is garbage', async (_, pattern) => {
    const file = await fileNamed(pattern);
    const bytes = await readFile(file);
    const name = file.slice(folder.length + 1);
    await writeFile(file, Buffer.from('garbage '.repeat(Math.ceil(bytes.length / 8))));
    expect((await refused()).why).toContain(name);
    await rm(file);
    expect((await refused()).why).toMatch(/missing|no manifest is named/);
    await writeFile(file, bytes);
    expect(await batchesIn(await open())).toBe(30);
  });

  it.each([
    ['the manifest, wholly', /^MANIFEST/, 0],
    ['the manifest, early', /^MANIFEST/, 0.3],
    ['the manifest, late', /^MANIFEST/, 0.7],
    ['the manifest, by its last byte', /^MANIFEST/, 0.9999],
    ['a table', /^\d+\.ldb$/, 0.5],
    ['a table, by its last byte', /^\d+\.ldb$/, 0.9999],
    ['a table, wholly', /^\d+\.ldb$/, 0],
  ])('is refused when %s was cut off', async (_, pattern, share) => {
    const file = await fileNamed(pattern);
    const { length } = await readFile(file);
    await truncate(file, Math.min(Math.floor(length * share), length - 1));
    await refused();
  });

  it('is refused, or read as it was written, when any byte is another', async () => {
    const files = await contents();
    const before = await open(await copied());
    const all = await before.range(notes, {});
    await close(before);
    const place = fc.oneof(
      ...Object.entries(files).map(([name, text]) => {
        const at = fc.nat(Buffer.from(text, 'base64').length - 1);
        return fc.record({ name: fc.constant(name), at });
      }),
    );
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async ({ name, at }, change) => {
        const copy = await copied();
        const bytes = await readFile(join(copy, name));
        bytes[at] = (bytes[at] ?? 0) ^ change;
        await writeFile(join(copy, name), bytes);
        try {
          const store = await diskStorage(copy).open();
          const found = await store.range(notes, {});
          await store.close();
          expect(found).toEqual(all);
        } catch (error) {
          if (!(error instanceof StorageError)) throw error;
          refusals += 1;
        }
        await rm(copy, { recursive: true });
      }),
      { numRuns: FLIPS },
    );
    // Most bytes say something.
    expect(refusals).toBeGreaterThan(FLIPS / 2);
  });

  it('that breaks while it is used refuses everything from then on, and says so once', async () => {
    const told: StorageError[] = [];
    const larger = join(parent, 'larger');
    const writing = await open(larger);
    for (let batch = 1; batch <= 600; batch += 1) await write(writing, batch);
    await close(writing);
    // What was in the log goes into a table, and the table out of LevelDB's memory.
    await close(await open(larger));
    const store = await open(larger, { onBroken: (error) => told.push(error) });
    const [table = ''] = (await readdir(larger)).filter((name) => name.endsWith('.ldb'));
    const file = await openFile(join(larger, table), 'r+');
    const { size } = await file.stat();
    await file.write('x'.repeat(size / 2), Math.floor(size / 4));
    await file.close();
    const first = await refusalOf(store.range(notes, {}));
    expect(first.code).toBe('damaged');
    expect(await refusalOf(store.get(notes, 'other'))).toBe(first);
    expect(await refusalOf(write(store, 601))).toBe(first);
    expect(told).toEqual([first]);
  });

  it('with a record that is no JSON refuses to read around it', async () => {
    const raw = new ClassicLevel(folder);
    await raw.put('!notes!0015b', '{"half":');
    await raw.close();
    const reads = [
      (store: Store) => store.range(notes, {}),
      (store: Store) => store.get(notes, '0015b'),
    ];
    for (const read of reads) {
      const store = await open();
      expect(await store.get(notes, '0015a')).toContain('batch 15');
      expect(await refusalOf(read(store))).toMatchObject({
        code: 'damaged',
        why: 'A record of the table “notes” is not what was written: it is no JSON.',
      });
      await close(store);
    }
  });

  async function copied(): Promise<string> {
    const copy = await mkdtemp(join(parent, 'copy-'));
    await cp(folder, copy, { recursive: true });
    return copy;
  }
});

/** The administrator may do everything. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const isAdministrator = process.geteuid?.() === 0;
  if (isAdministrator) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (isAdministrator) process.seteuid?.(0);
  }
}
