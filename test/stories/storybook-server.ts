import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type PreviewServer, preview } from 'vite';
import { isFresh, stampBuild } from './fresh-build.js';

const ROOT = join(import.meta.dirname, '../..');
const OUT_DIR = join(ROOT, 'test/.artifacts/storybook');

/** The built Storybook, served. */
export interface StorybookServer {
  /** Where its files are, with a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds Storybook as it would be published, unless nothing has changed since the last time, and serves it. */
export async function serveStorybook(): Promise<StorybookServer> {
  if (!isFresh(ROOT, OUT_DIR)) await buildStorybook();
  const server = await preview({
    configFile: false,
    root: OUT_DIR,
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 4600 },
    logLevel: 'error',
  });
  return { url: addressOf(server), close: () => server.close() };
}

function addressOf(server: PreviewServer): string {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The server of Storybook did not start.');
  return address;
}

/** Without Vitest's environment, which would make the root config believe that it is a test. */
async function buildStorybook(): Promise<void> {
  const begunAt = Date.now();
  const { VITEST, NODE_ENV, ...env } = process.env;
  const storybook = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
  const args = [storybook, 'build', '--quiet', '--output-dir', OUT_DIR];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  stampBuild(OUT_DIR, begunAt);
}
