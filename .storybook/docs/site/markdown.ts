import type { Member } from '../source/members.js';

/** A table; nothing when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(?<!\\)\|/g, '\\|')
    .trim();
}

/** Stands where there is nothing to be said; a cell that nobody has filled is empty, which `emptyCells` finds. */
export const NONE = '–';

/** A part of a page under a heading; nothing when it is empty. */
export function section(heading: string, ...texts: readonly string[]): string {
  const said = texts.filter((text) => text !== '');
  return said.length === 0 ? '' : [`## ${heading}`, ...said].join('\n\n');
}

/** The parts of a page that say something, one after another. */
export function joined(...texts: readonly string[]): string {
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

export function code(text: string, language = 'ts'): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Text as code within a line. */
export function inline(text: string): string {
  return text === '' ? '' : text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A table of what an object has. */
export function memberTable(members: readonly Member[], what: string): string {
  return table(
    [what, 'Type', 'What it is'],
    members.map(({ name, type, isOptional, comment }) => [
      inline(isOptional ? `${name}?` : name),
      inline(type),
      comment,
    ]),
  );
}
