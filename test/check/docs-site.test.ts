import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { keyboardProblems } from '../../.storybook/docs/components/keyboard.js';
import { errorsOf } from '../../.storybook/docs/hooks/hook-errors.js';
import { pathOfTitle } from '../../.storybook/docs/site/page-path.js';
import { type DocsSite, readSite } from '../../.storybook/docs/site/read-site.js';
import { fillSamples, samplesOf } from '../../.storybook/docs/site/samples.js';
import { isForeign, linksOf, resolveLink } from '../../.storybook/docs/site/site-links.js';
import { writtenText } from '../../.storybook/docs/site/written-pages.js';
import { EVENT } from '../../packages/sdk/src/index.js';
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
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  );
}

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
