import { toId } from 'storybook/internal/csf';
import { readPublicProgram } from '../source/public-program.js';
import { readStoryFiles, type StoryFile } from '../source/story-files.js';
import { anchorOf } from './anchor-of.js';
import { type DocsPage, headingOf } from './docs-page.js';
import {
  componentPages,
  hookPages,
  type PublicThings,
  readThings,
  recipePages,
  recipePath,
  referencePages,
} from './generated-pages.js';
import { linkNames } from './link-names.js';
import { linkTitles } from './link-titles.js';
import { llmsFull, llmsIndex } from './llms.js';
import { pathOfTitle } from './page-path.js';
import { presentSamples } from './samples.js';
import { settleLinks } from './site-links.js';
import { presentStories } from './story-links.js';
import { decisionPaths, decisionsPage, listedPages, writtenText } from './written-pages.js';

/** All of the documentation. */
export interface DocsSite {
  readonly pages: readonly DocsPage[];
  readonly things: PublicThings;
  readonly stories: readonly StoryFile[];
  /** What stands beside the built Storybook, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads sources, stories and what people wrote, and makes pages of it. */
export function readSite(): DocsSite {
  const source = readPublicProgram();
  const stories = readStoryFiles();
  const things = readThings(source);
  const listed = new Map(listedPages().map(({ title, path }) => [path, title]));
  const ofStories = new Map(
    stories.map((file) => [
      file.title.startsWith('Recipes/') ? recipePath(file) : pathOfTitle(file.title),
      file.title,
    ]),
  );
  const generated = [
    ...hookPages(things, stories),
    ...componentPages(things, stories),
    ...recipePages(stories),
    ...referencePages(things, source),
    { path: 'docs/decisions/README.md', text: decisionsPage(), names: [] },
  ];
  const known = new Set(generated.map(({ path }) => path));
  const written = [...listed.keys(), ...decisionPaths()]
    .filter((path) => !known.has(path))
    .map((path) => ({ path, text: writtenText(path), names: [] }));
  const raw = [...written, ...generated].map((page) => ({
    ...page,
    title: listed.get(page.path) ?? ofStories.get(page.path),
  }));
  const pages = raw.map((page) => ({ ...page, text: finished(page, raw, stories) }));
  return { pages, things, stories, files: filesOf(pages) };
}

/** With links where they lead, stories and samples as readers get them. */
function finished(
  { path, text }: DocsPage,
  pages: readonly DocsPage[],
  stories: readonly StoryFile[],
): string {
  const paths = new Set(pages.map((page) => page.path));
  const settled = settleLinks(presentSamples(text), path, paths);
  const named = linkTitles(settled, path, pathsByTitle(pages));
  return presentStories(linkNames(named, path, pathsByName(pages)), path, stories);
}

/** Where the place of a page in Storybook's list leads. */
function pathsByTitle(pages: readonly DocsPage[]): ReadonlyMap<string, string> {
  return new Map(pages.flatMap(({ path, title }) => (title ? [[title, path] as const] : [])));
}

/** Where a name leads: to a page of its own, or to its place in a page of many. */
function pathsByName(pages: readonly DocsPage[]): ReadonlyMap<string, string> {
  return new Map(
    // What has a page of its own is said last, and wins.
    pages
      .toSorted((one, other) => other.names.length - one.names.length)
      .flatMap(({ path, names }) =>
        names.map((name) => [name, names.length > 1 ? `${path}#${name.toLowerCase()}` : path]),
      ),
  );
}

function filesOf(pages: readonly DocsPage[]): ReadonlyMap<string, string> {
  const files = new Map(pages.map(({ path, text }) => [path, text]));
  files.set('llms.txt', llmsIndex(pages));
  files.set('llms-full.txt', llmsFull(pages));
  files.set('docs/pages.json', JSON.stringify(docsIDs(pages)));
  return files;
}

/** The ID of each page in Storybook, for links between pages; decisions are all in one, each in its place there. */
function docsIDs(pages: readonly DocsPage[]): Readonly<Record<string, string>> {
  const ids = pages.flatMap(({ path, title }) => (title ? [[path, toId(title, 'Docs')]] : []));
  const decisions = pages
    .filter(({ path }) => decisionPaths().includes(path))
    .map((page) => [
      page.path,
      `${toId('Reference/Decisions', 'Docs')}#${anchorOf(headingOf(page))}`,
    ]);
  return Object.fromEntries([...decisions, ...ids]);
}
