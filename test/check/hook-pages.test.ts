import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

test('each public hook has a page in Storybook, and no page is about another one', () => {
  const index = readFileSync(join(ROOT, 'packages/hooks/src/index.ts'), 'utf8');
  const hooks = index.match(/\buse[A-Z]\w*/g) ?? [];
  expect(titles().sort()).toEqual(hooks.map((hook) => `Hooks/${hook}`).sort());
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
