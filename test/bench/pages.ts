import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(import.meta.dirname, 'page');
const OUT = join(ROOT, 'test/.artifacts/bench');

/** Builds the page of each contestant as it would be published. */
export async function buildPages(names: readonly string[]): Promise<void> {
  for (const name of names) {
    await promisify(execFile)(
      process.execPath,
      [join(PAGES, '../build-page.mjs'), name, join(OUT, name)],
      {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
  }
}

/** Serves what was built. */
export async function servePages(): Promise<{ url: string; close(): Promise<void> }> {
  const server = await preview({
    configFile: false,
    root: PAGES,
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 4500 },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The server of the benchmark did not start.');
  return { url: url.replace(/\/$/, ''), close: () => server.close() };
}
