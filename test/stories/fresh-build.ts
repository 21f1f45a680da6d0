import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Storybook and its pages are made of. */
const SOURCES = [
  '.storybook',
  'CONTRIBUTING.md',
  'README.md',
  'apps',
  'docs',
  'package-lock.json',
  'packages',
  'vite.config.ts',
];

/** Nothing of it is shown. */
const NO_SOURCE = /^(?:node_modules|dist)$|\.test\.tsx?$/;

const STAMP = 'built-at.txt';

/** Whether nothing that it is made of has changed since it was built. */
export function isFresh(root: string, outDir: string): boolean {
  const stamp = join(outDir, STAMP);
  if (!existsSync(stamp)) return false;
  const builtAt = Number(readFileSync(stamp, 'utf8'));
  return SOURCES.every((source) => newestIn(join(root, source)) < builtAt);
}

/** Remembers when its build began: what changes meanwhile may not be in it. */
export function stampBuild(outDir: string, begunAt: number): void {
  writeFileSync(join(outDir, STAMP), String(begunAt));
}

/** When the newest of it was changed; a folder is changed when something comes into it or goes. */
function newestIn(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => !NO_SOURCE.test(name))
    .map((name) => newestIn(join(path, name)));
  return Math.max(found.mtimeMs, ...inside);
}
