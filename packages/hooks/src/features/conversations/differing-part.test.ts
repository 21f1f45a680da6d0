import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingPart } from './differing-part.js';

test('before and behind the part in which two lists differ the same stands in both, and no more of it does', () => {
  const some = fc.array(fc.integer({ min: 0, max: 2 }));
  fc.assert(
    fc.property(some, some, some, some, (before, one, other, behind) => {
      const list = [...before, ...one, ...behind];
      const others = [...before, ...other, ...behind];
      const { begin, end, otherEnd } = differingPart(list, others);
      expect(list.slice(0, begin)).toEqual(others.slice(0, begin));
      expect(list.slice(end)).toEqual(others.slice(otherEnd));
      const part = list.slice(begin, end);
      const otherPart = others.slice(begin, otherEnd);
      if (part.length === 0 || otherPart.length === 0) return;
      expect(part[0]).not.toBe(otherPart[0]);
      expect(part.at(-1)).not.toBe(otherPart.at(-1));
    }),
  );
});
