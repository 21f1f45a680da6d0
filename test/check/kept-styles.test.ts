import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { isKept, type StyledElement } from '../../.storybook/docs/components/read-elements.js';
import { readSite } from '../../.storybook/docs/site/read-site.js';
import { textOf } from './public-names.js';

const ROOT = join(import.meta.dirname, '../..');

/** Reading all sources takes the compiler some seconds, and more on a busy machine. */
const READING = 120_000;

let elements: readonly StyledElement[];

beforeAll(() => {
  elements = readSite().things.components.flatMap((component) => component.elements);
}, READING);

test('what an app’s css may name is written down: a name that goes is seen before it is missed', async () => {
  const kept = new Map<string, Set<string>>();
  for (const { className, attributes } of elements.filter(isKept)) {
    const names = kept.get(className) ?? new Set();
    for (const { name } of attributes) names.add(`[${name}]`);
    kept.set(className, names);
  }
  const lines = [...kept].map(([name, given]) => [`.${name}`, ...[...given].toSorted()].join(' '));
  const head =
    '# Classes and data attributes that an app’s css may name. Written by `npx vitest run --project check -u`.';
  await expect([head, ...lines.toSorted(), ''].join('\n')).toMatchFileSnapshot(
    '../../packages/ui/kept-styles.txt',
  );
});

test('each component has an outermost element whose class an app may name', () => {
  const outermost = elements.filter(({ isOutermost }) => isOutermost);
  const names = outermost.map(({ className }) => className);
  expect(names).toContain('parlor-banner');
  expect(names).toContain('parlor-thread');
  expect(isKept({ ...plain, isOutermost: true })).toBe(true);
  expect(isKept(plain)).toBe(false);
});

test('guides and recipes name nothing else of the kit', () => {
  const kept = new Set(elements.filter(isKept).map(({ className }) => `.${className}`));
  const strangers = shownFiles().flatMap((file) =>
    (textOf(file).match(/\.parlor-[\w-]*\w/g) ?? [])
      .filter((name) => !kept.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(strangers).toEqual([]);
});

test('a grid of a recipe has columns of a measure: others grow with what is in them, over the edge of a phone', () => {
  const rules = shownFiles()
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/([^{}]*)\{([^{}]*)\}/g)].map((rule) => [file, ...rule]),
    );
  const grids = rules.filter(([, , , body = '']) => /grid-template-rows/.test(body));
  expect(rules.length).toBeGreaterThan(100);
  const loose = grids.filter(([, , , body = '']) => !/grid-template-columns/.test(body));
  expect(loose.map(([file, , selector = '']) => `${file}: ${selector.trim()}`)).toEqual([]);
});

const plain: StyledElement = {
  className: 'parlor-bubble-meta',
  tag: 'span',
  role: '',
  attributes: [],
  isOutermost: false,
};

/** What people copy from. */
function shownFiles(): readonly string[] {
  const samples = readdirSync(join(ROOT, 'docs/samples'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.css$/.test(file) || (/\.(?:tsx?|md)$/.test(file) && !isTest(file)))
    .map((file) => `docs/samples/${file}`);
  const guides = readdirSync(join(ROOT, 'docs/guide')).map((file) => `docs/guide/${file}`);
  return [...samples, ...guides, 'README.md', 'packages/ui/README.md'];
}

/** Those look at what an app does not. */
function isTest(file: string): boolean {
  return /\.(?:test|stories)\.tsx$/.test(file);
}
