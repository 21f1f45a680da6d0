import { describe, expect, it } from 'vitest';
import { moveInGrid } from './grid-keys.js';

const LENGTHS = [7, 3, 7];
const at = (row: number, column: number) => ({ row, column });

function press(key: string, row: number, column: number, ctrlKey = false, isRightToLeft = false) {
  return moveInGrid(LENGTHS, at(row, column), { key, ctrlKey, isRightToLeft });
}

describe('the keys of the emoji grid', () => {
  it('lead to the neighbours, and on into the next row', () => {
    expect(press('ArrowRight', 0, 2)).toEqual(at(0, 3));
    expect(press('ArrowRight', 0, 6)).toEqual(at(1, 0));
    expect(press('ArrowLeft', 1, 0)).toEqual(at(0, 6));
  });

  it('are mirrored where one reads from right to left', () => {
    expect(press('ArrowLeft', 0, 2, false, true)).toEqual(at(0, 3));
    expect(press('ArrowRight', 0, 2, false, true)).toEqual(at(0, 1));
  });

  it('stay in the column as far as the row allows', () => {
    expect(press('ArrowDown', 0, 6)).toEqual(at(1, 2));
    expect(press('ArrowUp', 2, 1)).toEqual(at(1, 1));
  });

  it('stop at the corners, and leave the grid at its upper edge', () => {
    expect(press('ArrowLeft', 0, 0)).toEqual(at(0, 0));
    expect(press('ArrowRight', 2, 6)).toEqual(at(2, 6));
    expect(press('ArrowDown', 2, 4)).toEqual(at(2, 4));
    expect(press('ArrowUp', 0, 4)).toBe('above');
  });

  it('lead to the ends of the row, and with Ctrl to those of the grid', () => {
    expect(press('Home', 1, 2)).toEqual(at(1, 0));
    expect(press('End', 1, 0)).toEqual(at(1, 2));
    expect(press('Home', 2, 2, true)).toEqual(at(0, 0));
    expect(press('End', 0, 0, true)).toEqual(at(2, 6));
  });

  it('are left alone when they are none of the grid’s', () => {
    expect(press('a', 0, 0)).toBeUndefined();
    expect(press('Tab', 0, 0)).toBeUndefined();
  });
});
