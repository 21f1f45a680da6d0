import { posix } from 'node:path';

/** Code that is the name of a hook, a component or a type leads to its page; not in samples, headings and links. */
export function linkNames(
  text: string,
  path: string,
  pathsByName: ReadonlyMap<string, string>,
): string {
  return outsideOfSamples(text, (prose) =>
    prose
      .split('\n')
      .map((line) => (line.startsWith('#') ? line : linkLine(line, path, pathsByName)))
      .join('\n'),
  );
}

/** Changes what is not within ``` and ```. */
export function outsideOfSamples(text: string, change: (prose: string) => string): string {
  return text
    .split(/(^```[\s\S]*?^```)/m)
    .map((piece) => (piece.startsWith('```') ? piece : change(piece)))
    .join('');
}

function linkLine(line: string, path: string, pathsByName: ReadonlyMap<string, string>): string {
  return line.replaceAll(
    /(?<![[`])`<?([A-Za-z]\w+)(?: ?\/>)?`(?![\]`])/g,
    (shown, name: string) => {
      const target = pathsByName.get(name);
      const isElsewhere = target !== undefined && target.split('#')[0] !== path;
      return isElsewhere ? `[${shown}](${posix.relative(posix.dirname(path), target)})` : shown;
    },
  );
}
