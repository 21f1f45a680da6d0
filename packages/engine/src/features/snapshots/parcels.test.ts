import { expect, test } from 'vitest';
import { Parcels } from './parcels.js';

test('what was put down in pieces is taken up as a whole, once', () => {
  const parcels = new Parcels();
  const parcelID = parcels.begin('one ');
  expect(parcels.add(parcelID, 'two ')).toBe(true);
  expect(parcels.add(parcelID, 'three')).toBe(true);
  expect(parcels.take(parcelID)).toBe('one two three');
  expect(parcels.take(parcelID)).toBeUndefined();
  expect(parcels.add(parcelID, 'four')).toBe(false);
});

test('a long text is picked up in pieces, each as often as it is asked for', () => {
  const parcels = new Parcels();
  const text = '0123456789'.repeat(20_000);
  const parcelID = parcels.begin(text);
  let read = '';
  for (let isCompleted = false; !isCompleted; ) {
    const piece = parcels.pieceOf(parcelID, read.length);
    expect(parcels.pieceOf(parcelID, read.length)).toEqual(piece);
    expect(piece?.text.length).toBeLessThanOrEqual(65_536);
    read += piece?.text;
    isCompleted = piece?.isCompleted ?? true;
  }
  expect(read).toBe(text);
});

test('an empty text is one piece', () => {
  const parcels = new Parcels();
  expect(parcels.pieceOf(parcels.begin(''), 0)).toEqual({ text: '', isCompleted: true });
});

test('of many that nobody takes the oldest is forgotten', () => {
  const parcels = new Parcels();
  const IDs = Array.from({ length: 9 }, (_, number) => parcels.begin(`${number}`));
  expect(IDs.map((parcelID) => parcels.take(parcelID))).toEqual([
    undefined,
    ...['1', '2', '3', '4', '5', '6', '7', '8'],
  ]);
});
