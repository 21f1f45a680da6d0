import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedJSON } from '../../core/bounded-json.js';
import { LONGEST_TEXT } from './event-entry.js';
import { writeDown } from './write-down.js';

describe('what is written down', () => {
  it('is the JSON of it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const value: unknown = JSON.parse(text);
        const whole = JSON.stringify(value);
        fc.pre(!whole.includes('…') && whole.length < 1_500);
        expect(writeDown(value)).toEqual({ text: whole, size: whole.length });
      }),
    );
  });

  it('is bounded, and its size is that of all of it', () => {
    const value = {
      texts: Array.from({ length: 5_000 }, (_, index) => `text ${index} `.repeat(9)),
    };
    const { text, size } = writeDown(value);
    expect(size).toBe(JSON.stringify(value).length);
    expect(text.length).toBeLessThan(LONGEST_TEXT);
    expect(JSON.parse(text).texts).toHaveLength(51);
    expect(JSON.parse(text).texts.at(-1)).toBe('… +4950');
  });

  it('nothing is an empty text', () => {
    expect(writeDown(undefined)).toEqual({ text: '', size: 0 });
  });
});

describe('what a client tells', () => {
  it('is written in part where it is very long, very deep or very wide', () => {
    let deep: unknown = 'the ground';
    for (let depth = 0; depth < 100; depth += 1) deep = { deep };
    const wide = Object.fromEntries(
      Array.from({ length: 9_000 }, (_, index) => [`key${index}`, 1]),
    );
    const long = 'x'.repeat(1_000_000);
    const list = Array.from({ length: 100_000 }, () => ({ wide, long, deep }));
    const text = boundedJSON({ list, wide, long, deep });
    expect(text.length).toBeLessThan(LONGEST_TEXT * 3);
    expect(JSON.parse(text).wide).toBeUndefined();
  });

  it('never throws', () => {
    const circle: Record<string, unknown> = { big: 10n, run: () => 1, none: undefined };
    circle['self'] = circle;
    const trap = {
      get secret(): string {
        throw new Error('Not for you');
      },
    };
    expect(JSON.parse(boundedJSON(circle))).toMatchObject({ big: '10' });
    expect(JSON.parse(boundedJSON(trap))).toBe('[object Object]');
    expect(boundedJSON(undefined)).toBe('');
  });
});
