/** A custom property as a style sheet declares it. */
export interface Token {
  /** `--parlor-accent`. */
  readonly name: string;
  /** The part of the sheet it stands in. */
  readonly section: string;
  /** What it is for. */
  readonly purpose: string;
  /** As it is written, on one line. */
  readonly value: string;
}

/** A rule with custom properties: where it counts, and what it sets. */
export interface Block {
  /** `:root, [data-parlor-brand]`; inside of a media query, that comes first. */
  readonly selector: string;
  readonly tokens: readonly Token[];
}

const PIECE = /\/\*([\s\S]*?)\*\/|(--[\w-]+):([^;]*);|([^{};/]+)\{|\}/g;

/**
 * Reads a style sheet of tokens by the way it is written: a comment that starts with # heads a section, another one says what the
 * token below it is for, and holds for those that follow without one.
 */
export function readSheet(css: string): readonly Block[] {
  const blocks: Block[] = [];
  const open: { selector: string; tokens: Token[] }[] = [];
  let section = '';
  let purpose = '';
  for (const [, comment, name, value = '', selector] of css.matchAll(PIECE)) {
    if (comment !== undefined) {
      const words = sentence(comment);
      if (words.startsWith('# ')) section = words.slice(2);
      else purpose = words;
    } else if (name) {
      open.at(-1)?.tokens.push({ name, section, purpose, value: sentence(value) });
    } else if (selector) {
      open.push({ selector: sentence(selector), tokens: [] });
      purpose = '';
    } else {
      const closed = open.pop();
      // A layer says who wins, not where it counts.
      const around = open.map((block) => block.selector).filter((one) => !one.startsWith('@layer'));
      if (closed && closed.tokens.length > 0) {
        blocks.push({
          selector: [...around, closed.selector].join(' '),
          tokens: closed.tokens,
        });
      }
    }
  }
  return blocks;
}

/** What is broken over lines, on one, and without the stars of a comment. */
function sentence(text: string): string {
  return text
    .replace(/^[ \t]*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .trim();
}
