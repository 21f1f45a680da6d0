import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, preview } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'test/.artifacts/bench');

/** Where a contest keeps what it has measured. */
export const JOURNAL = join(OUT, 'samples.jsonl');

/** The folder of the pages of Parlor and of the limit. */
export const PAGES = join(import.meta.dirname, 'page');

/** A page: its folder has `<name>.html`. */
export interface PageSource {
  readonly name: string;
  readonly folder: string;
}

/** Builds each page as it would be published. */
export async function buildPages(sources: readonly PageSource[], out = OUT): Promise<void> {
  const script = join(import.meta.dirname, 'build-page.mjs');
  const { VITEST, ...inherited } = process.env;
  const env = { ...inherited, NODE_ENV: 'production' };
  for (const { name, folder } of sources) {
    const args = [script, name, folder, join(out, name)];
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  }
}

/** Another one when anything in any of the pages that were built is another. */
export async function printOf(sources: readonly PageSource[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { name } of sources) {
    const folder = join(OUT, name);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files.flatMap((file) => (file.isFile() ? join(file.parentPath, file.name) : []));
    for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
}

/** Builds what every page has before its own code. */
export async function buildProbe(out = OUT): Promise<string> {
  const outDir = join(out, 'probe');
  await build({
    configFile: false,
    root: join(PAGES, 'probe'),
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: join(PAGES, 'probe/probe.ts'),
        formats: ['iife'],
        name: 'parlorProbe',
        fileName: () => 'probe.js',
      },
    },
  });
  return readFile(join(outDir, 'probe.js'), 'utf8');
}

/** Serves what was built. */
export async function servePages(out = OUT): Promise<{ url: string; close(): Promise<void> }> {
  const server = await preview({
    configFile: false,
    root: PAGES,
    build: { outDir: out },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The server of the benchmark did not start.');
  return { url: url.replace(/\/$/, ''), close: () => server.close() };
}
