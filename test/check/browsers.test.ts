import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from './public-names.js';

const ROOT = join(import.meta.dirname, '../..');

/** What is published for browsers. */
const SOURCES = ['sdk', 'engine', 'hooks', 'ui'].map((name) => `packages/${name}/src`);

type Versions = readonly [chrome: number, firefox: number, safari: number];

/**
 * What the code cannot do without, and since when each browser has it (web-features). What it does without where it is missing,
 * such as popovers, `field-sizing` and `Intl.Segmenter`, is not here.
 */
const NEEDED: readonly (readonly [what: string, trace: RegExp, since: Versions])[] = [
  ['light-dark()', /light-dark\(/, [123, 120, 17.5]],
  [':dir()', /:dir\(/, [120, 49, 16.4]],
  [':has()', /:has\(/, [105, 121, 15.4]],
  ['oklch()', /oklch\(/, [111, 113, 15.4]],
  ['color-mix()', /color-mix\(/, [111, 113, 16.2]],
  ['container queries', /@container/, [105, 110, 16]],
  ['arrays by copy', /\.(?:toSorted|toSpliced|toReversed)\(/, [110, 115, 16]],
  ['lookbehind', /\(\?<[!=]/, [62, 78, 16.4]],
];

/** Bundlers write these in another way for older browsers. */
const LOWERED = ['light-dark()', ':dir()'];

test('the browsers that are named have all that the code needs, and what is needed is found in it', () => {
  const sources = SOURCES.flatMap(codeIn).join('\n');
  const untraced = NEEDED.filter(([, trace]) => !trace.test(sources)).map(([what]) => what);
  expect(untraced).toEqual([]);
  expect(sinceOf(NEEDED)).toEqual([123, 121, 17.5]);
  expect(sinceOf(NEEDED.filter(([what]) => !LOWERED.includes(what)))).toEqual([111, 121, 16.4]);
});

test('the pages that name browsers name the same ones', () => {
  const published = /Chrome and Edge 123, Firefox 121,? (?:and )?Safari 17\.5/;
  const lowered = /Chrome and Edge 111, Firefox 121\s+and\s+Safari 16\.4/;
  for (const page of ['docs/guide/quick-start.md', 'packages/ui/README.md', 'README.md']) {
    expect(textOf(page), page).toMatch(published);
    expect(textOf(page), page).toMatch(lowered);
  }
  expect(textOf('docs/guide/quick-start.md')).toContain(
    "cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5']",
  );
});

/** The oldest of each browser that has all of it. */
function sinceOf(features: typeof NEEDED): Versions {
  const newest = (of: (since: Versions) => number) =>
    Math.max(...features.map(([, , since]) => of(since)));
  return [
    newest(([chrome]) => chrome),
    newest(([, firefox]) => firefox),
    newest(([, , safari]) => safari),
  ];
}

function codeIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|tsx?)$/.test(file) && !/\.(?:test|stories)\.|testing\//.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));
}
