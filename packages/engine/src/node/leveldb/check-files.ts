import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Damage } from './damage.js';
import { readLog } from './log-file.js';
import { type Manifest, readManifest } from './manifest.js';
import { checkTable } from './table-file.js';

/** How keys are sorted here. Another program may have had reasons to sort them in its own way. */
const COMPARATOR = 'leveldb.BytewiseComparator';

/** Some file is not what was written there. */
export class DamagedFile extends Error {
  constructor(name: string, { message }: Error) {
    super(`In the file “${name}” ${message}.`);
  }
}

/** The database is another program's. */
export class ForeignDatabase extends Error {}

/**
 * Looks through all files of a database before LevelDB does, which would leave out what it cannot read, delete the log
 * in which it was, and compare no checksums in what it reads later. Nothing is written.
 *
 * Rejects with {@link DamagedFile} or {@link ForeignDatabase}. What a killed process has left undone is neither.
 *
 * @param names of the files in the folder.
 */
export async function checkFiles(folder: string, names: readonly string[]): Promise<void> {
  const files = new Files(folder, new Set(names));
  const manifest = await files.manifest();
  if (manifest.comparator !== COMPARATOR) {
    throw new ForeignDatabase('It is the database of another program.');
  }
  await files.checkTables(manifest);
  await files.checkLogs(manifest);
}

class Files {
  readonly #folder: string;
  readonly #names: ReadonlySet<string>;

  constructor(folder: string, names: ReadonlySet<string>) {
    this.#folder = folder;
    this.#names = names;
  }

  async manifest(): Promise<Manifest> {
    const name = await this.#inFile('CURRENT', (bytes) => {
      const [, said] = /^(MANIFEST-\d+)\n$/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
      if (said === undefined || !this.#names.has(said)) throw new Damage('no manifest is named');
      return said;
    });
    return this.#inFile(name, (bytes) => {
      const manifest = readManifest(readLog(bytes).records);
      if (manifest.comparator === '') throw new Damage('the beginning is missing');
      return manifest;
    });
  }

  async checkTables({ tables }: Manifest): Promise<void> {
    for (const [number, size] of tables) {
      const name = this.#nameOfTable(number);
      await this.#inFile(name, (bytes) => {
        if (bytes.length !== size) throw new Damage(`there are ${bytes.length} bytes of ${size}`);
        checkTable(bytes);
      });
    }
  }

  async checkLogs({ logNumber }: Manifest): Promise<void> {
    const numbers = [...this.#names]
      .filter((name) => /^\d+\.log$/.test(name))
      .map((name) => Number.parseInt(name, 10))
      .filter((number) => number >= logNumber)
      .sort((one, other) => one - other);
    // Before the first log was begun the number is 0.
    if (logNumber > 0 && numbers[0] !== logNumber) throw this.#missing(nameOf(logNumber, 'log'));
    let cutOff: string | undefined;
    for (const number of numbers) {
      const name = nameOf(number, 'log');
      const { records, isCutOff } = await this.#inFile(name, readLog);
      // Only at the end of everything may something be missing.
      if (cutOff !== undefined && records.length > 0) {
        throw new DamagedFile(cutOff, new Damage('the end is missing'));
      }
      if (isCutOff) cutOff = name;
    }
  }

  /** Older databases have tables of another ending. */
  #nameOfTable(number: number): string {
    const name = nameOf(number, 'ldb');
    const older = nameOf(number, 'sst');
    if (this.#names.has(name)) return name;
    if (this.#names.has(older)) return older;
    throw this.#missing(name);
  }

  #missing(name: string): DamagedFile {
    return new DamagedFile(name, new Damage('nothing can be read: it is missing'));
  }

  async #inFile<Result>(name: string, read: (bytes: Uint8Array) => Result): Promise<Result> {
    const path = join(this.#folder, name);
    if (!(await stat(path)).isFile())
      throw new DamagedFile(name, new Damage('nothing can be read'));
    const bytes = await readFile(path);
    try {
      return read(bytes);
    } catch (error) {
      throw error instanceof Damage ? new DamagedFile(name, error) : error;
    }
  }
}

function nameOf(number: number, ending: 'log' | 'ldb' | 'sst'): string {
  return `${String(number).padStart(6, '0')}.${ending}`;
}
