import { beforeEach, expect, test } from 'vitest';
import { Rush } from './rush.js';

let now = 1_000_000;
let rush = new Rush(() => now);

beforeEach(() => {
  now = 1_000_000;
  rush = new Rush(() => now);
});

/** So many come, one by one, and each is shown. */
function come(count: number, everyMilliseconds: number): void {
  for (let one = 0; one < count; one += 1) {
    now += everyMilliseconds;
    rush.note(1);
    rush.noteShown();
  }
}

test('a message, a screen of them, and as many a second as can be read, do not wait', () => {
  rush.note(1);
  expect(rush.wait()).toBe(0);
  rush.note(19);
  rush.noteShown();
  expect(rush.wait()).toBe(0);
  now += 1_000;
  come(500, 50);
  expect(rush.wait()).toBe(0);
});

test('what is more than a person can follow is shown apart', () => {
  come(30, 1);
  rush.note(1);
  expect(rush.wait()).toBe(50);
  now += 20;
  expect(rush.wait()).toBe(30);
  now += 30;
  expect(rush.wait()).toBe(0);
  rush.noteShown();
  expect(rush.wait()).toBe(50);
});

test('half a second after a rush, however long it was, messages do not wait any more', () => {
  come(5_000, 1);
  expect(rush.wait()).toBe(50);
  now += 500;
  rush.noteShown();
  expect(rush.wait()).toBe(0);
});

test('nobody waits for a clock that was put back', () => {
  come(5_000, 1);
  now -= 3_600_000;
  expect(rush.wait()).toBe(0);
  rush.note(1);
  rush.noteShown();
  expect(rush.wait()).toBe(50);
});
