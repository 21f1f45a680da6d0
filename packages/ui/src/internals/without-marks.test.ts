import { describe, expect, it } from 'vitest';
import { withoutMarks } from './without-marks.js';

describe('a text with markdown, in one line', () => {
  it.each([
    ['**bold** and *italic* and ~~gone~~', 'bold and italic and gone'],
    ['__bold__ _italic_', 'bold italic'],
    ['**bold with *italic* in it**', 'bold with italic in it'],
    ['***both*** and **_both_**', 'both and both'],
    ['run `npm **x**` now', 'run npm **x** now'],
    ['see [the **map**](https://example.org/a_(b)) please', 'see the map please'],
    ['> quoted\nanswered', 'quoted\nanswered'],
    ['```ts\nlet a = 1;\n```', '\nlet a = 1;\n'],
    ['\\*not so\\*', '*not so*'],
  ])('%j has its words alone: %j', (text, words) => {
    expect(withoutMarks(text)).toBe(words);
  });

  it.each(['2 * 3 * 4', 'snake_case_words and more_of_it', 'a - b', '*', '** **', '[a] (b)'])(
    'leaves what is none: %j',
    (text) => {
      expect(withoutMarks(text)).toBe(text);
    },
  );

  it('takes no time for a text of nothing but marks', () => {
    const before = performance.now();
    for (const bomb of [
      '*a'.repeat(2_000),
      '[a]('.repeat(1_000),
      '_*'.repeat(200),
      '`'.repeat(399),
    ]) {
      expect(withoutMarks(bomb).length).toBeLessThanOrEqual(bomb.length);
    }
    expect(performance.now() - before).toBeLessThan(500);
  });
});
