import { posix } from 'node:path';
import type { StoryFile } from '../source/story-files.js';

/**
 * A story stands in a page as `<!-- story id -->`. Readers of the Markdown get a link to it, and Storybook shows it in the
 * place of such a link.
 */
export function presentStories(text: string, path: string, stories: readonly StoryFile[]): string {
  const names = new Map(
    stories.flatMap((file) => file.stories.map(({ id, name }) => [id, `${leafOf(file)}, ${name}`])),
  );
  const root = posix.relative(posix.dirname(path), '') || '.';
  return text.replaceAll(/<!-- story ([\w-]+) -->/g, (_, id: string) => {
    const name = names.get(id);
    if (!name) throw new Error(`${path} shows a story ${id}, which there is not.`);
    return `[Live: ${name}](${root}/iframe.html?viewMode=story&id=${id})`;
  });
}

function leafOf({ title }: StoryFile): string {
  return title.split('/').at(-1) ?? title;
}
