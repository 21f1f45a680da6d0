import { expect, test } from 'vitest';
import { publicComponents, publicHooks, textOf } from './public-names.js';

test('the README of the hooks names each public hook, and none that is not there', () => {
  expect(namesIn('packages/hooks/README.md', /`(use[A-Z]\w*)`/g)).toEqual(publicHooks());
});

test('the README of the components names each public component', () => {
  const named = namesIn('packages/ui/README.md', /[`<]([A-Z]\w*)/g);
  expect(publicComponents().filter((component) => !named.includes(component))).toEqual([]);
});

test('the README of the repository names each component that can be seen', () => {
  const named = namesIn('README.md', /`([A-Z]\w*)`/g);
  const seen = publicComponents().filter((component) => !component.endsWith('Provider'));
  expect(seen.filter((component) => !named.includes(component))).toEqual([]);
});

/** The names that a page puts as code, each once, sorted. */
function namesIn(page: string, name: RegExp): readonly string[] {
  const names = [...textOf(page).matchAll(name)].map(([, found = '']) => found);
  return [...new Set(names)].sort();
}
