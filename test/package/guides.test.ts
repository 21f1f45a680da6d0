import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.js';
import { existingApp, findsEngine, guideBlock, KIT } from './drop-in-guide.js';
import { type InstalledApp, installApp } from './installed-app.js';
import { previewApp } from './preview-app.js';
import { runInApp, startInApp } from './run-in-app.js';
import { meetInTwoTabs } from './two-tabs.js';

/** What the guide was written for. */
const TOOLS = {
  '@babel/preset-env': '7.29.14',
  '@tencentcloud/chat': '3.6.6',
  jest: '30.5.2',
  'jest-environment-jsdom': '30.5.2',
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'tim-upload-plugin': '1.4.3',
  typescript: '6.0.3',
  webpack: '5.112.2',
  'webpack-cli': '6.0.1',
};

const HAPPY = { problems: [], warnings: [], hasSharedWorker: true };

/** The app goes without a compiler of TypeScript and JSX, which each tool has a way of its own for. */
function compiled(code: string, jsx = ts.JsxEmit.ReactJSX): string {
  const { ESNext } = ts.ScriptTarget;
  const compilerOptions = { jsx, target: ESNext, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { compilerOptions, fileName: 'app.tsx' }).outputText;
}

describe('the configurations of docs/drop-in.md for tools that npm fetches', () => {
  let app: InstalledApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await installApp(TOOLS);
    app.write('src/App.js', compiled(existingApp('user-sig-env')));
    for (const [path, text] of Object.entries(KIT)) app.write(path, text);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    if (app) rmSync(app.folder, { recursive: true, force: true });
  });

  test('Jest runs a test of the app', async () => {
    const files = {
      'jest.config.js': guideBlock('jest'),
      'jest.setup.js': guideBlock('jest-setup'),
      'babel.config.js': guideBlock('jest-babel'),
      // Jest's own `expect` and `test` are there without an import.
      'src/chat.test.js': compiled(guideBlock('vitest-test')).replace(/^import .*'vitest';$/m, ''),
    };
    for (const [path, text] of Object.entries(files)) app.write(path, text);
    onTestFinished(() => app.drop(...Object.keys(files)));
    await runInApp(app.folder, 'jest/bin/jest.js', ['--ci']);
  });

  describe('webpack', () => {
    const build = (...args: string[]) =>
      runInApp(app.folder, 'webpack-cli/bin/cli.js', ['--mode', 'production', ...args]);

    beforeAll(() => {
      app.write('webpack.parlor.js', guideBlock('webpack'));
      app.write(
        'webpack.config.js',
        `const own = require('./webpack.parlor.js');
        // Small files are not what is looked at here.
        const CALM = { performance: false, optimization: { minimize: false } };
        module.exports = (env) => ({ entry: './src/main.js', ...CALM, ...own(env) });`,
      );
      app.write(
        'src/main.js',
        `import { createElement } from 'react';
        import { createRoot } from 'react-dom/client';
        import App from './App.js';
        createRoot(document.getElementById('root')).render(createElement(App));`,
      );
    });

    afterAll(() => app.drop('webpack.parlor.js', 'webpack.config.js', 'src/main.js', 'dist'));

    test('builds the app, and two tabs meet in the package’s own SharedWorker', async () => {
      await build('--env', 'parlor');
      expect(await findsEngine(app.folder)).toBe(true);
      app.write(
        'dist/index.html',
        '<!doctype html><div id="root"></div><script src="main.js"></script>',
      );
      const server = await previewApp(app.folder, 4520);
      onTestFinished(() => server.close());
      expect(await meetInTwoTabs(browser, server.url)).toEqual(HAPPY);
    });

    test('has nothing of the engine in it otherwise', async () => {
      app.drop('dist');
      await build();
      expect(await findsEngine(app.folder)).toBe(false);
    });
  });

  describe('Next', () => {
    const NEXT = 'next/dist/bin/next';
    const QUIET = { NEXT_TELEMETRY_DISABLED: '1' };
    const onParlor = { ...QUIET, PARLOR: '1' };
    const place = ['--hostname', '127.0.0.1', '--port', '0'];

    beforeAll(() => {
      app.write('next.config.ts', guideBlock('next'));
      app.write('app/page.jsx', guideBlock('next-page').replace('./chat', '../src/App'));
      app.write(
        'app/layout.jsx',
        'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
      );
    });

    test.each([[[]], [['--webpack']]])(
      '%j builds the app, and two tabs meet in the package’s own SharedWorker',
      async (args) => {
        app.drop('.next');
        await runInApp(app.folder, NEXT, ['build', ...args], onParlor);
        expect(await findsEngine(app.folder, '.next')).toBe(true);
        const server = await startInApp(app.folder, NEXT, ['start', ...place], onParlor);
        onTestFinished(() => server.close());
        expect(await meetInTwoTabs(browser, server.url)).toEqual(HAPPY);
      },
    );

    test.each([[[]], [['--webpack']]])(
      '%j has nothing of the engine in it otherwise',
      async (args) => {
        app.drop('.next');
        await runInApp(app.folder, NEXT, ['build', ...args], QUIET);
        expect(await findsEngine(app.folder, '.next')).toBe(false);
      },
    );

    test.each([[[]], [['--webpack']]])(
      '%j runs the app in the development server, and two tabs meet',
      async (args) => {
        app.drop('.next');
        const server = await startInApp(app.folder, NEXT, ['dev', ...args, ...place], onParlor);
        onTestFinished(() => server.close());
        // Who comes first waits until everything is compiled, and may be less patient than that takes.
        await meetInTwoTabs(browser, server.url);
        expect(await meetInTwoTabs(browser, server.url)).toEqual(HAPPY);
      },
    );
  });
});
