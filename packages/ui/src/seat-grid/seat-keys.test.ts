import { describe, expect, it } from 'vitest';
import { nextPlace } from './seat-keys.js';

/** Ten seats, the last two in the middle:  0 1 2 3 | 4 5 6 7 | · 8 9 · */
const places = { count: 10, columns: 4, isRightToLeft: false };

function press(key: string, from: number, changes: { ctrl?: boolean; rtl?: boolean } = {}) {
  const pressed = { key, ctrlKey: changes.ctrl ?? false };
  return nextPlace(pressed, from, { ...places, isRightToLeft: changes.rtl ?? false });
}

describe('a key in the grid', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 3],
    ['ArrowLeft', 5, 4],
    ['ArrowLeft', 4, 4],
    ['ArrowDown', 1, 5],
    ['ArrowUp', 5, 1],
    ['ArrowUp', 2, 2],
    ['ArrowDown', 9, 9],
    ['Home', 6, 4],
    ['End', 4, 7],
    ['End', 8, 9],
  ])('%s at %i leads to %i', (key, from, to) => {
    expect(press(key, from)).toBe(to);
  });

  it.each([
    ['ArrowDown', 4, 8],
    ['ArrowDown', 5, 8],
    ['ArrowDown', 6, 9],
    ['ArrowDown', 7, 9],
    ['ArrowUp', 8, 5],
    ['ArrowUp', 9, 6],
  ])('%s at %i leads to %i, which stands nearest', (key, from, to) => {
    expect(press(key, from)).toBe(to);
  });

  it('leads to what is in sight on that side where one reads from the right', () => {
    expect(press('ArrowRight', 1, { rtl: true })).toBe(0);
    expect(press('ArrowLeft', 1, { rtl: true })).toBe(2);
    expect(press('Home', 6, { rtl: true })).toBe(4);
  });

  it('leads to the very first and last with Ctrl', () => {
    expect(press('Home', 6, { ctrl: true })).toBe(0);
    expect(press('End', 1, { ctrl: true })).toBe(9);
  });

  it('leads nowhere when it is no key of the grid', () => {
    expect(press('Enter', 3)).toBeUndefined();
  });
});
