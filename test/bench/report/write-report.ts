import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PageContents, performancePage } from './performance-page.js';

const DOCS = join(import.meta.dirname, '../../../docs');
const IMAGES = join(DOCS, 'images/performance');

/** Writes docs/performance.md with its plots, and results.json beside the benchmark. */
export async function writeReport(contents: PageContents): Promise<void> {
  const { machine, rounds, verdicts, weights, summary, plots, others } = contents;
  await mkdir(IMAGES, { recursive: true });
  for (const { file, svg } of plots) await writeFile(join(IMAGES, file), svg);
  await writeFile(join(DOCS, 'performance.md'), performancePage(contents));
  const { entries } = summary;
  const results = { machine, rounds, verdicts, weights, entries, others };
  const path = join(import.meta.dirname, '../results.json');
  await writeFile(path, `${JSON.stringify(results, undefined, 2)}\n`);
}
