import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSamples } from './site/samples.js';
import { listedPages, writtenText } from './site/written-pages.js';
import { ROOT } from './source/public-program.js';

/** Writes into the pages of docs/, and into others that the site lists, what the files that they show are now. */
export function run(): void {
  const pages = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name));
  for (const path of new Set([...pages, ...listedPages().map((page) => page.path)])) {
    const text = writtenText(path);
    const filled = fillSamples(text, path);
    if (filled !== text) writeFileSync(join(ROOT, path), filled);
  }
}
