import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.js';
import { sendAt } from './browser.js';
import { type InstalledApp, installApp } from './installed-app.js';
import { type AppServer, runInApp, startInApp } from './run-in-app.js';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'docs/samples/server-rendering');

/** What the chat of the sample says as soon as it is signed in. */
const GREETING = 'Is the page there before its script?';

const REACT = {
  '@tanstack/react-query': '^5.90.0',
  '@types/node': '20.19.43',
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
  react: '19.3.1',
  'react-dom': '19.3.1',
  typescript: '6.0.3',
};

/** Nothing is sent to the makers of the tool. */
const QUIET = { NEXT_TELEMETRY_DISABLED: '1' };

/** Installs the tools of a template, with its files and those of the sample in them. */
async function installTemplate(
  template: string,
  tools: Readonly<Record<string, string>>,
): Promise<InstalledApp> {
  const app = await installApp({ ...REACT, ...tools });
  cpSync(join(import.meta.dirname, template), app.folder, { recursive: true });
  for (const file of ['chat.tsx', 'chat.css']) {
    app.write(`app/${file}`, readFileSync(join(SAMPLE, file), 'utf8'));
  }
  return app;
}

/** What the server says is a page that can be read before its script is there. */
async function expectsMarkup({ url }: AppServer): Promise<void> {
  const html = await (await fetch(url)).text();
  expect(html).toContain('parlor-composer');
  expect(html).toContain('Loading…');
  // An avatar that a server component has made, and a value of a language.
  expect(html).toContain('AF');
  expect(html).toContain('data-language="de"');
  // Nobody is signed in on a server.
  expect(html).not.toContain(GREETING);
}

describe('the packed packages in an app that a server renders', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser?.close());

  /** Somebody writes on the page, and nobody complains: React least of all. */
  const expectsChat = async (server: AppServer) => {
    const visit = await sendAt(browser, server.url, 'Hello from a server', GREETING);
    expect(visit).toEqual({ problems: [], warnings: [] });
  };

  describe('of Next, with its App Router', () => {
    const NEXT = 'next/dist/bin/next';
    const place = ['--hostname', '127.0.0.1', '--port', '0'];
    let app: InstalledApp;

    beforeAll(async () => {
      app = await installTemplate('template-next', { next: '16.4.6' });
    });

    afterAll(() => app && rmSync(app.folder, { recursive: true, force: true }));

    test.each([[[]], [['--webpack']]])(
      '%j type-checks and builds, is rendered by the server, and runs in the browser',
      async (args) => {
        app.drop('.next');
        await runInApp(app.folder, NEXT, ['build', ...args], QUIET);
        const server = await startInApp(app.folder, NEXT, ['start', ...place], QUIET);
        onTestFinished(() => server.close());
        await expectsMarkup(server);
        await expectsChat(server);
      },
    );

    test('the development server, which tells of every difference between both, has nothing to tell', async () => {
      app.drop('.next');
      const server = await startInApp(app.folder, NEXT, ['dev', ...place], QUIET);
      onTestFinished(() => server.close());
      // Who comes first waits until everything is compiled.
      await expectsMarkup(server);
      await expectsChat(server);
    });
  });

  describe('of React Router, in framework mode', () => {
    const TOOL = '@react-router/dev/bin.js';
    let app: InstalledApp;

    beforeAll(async () => {
      app = await installTemplate('template-react-router', {
        // The newest that run on Node 20.
        '@react-router/dev': '7.18.4',
        '@react-router/node': '7.18.4',
        '@react-router/serve': '7.18.4',
        'react-router': '7.18.4',
        isbot: '5.1.31',
        vite: '8.3.8',
      });
    });

    afterAll(() => app && rmSync(app.folder, { recursive: true, force: true }));

    test('type-checks and builds, is rendered by the server, and runs in the browser', async () => {
      await runInApp(app.folder, TOOL, ['typegen']);
      await runInApp(app.folder, 'typescript/bin/tsc', ['--project', '.']);
      await runInApp(app.folder, TOOL, ['build']);
      const serve = '@react-router/serve/bin.js';
      const env = { HOST: '127.0.0.1', PORT: '4530' };
      const server = await startInApp(app.folder, serve, ['build/server/index.js'], env);
      onTestFinished(() => server.close());
      await expectsMarkup(server);
      await expectsChat(server);
    });

    test('the development server, which tells of every difference between both, has nothing to tell', async () => {
      const place = ['--host', '127.0.0.1', '--port', '4531'];
      const server = await startInApp(app.folder, TOOL, ['dev', ...place]);
      onTestFinished(() => server.close());
      await expectsMarkup(server);
      // Vite finds out what the page imports as it is first loaded, and loads it once more then.
      await sendAt(browser, server.url, 'Is anybody there?', GREETING);
      await expectsChat(server);
    });
  });
});
