import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasMarkdown } from './has-markdown.js';
import type { BlockNode, InlineNode } from './markdown-tree.js';
import { parseMarkdown } from './parse-markdown.js';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });
const paragraph = (...children: InlineNode[]): BlockNode => ({ kind: 'paragraph', children });

/** All that is told of a text: its letters, and the addresses of its links. */
function spoken(nodes: readonly (BlockNode | InlineNode)[]): { letters: string; links: string[] } {
  const parts = nodes.map((node) => {
    if ('text' in node) return { letters: node.text, links: [] };
    if (node.kind === 'break') return { letters: '\n', links: [] };
    if (node.kind === 'list') return spoken(node.items.flat());
    const inner = spoken(node.children);
    return node.kind === 'link' ? { ...inner, links: [...inner.links, node.href] } : inner;
  });
  return {
    letters: parts.map(({ letters }) => letters).join(''),
    links: parts.flatMap(({ links }) => links),
  };
}

describe('markdown in a message', () => {
  it('is bold, italic, struck out and code', () => {
    expect(parseMarkdown('**a** *b* ~~c~~ `d`')).toEqual([
      paragraph(
        { kind: 'strong', children: [text('a')] },
        text(' '),
        { kind: 'emphasis', children: [text('b')] },
        text(' '),
        { kind: 'strike', children: [text('c')] },
        text(' '),
        { kind: 'code', text: 'd' },
      ),
    ]);
  });

  it('is code in several lines, kept as it was written', () => {
    expect(parseMarkdown('```ts\nif (a < b) {\n  **no**\n}\n```')).toEqual([
      { kind: 'code', text: 'if (a < b) {\n  **no**\n}', language: 'ts' },
    ]);
  });

  it('is a list, with its numbers where it has them', () => {
    const item = (words: string) => [paragraph(text(words))];
    expect(parseMarkdown('- a\n- b')).toEqual([
      { kind: 'list', start: undefined, items: [item('a'), item('b')] },
    ]);
    expect(parseMarkdown('7. a\n8. b')).toMatchObject([{ kind: 'list', start: 7 }]);
  });

  it('is a quotation, which ends where the marks end', () => {
    expect(parseMarkdown('> said\nanswered')).toEqual([
      { kind: 'quote', children: [paragraph(text('said'))] },
      paragraph(text('answered')),
    ]);
  });

  it('has links, which lead to http(s) alone', () => {
    expect(parseMarkdown('[map](https://example.org/a?b=c)')).toEqual([
      paragraph({ kind: 'link', href: 'https://example.org/a?b=c', children: [text('map')] }),
    ]);
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      '//x',
    ]) {
      expect(parseMarkdown(`**see** [map](${url})`)?.map((block) => spoken([block]))).toEqual([
        { letters: `see [map](${url})`, links: [] },
      ]);
    }
  });

  it('says where a link leads that is named after another place', () => {
    const blocks = parseMarkdown('[https://bank.example](https://evil.example/x)') ?? [];
    expect(spoken(blocks).letters).toBe('https://bank.example (evil.example)');
    expect(spoken(parseMarkdown('[evil.example](https://evil.example/x)') ?? []).letters).toBe(
      'evil.example',
    );
  });

  it('says so of letters that only look like those of another place', () => {
    const blocks = parseMarkdown('[https://аррӏе.com](https://аррӏе.com)') ?? [];
    expect(spoken(blocks).letters).toBe('https://аррӏе.com (xn--80ak6aa92e.com)');
  });

  it.each([
    ['a space without width', 'bank\u200b.example'],
    ['a joiner', 'bank.exa\u2060mple'],
    ['a soft hyphen', 'ba\u00adnk.example'],
    ['a filler', 'bank\u3164.example'],
    ['a mark of direction', '\u202dbank.example\u202c'],
    ['an ideographic full stop', 'bank\u3002example'],
    ['a wide full stop', 'bank\uff0eexample'],
    ['a narrow ideographic full stop', 'bank\uff61example'],
    ['a leader', 'bank\u2024example'],
    ['more that is not seen than is looked at', `${'\u200b'.repeat(600)}bank.example`],
  ])('says so of an address with %s in it', (_what, words) => {
    const blocks = parseMarkdown(`[${words}](https://evil.example/x)`) ?? [];
    expect(spoken(blocks).letters).toMatch(/ \(evil\.example\)$/);
  });

  it('has no headings, pictures, HTML and lines: their letters stay', () => {
    for (const plain of ['# big', '![x](https://example.org/x.png)', '<b>x</b>', '---', '&lt;']) {
      const { letters } = spoken(parseMarkdown(`${plain} **a**`) ?? []);
      expect(letters.startsWith(plain.startsWith('!') ? '!x' : plain)).toBe(true);
    }
  });

  it('is nothing where there is none', () => {
    expect(parseMarkdown('2 * 3 * 4 and snake_case_words')).toBeUndefined();
    expect(parseMarkdown('')).toBeUndefined();
  });

  it('loses no letter of what is no mark, and makes no link to anything but http(s)', () => {
    const words = fc
      .array(
        fc.constantFrom(
          '*',
          '_',
          '~~',
          '`',
          '```\n',
          '\n',
          '\n\n',
          '> ',
          '- ',
          '1. ',
          '[',
          '](',
          ')',
          'javascript:',
          'https://a.b',
          'word',
          ' ',
          '\\',
          '<b>',
        ),
        { maxLength: 40 },
      )
      .map((list) => list.join(''));
    fc.assert(
      fc.property(words, (source) => {
        const blocks = parseMarkdown(source);
        if (!blocks) return;
        const { letters, links } = spoken(blocks);
        const count = (told: string) => told.split('word').length;
        // In the words behind a code block's fence and in an address, it stands elsewhere.
        if (!/[`(\]]|~~~/.test(source)) expect(count(letters)).toBe(count(source));
        for (const link of links) expect(link).toMatch(/^https?:/);
      }),
    );
  });
});

describe('what is looked at for markdown', () => {
  it('is a text that looks like it', () => {
    for (const likely of ['**a**', 'so *this*', '- a', '1. a', '> a', '`a`', '[a](b)']) {
      expect(hasMarkdown(likely)).toBe(true);
    }
    for (const plain of [
      'hello',
      '2 * 3',
      'a - b',
      'https://example.org',
      ':-) <3',
      '10:30',
      '@ann',
    ]) {
      expect(hasMarkdown(plain)).toBe(false);
    }
  });

  it('is no text that would take long to read', () => {
    const bombs = [
      '*a **b'.repeat(1_000),
      '['.repeat(4_000),
      '>'.repeat(20),
      '- '.repeat(20),
      '**a** '.repeat(1_000),
    ];
    for (const bomb of bombs) expect(hasMarkdown(bomb)).toBe(false);
  });
});
