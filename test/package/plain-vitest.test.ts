import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFreshApp, type FreshApp } from './fresh-app.js';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLES = join(ROOT, 'docs/samples');

/** What an app tests with, as the recipe says, besides Vitest and the jsdom that it finds. */
const TEST_TOOLS = [
  '@testing-library/react',
  '@testing-library/dom',
  '@testing-library/user-event',
  '@testing-library/jest-dom',
];

describe('the packed packages in plain Vitest, with jsdom and no other word about them', () => {
  let app: FreshApp;

  beforeAll(async () => {
    app = await createFreshApp('export default () => null;', { more: TEST_TOOLS });
    for (const recipe of ['support-chat', 'testing']) {
      cpSync(join(SAMPLES, recipe), join(app.folder, 'src', recipe), {
        recursive: true,
        filter: (path) => !path.endsWith('.stories.tsx'),
      });
    }
    cpSync(join(SAMPLES, 'testing/vitest.config.ts'), join(app.folder, 'vitest.config.ts'));
  });

  afterAll(() => app?.remove());

  test('the tests of the recipe are there, and pass', async () => {
    const tests = readdirSync(join(app.folder, 'src/testing')).filter((name) =>
      name.endsWith('.test.tsx'),
    );
    expect(tests).not.toEqual([]);
    expect(readFileSync(join(app.folder, 'vitest.config.ts'), 'utf8')).not.toContain('parlor');
    await app.exec('vitest/vitest.mjs', 'run');
  });

  test('they fail when the kit says something else than they expect', async () => {
    const path = join(app.folder, 'src/support-chat/support-seed.ts');
    cpSync(path, `${path}.kept`);
    const seed = readFileSync(path, 'utf8').replace('Until six, yes. Where to?', 'Until seven.');
    app.write('src/support-chat/support-seed.ts', seed);
    await expect(app.exec('vitest/vitest.mjs', 'run')).rejects.toThrow('Until six');
    cpSync(`${path}.kept`, path);
  });

  test('they type-check strictly, declarations of the packages included', async () => {
    await app.exec('typescript/bin/tsc', '--project', '.', '--skipLibCheck');
  });
});
