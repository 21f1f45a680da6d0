import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { lazyFiles } from './apps/demo/lazy-files.js';
import { keepSecret } from './apps/usersig/src/keep-secret.js';
import { LONG_IN_NODE, LONG_SCENARIOS } from './test/e2e/long-scenarios.js';
import { LongestFirst } from './test/longest-first.js';
import { ONCE_MORE, someOnceMore } from './test/real-sdk/engine/once-more.js';

/** Workspace packages are read from their sources: nothing has to be built to run, test or browse. */
const conditions = ['@parlor/source'];

/** Projects with the same number run side by side; those that start browsers and installations come later. */
const groupOrder = { units: 0, whole: 1, light: 2, dark: 3, contrast: 4, brand: 5, site: 6 };

const here = (path: string) => join(import.meta.dirname, path);

const minutes = (count: number) => count * 60_000;

/** Every project is configured once more, in mode "test": what the command line asked for has to be remembered. */
function isLong(mode: string): boolean {
  if (mode === 'long') process.env['PARLOR_LONG'] = '1';
  return process.env['PARLOR_LONG'] === '1';
}

/** Whether the command line names a project. */
function isAskedFor(project: string): boolean {
  return process.argv.some((argument) => argument.includes(project));
}

/** Not loaded for a demo, nor when other projects are asked for: nothing has to wait for Storybook's presets. */
async function storyProjects() {
  const isNarrowed = process.argv.some((argument) => argument.startsWith('--project'));
  if (!process.env['VITEST'] || (isNarrowed && !isAskedFor('stories-'))) return [];
  const { storyProject } = await import('./test/stories/story-projects.js');
  const { storiesLeftOut } = await import('./test/stories/some-stories.js');
  // All of them, and in all themes, take their time: part of `npm run test:long`, or when they are asked for.
  if (!isNarrowed) return [storyProject('light', groupOrder.light, storiesLeftOut())];
  return [
    storyProject('light', groupOrder.light),
    storyProject('dark', groupOrder.dark),
    storyProject('contrast', groupOrder.contrast),
    storyProject('brand', groupOrder.brand),
  ];
}

const stories = await storyProjects();

/** How long a test may take: with `--mode long`, test/setup-properties.ts runs each property many more times. */
const limit = (mode: string, usual: number) => (isLong(mode) ? minutes(10) : usual);

/** Longer than anything waits for, in milliseconds. */
const PATIENCE = 20_000;

/** Modules per worker, and not per file, take half of the time: a test leaves nothing behind. */
const sharedModules = { isolate: false, restoreMocks: true, unstubGlobals: true };

/** The same with a page. A test that is cut off while React acts would spoil it for the next ones. */
const sharedPage = (mode: string) => ({
  ...sharedModules,
  testTimeout: limit(mode, PATIENCE),
});

/**
 * Some tests of hooks once more, and in `npm run test:long` all of them and those of components, with the unmodified
 * SDK in the place of Parlor's client.
 */
const domOnRealSDK = (mode: string) => ({
  extends: true as const,
  resolve: {
    alias: [
      { find: /^@parlor\/engine$/, replacement: here('test/real-sdk/engine/index.ts') },
      {
        find: /^(\.\.\/)+engine\/src\/testing\/create-world\.js$/,
        replacement: here('test/real-sdk/engine/create-world.ts'),
      },
    ],
  },
  test: {
    name: 'dom-real-sdk',
    environment: 'jsdom',
    ...sharedPage(mode),
    env: { PARLOR_REAL_SDK: '1' },
    include: isLong(mode) || isAskedFor('dom-real-sdk') ? ONCE_MORE : [...someOnceMore()],
    setupFiles: [
      here('test/setup-properties.ts'),
      here('test/setup-dom.ts'),
      here('test/real-sdk/engine/setup.ts'),
    ],
    sequence: { groupOrder: groupOrder.units },
  },
});

export default defineConfig(({ mode }) => ({
  root: process.env['VITEST'] ? '.' : 'apps/demo',
  // The built demo runs from any folder of any static server.
  base: './',
  plugins: [react(), lazyFiles(), keepSecret([process.env['SECRETKEY']])],
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
  // By number: Node may take the name localhost for ::1 alone, and browsers for both.
  server: { host: '127.0.0.1' },
  worker: { format: 'es' },
  build: { outDir: 'dist', emptyOutDir: true },
  test: {
    // The unmodified SDK leaves questions of its own uncaught: nobody can catch them, in production neither.
    onUnhandledError: ({ stack = '' }) =>
      stack.includes('/@tencentcloud/chat/') ? false : undefined,
    testTimeout: limit(mode, PATIENCE),
    // Tests wait for timers and for browsers: two workers kept 1.2 of two cores busy.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          ...sharedModules,
          include: [
            'packages/{sdk,engine,electron}/src/**/*.test.ts',
            'packages/sdk/conformance/*.test.ts',
            'apps/{seat-server,usersig}/src/**/*.test.ts',
            'test/engine/**/*.test.ts',
          ],
          exclude: isLong(mode) ? [] : [...LONG_IN_NODE],
          setupFiles: [here('test/setup-properties.ts')],
          sequence: { groupOrder: groupOrder.units },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          ...sharedPage(mode),
          include: [
            '{packages/{hooks,ui},apps/demo}/src/**/*.test.{ts,tsx}',
            'packages/engine/src/devtools/**/*.test.tsx',
            'apps/registry/test/*.test.{ts,tsx}',
          ],
          setupFiles: [here('test/setup-properties.ts'), here('test/setup-dom.ts')],
          sequence: { groupOrder: groupOrder.units },
        },
      },
      // As an app tests itself: with a page per file, and what it says that jsdom leaves out.
      {
        extends: true,
        test: {
          name: 'samples',
          environment: 'jsdom',
          include: ['docs/samples/**/*.test.tsx'],
          setupFiles: [here('test/setup-dom.ts'), here('docs/samples/testing/jsdom.ts')],
          sequence: { groupOrder: groupOrder.units },
        },
      },
      domOnRealSDK(mode),
      {
        extends: true,
        test: {
          name: 'real-sdk',
          environment: 'jsdom',
          include: ['test/real-sdk/**/*.test.ts'],
          testTimeout: limit(mode, PATIENCE),
          sequence: { groupOrder: groupOrder.units },
        },
      },
      // Reads what all parts of the project before have left.
      {
        extends: true,
        test: {
          name: 'real-sdk-page',
          environment: 'node',
          include: ['test/real-sdk-page/**/*.test.ts'],
          sequence: { groupOrder: groupOrder.whole },
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          environment: 'node',
          include: [],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'check',
          environment: 'node',
          include: ['test/check/**/*.test.ts'],
          exclude: ['test/check/fixtures/**'],
          testTimeout: minutes(1),
          sequence: { groupOrder: groupOrder.whole },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: [
            'test/package/**/*.test.ts',
            // It downloads what it is compared with.
            ...(isLong(mode) || isAskedFor('electron') ? ['test/electron/*.test.ts'] : []),
          ],
          // Its bundlers and browsers take a minute and a half.
          exclude: [
            ...(isLong(mode) || isAskedFor('package')
              ? []
              : ['test/package/{drop-in,plain-vitest,server-rendered}.test.ts']),
            // It fetches its tools: `npm run test:guides`.
            ...(isAskedFor('guides') ? [] : ['test/package/guides.test.ts']),
          ],
          testTimeout: minutes(2),
          hookTimeout: minutes(3),
          sequence: { groupOrder: groupOrder.whole },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/bench/smoke/*.test.ts'],
          exclude: isLong(mode) || isAskedFor('e2e') ? [] : [...LONG_SCENARIOS],
          globalSetup: [here('test/e2e/global-setup.ts')],
          // List events come at most once a second, so a poll of one second is too short for them.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: minutes(1),
          hookTimeout: minutes(1),
          sequence: { groupOrder: groupOrder.whole },
        },
      },
      ...stories,
      // Not part of `npm test`: building Storybook takes its time.
      {
        extends: true,
        test: {
          name: 'storybook',
          environment: 'node',
          include: isLong(mode) || isAskedFor('storybook') ? ['test/stories/**/*.test.ts'] : [],
          globalSetup: [here('test/stories/global-setup.ts')],
          // A sentence that was cut off is not found by `-t`.
          chaiConfig: { truncateThreshold: 0 },
          testTimeout: minutes(20),
          hookTimeout: minutes(3),
          sequence: { groupOrder: groupOrder.site },
        },
      },
    ],
  },
}));
