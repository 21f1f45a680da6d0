import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSamples } from './site/samples.js';
import { writtenText } from './site/written-pages.js';
import { ROOT } from './source/public-program.js';

/** Writes into the pages of docs/ what the files that they show are now. */
export function run(): void {
  const pages = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
  for (const page of pages.filter((name) => name.endsWith('.md'))) {
    const path = join('docs', page);
    const text = writtenText(path);
    const filled = fillSamples(text, path);
    if (filled !== text) writeFileSync(join(ROOT, path), filled);
  }
}
