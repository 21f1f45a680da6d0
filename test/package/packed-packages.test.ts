import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendInBrowser } from './browser.js';
import { lightnessOf } from './colours.js';
import { createFreshApp, type FreshApp } from './fresh-app.js';
import { cloudApp, helloChat, helloCloud } from './hello-chat.js';

/** `npm test` has the newest React, `npm run test:long` the oldest one, too. */
const isLong = process.env['PARLOR_LONG'] === '1';
const all = [
  { react: '19', reactFrom: join(import.meta.dirname, '../..') },
  { react: '18', reactFrom: join(import.meta.dirname, 'react-18') },
];

test('hello chat is ten lines or fewer', () => {
  const lines = helloChat()
    .split('\n')
    .filter((line) => line && !line.startsWith('//'));
  expect(lines.length).toBeLessThanOrEqual(10);
});

const versions = isLong ? all : all.slice(0, 1);

describe.each(versions)('the packed packages in a fresh app, React $react', (version) => {
  let app: FreshApp;

  beforeAll(async () => {
    app = await createFreshApp(helloChat(), { reactFrom: version.reactFrom });
  });

  afterAll(() => app?.remove());

  test('are installed beside that React', () => {
    const manifest = readFileSync(join(app.folder, 'node_modules/react/package.json'), 'utf8');
    expect(JSON.parse(manifest).version.split('.')[0]).toBe(version.react);
  });

  test('bring nothing that only building them needs', () => {
    const files = readdirSync(join(app.folder, 'node_modules/@parlor'), {
      recursive: true,
      encoding: 'utf8',
    });
    expect(files.filter((file) => file.endsWith('/dist/index.js'))).not.toEqual([]);
    const needless = /\.tsbuildinfo$|\.(?:test|stories)\.[jt]sx?$/;
    expect(files.filter((file) => needless.test(file))).toEqual([]);
  });

  test('hello chat type-checks strictly, declarations of the packages included', async () => {
    await app.exec('typescript/bin/tsc', '--project', '.');
  });

  test('hello chat on Tencent’s cloud type-checks as well, and builds, and so does the app of the guide', async () => {
    writeFileSync(join(app.folder, 'src/App.tsx'), helloCloud());
    writeFileSync(join(app.folder, 'src/chat.tsx'), cloudApp());
    // Tencent's own declarations are not strict.
    await app.exec('typescript/bin/tsc', '--project', '.', '--skipLibCheck');
    await app.exec('vite/bin/vite.js', 'build');
    writeFileSync(join(app.folder, 'src/App.tsx'), helloChat());
    rmSync(join(app.folder, 'src/chat.tsx'));
  });

  test('the engine’s command runs', async () => {
    await app.exec('@parlor/engine/bin/engine.mjs', 'serve', '--help');
  });

  test('hello chat builds, and a message sent in it is accepted and shown', async () => {
    await app.exec('vite/bin/vite.js', 'build');
    expect(await sendInBrowser(app.folder, 'Hello from a tarball')).toEqual([]);
  });

  // Bundlers write `light-dark()` in another way for older browsers: Vite's own build does.
  test('the built hello chat has its colours: those of the system, or of the theme that the page names', async () => {
    const looks = await lightnessOf(app.folder);
    expect(Object.keys(looks)).toEqual(['light', 'dark in light', 'dark', 'light in dark']);
    for (const [name, { words, ground }] of Object.entries(looks)) {
      const [dark, light] = name.startsWith('dark') ? [ground, words] : [words, ground];
      expect(dark, name).toBeGreaterThanOrEqual(0);
      expect(dark, name).toBeLessThan(90);
      expect(light, name).toBeGreaterThan(200);
    }
  });
});
