import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from '../source/public-program.js';
import { outsideOfSamples } from './link-names.js';

/** A link of a page. */
export interface PageLink {
  readonly text: string;
  readonly target: string;
}

const LINK = /(?<!!)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;

/** All links of a page, those in samples left out. */
export function linksOf(text: string): readonly PageLink[] {
  const links: PageLink[] = [];
  outsideOfSamples(text, (prose) => {
    for (const [, shown = '', target = ''] of prose.matchAll(LINK)) {
      links.push({ text: shown, target });
    }
    return prose;
  });
  return links;
}

/**
 * Links to folders go to their READMEs. What is in the repository and not in the site, the source of an app, say, is named
 * and not linked; what is nowhere is left as it is, for the check to find.
 */
export function settleLinks(text: string, path: string, paths: ReadonlySet<string>): string {
  return outsideOfSamples(text, (prose) =>
    prose.replaceAll(LINK, (link, shown: string, target: string) => {
      const isWithin = target.startsWith('#') || isForeign(target);
      return isWithin ? link : (settled(shown, target, path, paths) ?? link);
    }),
  );
}

/** What stands in the place of a link; nothing when it is right as it is. */
function settled(
  shown: string,
  target: string,
  path: string,
  paths: ReadonlySet<string>,
): string | undefined {
  const [file = '', ...hash] = target.split(/(?=#)/);
  const found = resolveLink(file, path);
  if (paths.has(found) || found === 'iframe.html') return undefined;
  const readme = posix.join(found, 'README.md');
  if (paths.has(readme)) {
    return `[${shown}](${posix.relative(posix.dirname(path), readme)}${hash.join('')})`;
  }
  if (!existsSync(join(ROOT, found))) return undefined;
  return shown.includes(found) ? shown : `${shown} (\`${found}\` in the repository)`;
}

/** Where a link leads, from the root of the site. */
export function resolveLink(file: string, path: string): string {
  return posix.join(posix.dirname(path), decodeURI(file)).replace(/\/$/, '');
}

export function isForeign(target: string): boolean {
  return /^[a-z]+:/i.test(target);
}
