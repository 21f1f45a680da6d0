import { expect, it } from 'vitest';
import { bringIntoStrip } from './bring-into-strip.js';

/** A strip from 100 to 400 with a tab in it, scrolled by 50. */
function scrolled(left: number, right: number): number {
  const strip = document.createElement('div');
  const tab = document.createElement('button');
  strip.getBoundingClientRect = () => new DOMRect(100, 0, 300, 40);
  tab.getBoundingClientRect = () => new DOMRect(left, 0, right - left, 40);
  strip.scrollLeft = 50;
  bringIntoStrip(strip, tab);
  return strip.scrollLeft;
}

it('a tab is brought into sight beside the fade, from either end', () => {
  expect(scrolled(200, 260)).toBe(50);
  expect(scrolled(110, 170)).toBe(50 - 22);
  expect(scrolled(390, 450)).toBe(50 + 82);
});
