import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from './chromium.js';
import { contentPolicy } from './content-policy.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built demo is served, without a trailing slash. */
    demoURL: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');
const OUT_DIR = join(ROOT, 'test/.artifacts/demo');

/** Builds the demo as it would be published and serves it, so that tests drive what people get. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureChromium();
  await buildDemo();
  const server = await preview({
    configFile: false,
    root: join(ROOT, 'apps/demo'),
    build: { outDir: OUT_DIR },
    preview: {
      host: '127.0.0.1',
      port: 4400,
      headers: { 'content-security-policy': contentPolicy() },
    },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server of the demo did not start.');
  project.provide('demoURL', url.replace(/\/$/, ''));
  return () => server.close();
}

/** In a process of its own: Vitest's NODE_ENV would make it a development build of React. */
async function buildDemo(): Promise<void> {
  const { VITEST, NODE_ENV, ...env } = process.env;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', 'vite.config.ts', '--outDir', OUT_DIR];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
}
