import { firstSentence } from '../source/comment-text.js';
import { type DocsPage, headingOf, leadOf } from './docs-page.js';

const INTRODUCTION = `# Parlor

> React components and hooks for chat and audio rooms on Tencent Cloud Chat's Web SDK, with a local engine that needs no account and no network.

Each page below is Markdown, and the same page as in Storybook. All of them but the reference and the decisions in one file: [llms-full.txt](llms-full.txt).
`;

/** The first part of a title: what stands together in Storybook's list. */
const ORDER = ['Guide', 'Recipes', 'Components', 'Hooks', 'Engine', 'Packages', 'Reference'];

/** With these one begins. */
const FIRST = ['Guide/Introduction', 'Guide/Quick start'];

/** Too long for who reads everything: what sums up sources, and why things are as they are. */
const APART = /^docs\/(?:reference|decisions)\//;

/** llms.txt: every page with one line. */
export function llmsIndex(pages: readonly DocsPage[]): string {
  const sections = ORDER.map((group) => {
    const lines = sorted(pages, group).map((page) => {
      const said = firstSentence(plain(leadOf(page)));
      return `- [${headingOf(page)}](${page.path})${said ? `: ${said}` : ''}`;
    });
    return lines.length > 0 ? `## ${group}\n\n${lines.join('\n')}\n` : '';
  });
  return [INTRODUCTION, ...sections.filter((text) => text !== '')].join('\n');
}

/** llms-full.txt: the pages one after another, each with where it is. */
export function llmsFull(pages: readonly DocsPage[]): string {
  return ORDER.flatMap((group) => sorted(pages, group))
    .filter(({ path }) => !APART.test(path))
    .map(({ path, text }) => `<!-- ${path} -->\n\n${text.trim()}\n`)
    .join('\n');
}

function sorted(pages: readonly DocsPage[], group: string): readonly DocsPage[] {
  const rank = ({ title = '' }: DocsPage) =>
    FIRST.includes(title) ? FIRST.indexOf(title) : FIRST.length;
  return pages
    .filter(({ title }) => title?.split('/')[0] === group)
    .toSorted((one, other) => rank(one) - rank(other));
}

/** Without links and line breaks. */
function plain(text: string): string {
  return text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll(/\s+/g, ' ');
}
