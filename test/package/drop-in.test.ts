import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../packages/engine/src/server/serve.js';
import { launchChromium } from '../e2e/chromium.js';
import { existingApp, findsEngine, guideBlock, KIT, KIT_TEST, TYPED_APP } from './drop-in-guide.js';
import { createFreshApp, type FreshApp } from './fresh-app.js';
import { previewApp } from './preview-app.js';
import { meetInTwoTabs } from './two-tabs.js';

const HOST = { host: '127.0.0.1', port: 4510 };

describe('an app for Tencent’s SDK, with the alias of docs/drop-in.md', () => {
  let app: FreshApp;
  let browser: Browser;

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(app.folder, path)), { recursive: true });
    writeFileSync(join(app.folder, path), text);
  };

  beforeAll(async () => {
    app = await createFreshApp(existingApp('user-sig'));
    write('vite.config.ts', guideBlock('vite'));
    for (const [path, text] of Object.entries(KIT)) write(path, text);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.remove();
  });

  const build = (...args: string[]) => app.exec('vite/bin/vite.js', 'build', ...args);

  test('has nothing of the engine in a production build, and the guide’s check would find it', async () => {
    await build('--mode', 'parlor');
    expect(await findsEngine(app.folder)).toBe(true);
    await build();
    expect(await findsEngine(app.folder)).toBe(false);
  });

  test('is built, and two tabs meet in the package’s own SharedWorker, which keeps what was said', async () => {
    await build('--mode', 'parlor');
    const server = await previewApp(app.folder, HOST.port);
    try {
      expect(await meetInTwoTabs(browser, server.url)).toEqual({
        problems: [],
        warnings: [],
        hasSharedWorker: true,
      });
    } finally {
      await server.close();
    }
  });

  test('is built, and two tabs meet on the server that proxyServer names', async () => {
    await build('--mode', 'parlor');
    const engine = await serve({ port: 0, sdkAppID: 1720000001, log: () => {} });
    const server = await previewApp(app.folder, HOST.port);
    try {
      const proxy = `&proxy=${encodeURIComponent(engine.url)}`;
      expect(await meetInTwoTabs(browser, server.url, { query: proxy })).toEqual({
        problems: [],
        warnings: [],
        hasSharedWorker: false,
      });
    } finally {
      await server.close();
      await engine.close();
    }
  });

  test('runs in the development server, and two tabs meet in the SharedWorker', async () => {
    expect(await meetInDevelopment()).toEqual({
      problems: [],
      warnings: [],
      hasSharedWorker: true,
    });
  });

  test.each([
    ['there are no SharedWorkers', 'delete globalThis.SharedWorker', 0],
    [
      'the SharedWorker cannot be had, and are told',
      "globalThis.SharedWorker = class { constructor() { throw new Error('Not in this browser.'); } }",
      3,
    ],
  ])('two tabs meet also where %s', async (_, script, times) => {
    const { problems, warnings, hasSharedWorker } = await meetInDevelopment(script);
    expect({ problems, hasSharedWorker }).toEqual({ problems: [], hasSharedWorker: false });
    const notice = expect.stringContaining('Not in this browser. The engine runs in this page');
    expect(warnings).toEqual(Array.from({ length: times }, () => notice));
  });

  test('type-checks strictly by the declarations that the guide names for where the SDK’s are not', async () => {
    write('src/typed.ts', TYPED_APP);
    const config = { ...JSON.parse(guideBlock('types')), extends: './tsconfig.json' };
    write('tsconfig.types.json', JSON.stringify({ ...config, include: ['src/typed.ts'] }));
    await app.exec('typescript/bin/tsc', '--project', 'tsconfig.types.json');
  });

  test('runs in Vitest, and packages that import the SDK themselves with it', async () => {
    write('vitest.config.ts', guideBlock('vitest'));
    write('src/chat.test.ts', guideBlock('vitest-test'));
    write('src/kit.test.ts', KIT_TEST);
    await app.exec('vitest/vitest.mjs', 'run');
    rmSync(join(app.folder, 'vitest.config.ts'));
  });

  async function meetInDevelopment(script?: string) {
    const server = await createServer({
      configFile: join(app.folder, 'vite.config.ts'),
      root: app.folder,
      mode: 'parlor',
      server: HOST,
      logLevel: 'error',
    });
    try {
      await server.listen();
      const url = server.resolvedUrls?.local[0] ?? '';
      // A server that has just been started may be slower than the page is patient.
      await meetInTwoTabs(browser, url, { script });
      return await meetInTwoTabs(browser, url, { script });
    } finally {
      await server.close();
    }
  }
});
