import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { keyboardProblems } from '../../.storybook/docs/components/keyboard.js';
import { errorsOf } from '../../.storybook/docs/hooks/hook-errors.js';
import { anchorOf } from '../../.storybook/docs/site/anchor-of.js';
import { emptyCells } from '../../.storybook/docs/site/empty-cells.js';
import { titlesIn } from '../../.storybook/docs/site/link-titles.js';
import { memberTable } from '../../.storybook/docs/site/markdown.js';
import { pathOfTitle } from '../../.storybook/docs/site/page-path.js';
import { type DocsSite, readSite } from '../../.storybook/docs/site/read-site.js';
import { fillSamples, samplesOf } from '../../.storybook/docs/site/samples.js';
import { isForeign, linksOf, resolveLink } from '../../.storybook/docs/site/site-links.js';
import { decisionPaths, writtenText } from '../../.storybook/docs/site/written-pages.js';
import { withStorybookLinks } from '../../.storybook/docs/view/page-pieces.js';
import { EVENT } from '../../packages/sdk/src/index.js';
import { de } from '../../packages/ui/src/locales/de/index.js';
import { fencedBlock } from '../package/fenced-block.js';
import { publicComponents, publicHooks, textOf } from './public-names.js';

const ROOT = join(import.meta.dirname, '../..');

let site: DocsSite;

/** Reading all sources takes the compiler some seconds, and more on a busy machine. */
const READING = 120_000;

beforeAll(() => {
  site = readSite();
}, READING);

test('each public component and hook has a page that stands in Storybook’s list', () => {
  const named = site.pages.filter(({ title }) => title).flatMap(({ names }) => names);
  const missing = [
    ...publicComponents(),
    ...publicHooks(),
    'ChatProvider',
    'LocaleProvider',
  ].filter((name) => !named.includes(name));
  expect(missing).toEqual([]);
});

test('no page is empty, and each has one title', () => {
  const poor = site.pages.filter(({ text }) => !/^# \S/.test(text) || text.length < 80);
  expect(poor.map(({ path }) => path)).toEqual([]);
});

test('each page in Storybook’s list has its Markdown, by a path of its own', () => {
  const paths = site.pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const ids: Record<string, string> = JSON.parse(site.files.get('docs/pages.json') ?? '{}');
  const titled = site.stories.filter(({ title }) => !title.startsWith('Recipes/'));
  expect(titled.map(({ title }) => pathOfTitle(title)).filter((path) => !ids[path])).toEqual([]);
  expect(Object.keys(ids).filter((path) => !site.files.has(path))).toEqual([]);
});

test('every link of a page leads somewhere', () => {
  const stories = new Set(site.stories.flatMap((file) => file.stories.map(({ id }) => id)));
  const dead = site.pages.flatMap(({ path, text }) =>
    linksOf(text)
      .filter(({ target }) => !isForeign(target) && !leads(target, path, stories))
      .map(({ target }) => `${path}: ${target}`),
  );
  expect(dead).toEqual([]);
});

function leads(target: string, path: string, stories: ReadonlySet<string>): boolean {
  const [file = '', hash] = target.split('#');
  const story = /iframe\.html\?viewMode=story&id=([\w-]+)$/.exec(target)?.[1];
  if (story) return stories.has(story);
  const page = site.files.get(file === '' ? path : resolveLink(file, path));
  return page !== undefined && (!hash || anchorsOf(page).has(decodeURI(hash)));
}

/** The names that headings get on a page. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(headings.map(anchorOf));
}

test('what is read on npm links to nothing that is not there, and names pages by their places in the list', () => {
  const titles = new Set(site.pages.map(({ title }) => title));
  const paths = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/README.md`);
  for (const path of paths) {
    const text = writtenText(path);
    expect(linksOf(text).filter(({ target }) => !isForeign(target))).toEqual([]);
    expect(text).not.toMatch(/\b(?:docs|apps)\/|\brepository\b/);
    expect(titlesIn(text).filter((title) => !titles.has(title))).toEqual([]);
    // Here they are links.
    expect(
      titlesIn(text).filter((title) => !site.files.get(path)?.includes(`[*${title}*](`)),
    ).toEqual([]);
  }
  expect(titlesIn(writtenText('packages/engine/README.md'))).toContain('Engine/Server');
});

test('a link to a decision leads to its place on the page of all of them', () => {
  const page = 'docs/decisions/README.md';
  const ids: Record<string, string> = JSON.parse(site.files.get('docs/pages.json') ?? '{}');
  const places = decisionPaths().map((path) => ids[path]?.split('#')[1] ?? '');
  const anchors = anchorsOf(site.files.get(page) ?? '');
  expect(places.length).toBeGreaterThan(30);
  expect(places.filter((place) => !anchors.has(place))).toEqual([]);
  expect(new Set(places).size).toBe(places.length);
  const [path = ''] = decisionPaths();
  const [place] = places;
  const link = `[why](${path.slice('docs/decisions/'.length)})`;
  expect(withStorybookLinks(link, page, ids)).toBe(`[why](#${place})`);
  expect(withStorybookLinks(`[why](${path.slice('docs/'.length)})`, 'docs/seats.md', ids)).toBe(
    `[why](?path=/docs/reference-decisions--docs#${place})`,
  );
});

test('a link to a heading of another page leads to that heading', () => {
  const ids: Record<string, string> = JSON.parse(site.files.get('docs/pages.json') ?? '{}');
  const link = '[editions](../production.md#editions)';
  expect(withStorybookLinks(link, 'docs/guide/errors.md', ids)).toBe(
    `[editions](?path=/docs/${ids['docs/production.md']}#editions)`,
  );
});

test('no cell of the tables of components and hooks is empty: whatever they take and return says what it is', () => {
  const pages = site.pages.filter(({ path }) => /^docs\/(?:components|hooks|engine)\//.test(path));
  expect(pages.length).toBeGreaterThan(100);
  const empty = pages.flatMap(({ path, text }) =>
    emptyCells(text).map((cell) => `${path}: ${cell}`),
  );
  expect(empty).toEqual([]);
});

test('what the kit says stands on the page of its strings, in English, with what is put into it', () => {
  const page = site.files.get('docs/hooks/use-strings.md') ?? '';
  expect(page).toContain('“Messages with {title}”');
  expect(page).toContain('“New topic”');
  expect(page).not.toMatch(/undefined|\[object/);
});

test('the page of the strings says where those of other languages are', () => {
  const page = site.files.get('docs/hooks/use-strings.md') ?? '';
  const [, key = '', language = ''] =
    /`de\.strings\.(\w+)` of `@parlor\/ui\/(locales\/de)`/.exec(page) ?? [];
  expect(Reflect.get(de.strings, key)).toBe('Nachricht');
  const { exports, files }: { exports: object; files: readonly string[] } = JSON.parse(
    textOf('packages/ui/package.json'),
  );
  expect(Object.keys(exports)).toContain(`./${language}`);
  expect(page).toContain('`src/locales`');
  expect(files).toContain('src');
});

test('a type that is written with names which nobody can look up has its fields listed', () => {
  const page = site.files.get('docs/reference/hooks.md') ?? '';
  const [, entry = ''] = page.split('## C2CConversationSnapshot\n');
  const [said = ''] = entry.split('\n## ');
  for (const field of ['title', 'avatar', 'remark', 'userProfile', 'unreadCount']) {
    expect(said).toContain(`| \`${field}\` |`);
  }
});

test('a field without a TSDoc is found by its empty cell, and so is a column without a name', () => {
  const member = { name: 'size', type: "'s' | 'l'", isOptional: true, comment: '' };
  const said = { ...member, name: 'color', comment: 'Which one.' };
  expect(emptyCells(memberTable([said, member], 'Field'))).toEqual(['`size?`: What it is']);
  expect(emptyCells('| a | |\n| --- | --- |\n| 1 | 2 |')).toEqual(['column 2']);
  expect(emptyCells(memberTable([said], 'Field'))).toEqual([]);
});

test('each hook says what it returns, when it renders again, what can fail and what it stands on', () => {
  const silent = site.things.hooks.flatMap((hook) => {
    const isOfSDK = hook.module === '@parlor/hooks';
    const missing = [
      hook.description === '' && 'what it is',
      hook.returnType !== 'void' && hook.fields.length + hook.description.length === 0 && 'returns',
      hook.rendering === '' && 'when it renders again',
      isOfSDK && hook.foundation === '' && 'what it stands on',
      isOfSDK && errorsOf(hook).sentences.length === 0 && 'what can fail',
    ].filter((what) => what !== false);
    return missing.length > 0 ? [`${hook.name}: ${missing.join(', ')}`] : [];
  });
  expect(silent).toEqual([]);
});

test('neither a year nor a count is taken for the code of an error', () => {
  const [hook] = site.things.hooks.filter(({ name }) => name === 'useFriends');
  const codesOf = (description: string) =>
    hook && errorsOf({ ...hook, description, rendering: '', fields: [] }).codes;
  expect(codesOf('Refused since 21 November 2025: of 3000 at most, and 3000 of them.')).toEqual([]);
  expect(
    codesOf('Rejects with 2025 as the login does, -4 of what is malformed; 3000 too early.'),
  ).toEqual([2025, -4, 3000]);
  // What formats and words speak of is no error of the hook that has them.
  for (const name of ['use-formats', 'use-strings']) {
    expect(site.files.get(`docs/hooks/${name}.md`)).not.toContain('## Errors');
  }
});

test('what a hook says that it stands on is a method, an event or a field of the SDK', () => {
  const words = new Set(
    readdirSync(join(ROOT, 'packages/sdk/src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...textOf(`packages/sdk/src/${file}`).matchAll(/^ {2,}(?:readonly )?(\w+)\??[(<:]/gm),
      ])
      .map(([, name = '']) => name),
  );
  const wrong = site.things.hooks.flatMap(({ name, foundation }) =>
    [...foundation.matchAll(/`([a-z]\w*|[A-Z]+(?:_[A-Z]+)+)`/g)]
      .map(([, one = '']) => one)
      .filter((one) => !/^use[A-Z]/.test(one) && !words.has(one) && !(one in EVENT))
      .map((one) => `${name}: ${one}`),
  );
  expect(wrong).toEqual([]);
});

test('each component says what it is, and each of its props has a type', () => {
  const silent = site.things.components.filter(
    ({ description, props }) => description === '' || props.some(({ type }) => type === ''),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('the tables of keys have the keys that the sources hear, and no others', () => {
  expect(keyboardProblems()).toEqual([]);
});

test('the samples of pages are the files that are compiled and run', () => {
  const pages = site.pages.filter(({ path }) => samplesOf(writtenText(path), path).length > 0);
  expect(pages.length).toBeGreaterThan(0);
  const stale = pages.filter(({ path }) => {
    const text = writtenText(path);
    return fillSamples(text, path) !== text;
  });
  // `npm run docs` writes them.
  expect(stale.map(({ path }) => path)).toEqual([]);
});

test('the README’s hello chat is the sample that is compiled and run', () => {
  expect(fencedBlock('README.md', 'hello-chat', 'tsx')).toBe(
    textOf('docs/samples/quick-start/hello-chat.tsx'),
  );
});

test('llms.txt has every page of the list with a line, and llms-full.txt each but what is looked up', () => {
  const index = site.files.get('llms.txt') ?? '';
  const full = site.files.get('llms-full.txt') ?? '';
  const listed = site.pages.filter(({ title }) => title);
  expect(listed.filter(({ path }) => !index.includes(`](${path})`))).toEqual([]);
  const whole = listed.filter(({ path }) => !/^docs\/(?:reference|decisions)\//.test(path));
  expect(whole.filter(({ path }) => !full.includes(`<!-- ${path} -->`))).toEqual([]);
});
