import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source/public-program.js';

/** A page that stands in Storybook's list by an MDX file of its own. */
export interface ListedPage {
  readonly title: string;
  readonly path: string;
}

const PAGES = join(ROOT, '.storybook/pages');

/** The MDX files: each says where in Storybook's list a page stands, and which Markdown it is. */
export function listedPages(): readonly ListedPage[] {
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(PAGES, name), 'utf8');
      const title = /<Meta title="([^"]+)"/.exec(text)?.[1];
      const path = /<MarkdownPage path="([^"]+)"/.exec(text)?.[1];
      if (!title || !path) throw new Error(`.storybook/pages/${name} names no title, or no path.`);
      return { title, path };
    });
}

/** What a person wrote; nothing when there is no such file. */
export function writtenText(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return '';
  }
}

/** The decision records, oldest first. */
export function decisionPaths(): readonly string[] {
  const folder = 'docs/decisions';
  return readdirSync(join(ROOT, folder))
    .filter((name) => /^\d{4}-.*\.md$/.test(name))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

/** All decision records as one page. */
export function decisionsPage(): string {
  const records = decisionPaths().map((path) =>
    writtenText(path)
      .replaceAll(/^(#+) /gm, '#$1 ')
      .trim(),
  );
  const lead = 'Why Parlor is as it is: one choice each, the oldest first.';
  // Their links are written where they are: beside this page.
  return ['# Decisions', lead, ...records].join('\n\n');
}
