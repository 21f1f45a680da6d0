import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Sample } from './sample.js';

/**
 * What was measured so far, line by line in a file: a contest takes an hour and more, and goes on where it was cut off.
 * Ratios are taken within a round, so that it does not matter when the other rounds were.
 */
export class Journal {
  readonly samples: Sample[];
  readonly #path: string;

  private constructor(path: string, samples: readonly Sample[]) {
    this.#path = path;
    this.samples = [...samples];
  }

  /** @param head says what is measured, and on what. */
  static async begin(path: string, head: string): Promise<Journal> {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify({ head })}\n`);
    return new Journal(path, []);
  }

  /** One that was begun before. Refused when it is about something else: what is not the same is not compared. */
  static async resume(path: string, head: string): Promise<Journal> {
    const [first = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n');
    if (JSON.parse(first).head !== head) {
      throw new Error(`${path} is of other pages, or another browser: begin anew.`);
    }
    return new Journal(
      path,
      lines.map((line): Sample => JSON.parse(line)),
    );
  }

  find(scenario: string, contestant: string, round: number): Sample | undefined {
    return this.samples.find(
      (one) => one.scenario === scenario && one.contestant === contestant && one.round === round,
    );
  }

  async add(sample: Sample): Promise<void> {
    this.samples.push(sample);
    await appendFile(this.#path, `${JSON.stringify(sample)}\n`);
  }
}
