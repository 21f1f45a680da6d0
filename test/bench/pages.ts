import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, preview } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'test/.artifacts/bench');

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
