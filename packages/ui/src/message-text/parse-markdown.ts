import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { isMisleading } from '../internals/is-misleading.js';
import { safeLinkUrl } from '../internals/safe-url.js';
import type { BlockNode, InlineNode } from './markdown-tree.js';
import { separateBlocks } from './separate-blocks.js';

/** What is not listed here is not read: its letters stay what they are. */
const LEFT_OUT = [
  'htmlFlow',
  'htmlText',
  'definition',
  'characterReference',
  'labelStartImage',
  'codeIndented',
  'setextUnderline',
  'headingAtx',
  'thematicBreak',
  'autolink',
];

const OPTIONS = {
  extensions: [{ disable: { null: LEFT_OUT } }, gfmStrikethrough()],
  mdastExtensions: [gfmStrikethroughFromMarkdown()],
};

const DEEPEST = 8;
const MOST_NODES = 1_000;
const LONGEST_LANGUAGE = 24;

type Tree = ReturnType<typeof fromMarkdown>['children'][number];

/**
 * Reads the few things of markdown that messages have: bold, italic, struck out, code, quotations, lists and links.
 * No pictures, no HTML, no headings.
 *
 * @returns `undefined` when there is none of it in the text, or so much that the text had better stay as it is.
 */
export function parseMarkdown(text: string): readonly BlockNode[] | undefined {
  const source = separateBlocks(text);
  try {
    const reader = new Reader(source);
    const blocks = reader.blocks(fromMarkdown(source, OPTIONS).children, 0);
    return isPlain(blocks, text) ? undefined : blocks;
  } catch {
    return undefined;
  }
}

/** Makes a tree of what we show out of the parser's. Throws when there is too much of it. */
class Reader {
  readonly #source: string;
  #count = 0;

  constructor(source: string) {
    this.#source = source;
  }

  blocks(nodes: readonly Tree[], depth: number): BlockNode[] {
    return nodes.map((node) => this.#block(node, this.#deeper(depth)));
  }

  #block(node: Tree, depth: number): BlockNode {
    switch (node.type) {
      case 'paragraph':
        return { kind: 'paragraph', children: this.#inlines(node.children, depth) };
      case 'blockquote':
        return { kind: 'quote', children: this.blocks(node.children, depth) };
      case 'code': {
        const language = (node.lang ?? '').slice(0, LONGEST_LANGUAGE);
        return { kind: 'code', text: node.value, language };
      }
      case 'list': {
        const start = node.ordered ? (node.start ?? 1) : undefined;
        const items = node.children.map(({ children }) => this.blocks(children, depth));
        return { kind: 'list', start, items };
      }
      default:
        return { kind: 'paragraph', children: [this.#letters(node)] };
    }
  }

  #inlines(nodes: readonly Tree[], depth: number): InlineNode[] {
    return nodes.map((node) => this.#inline(node, this.#deeper(depth)));
  }

  #inline(node: Tree, depth: number): InlineNode {
    switch (node.type) {
      case 'text':
        return { kind: 'text', text: node.value };
      case 'inlineCode':
        return { kind: 'code', text: node.value };
      case 'break':
        return { kind: 'break' };
      case 'strong':
        return { kind: 'strong', children: this.#inlines(node.children, depth) };
      case 'emphasis':
        return { kind: 'emphasis', children: this.#inlines(node.children, depth) };
      case 'delete':
        return { kind: 'strike', children: this.#inlines(node.children, depth) };
      case 'link': {
        const href = safeLinkUrl(node.url);
        if (href === undefined) return this.#letters(node);
        const children = this.#inlines(node.children, depth);
        if (!isMisleading(lettersOf(children), href)) return { kind: 'link', href, children };
        const whereTo: InlineNode = { kind: 'text', text: ` (${new URL(href).host})` };
        return { kind: 'link', href, children: [...children, whereTo] };
      }
      default:
        return this.#letters(node);
    }
  }

  /** What was written, as it was written. */
  #letters({ position }: Tree): InlineNode {
    const text = this.#source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
    return { kind: 'text', text };
  }

  #deeper(depth: number): number {
    this.#count += 1;
    if (depth >= DEEPEST || this.#count > MOST_NODES) throw new RangeError('Too much markdown.');
    return depth + 1;
  }
}

/** What one reads of it. */
export function lettersOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.text;
      return 'children' in node ? lettersOf(node.children) : ' ';
    })
    .join('');
}

function isPlain(blocks: readonly BlockNode[], text: string): boolean {
  if (blocks.length !== 1) return blocks.length === 0;
  const [block] = blocks;
  if (block?.kind !== 'paragraph' || block.children.length !== 1) return false;
  const [inline] = block.children;
  return inline?.kind === 'text' && inline.text === text;
}
