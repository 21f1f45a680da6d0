import { posix } from 'node:path';
import { outsideOfSamples } from './link-names.js';

/** A page that is named by its place in Storybook's list: `*Engine/Server*`. */
const NAMED = /(?<![*\w])\*(\p{Lu}[^*\n/]*\/[^*\n]+)\*(?![*\w])/gu;

/** The pages that a text names by their places in Storybook's list. */
export function titlesIn(text: string): readonly string[] {
  const titles: string[] = [];
  outsideOfSamples(text, (prose) => {
    for (const [, title = ''] of prose.matchAll(NAMED)) titles.push(title);
    return prose;
  });
  return titles;
}

/** The READMEs of packages are read on npm, where nothing is that they could link to: they name pages, which are links here. */
export function linkTitles(
  text: string,
  path: string,
  pathsByTitle: ReadonlyMap<string, string>,
): string {
  return outsideOfSamples(text, (prose) =>
    prose.replaceAll(NAMED, (shown, title: string) => {
      const target = pathsByTitle.get(title);
      return target ? `[${shown}](${posix.relative(posix.dirname(path), target)})` : shown;
    }),
  );
}
