import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicHooks } from './public-names.js';

const ROOT = join(import.meta.dirname, '../..');

test('each public hook has a page in Storybook, and no page is about another one', () => {
  expect(titles().sort()).toEqual(publicHooks().map((hook) => `Hooks/${hook}`));
});

function titles(): string[] {
  const folder = join(ROOT, '.storybook/hooks');
  const stories = readdirSync(folder).filter((name) => name.endsWith('.stories.tsx'));
  return stories.map((name) => {
    const [, title = name] =
      /title: '([^']+)'/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    return title;
  });
}
