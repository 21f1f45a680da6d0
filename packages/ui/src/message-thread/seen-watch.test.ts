import { expect, it } from 'vitest';
import { SeenWatch } from './seen-watch.js';

/** A watch, and a clock that goes on when it is told to. */
function watch() {
  let now = 0;
  let alarm: { at: number; then: () => void } | undefined;
  const told: (readonly string[])[] = [];
  const seen = new SeenWatch((messageIDs) => told.push(messageIDs), {
    now: () => now,
    wait: (milliseconds, then) => {
      const mine = { at: now + milliseconds, then };
      alarm = mine;
      return () => {
        if (alarm === mine) alarm = undefined;
      };
    },
  });
  const pass = (milliseconds: number) => {
    const end = now + milliseconds;
    while (alarm && alarm.at <= end) {
      const due = alarm;
      alarm = undefined;
      now = due.at;
      due.then();
    }
    now = end;
  };
  return { seen, told, pass, isWaiting: () => alarm !== undefined };
}

it('a message is seen after a second on screen, together with those that came with it', () => {
  const { seen, told, pass } = watch();
  seen.note('one', true);
  seen.note('two', true);
  pass(999);
  expect(told).toEqual([]);
  pass(1);
  expect(told).toEqual([['one', 'two']]);
});

it('one that is scrolled past is not seen', () => {
  const { seen, told, pass, isWaiting } = watch();
  seen.note('one', true);
  pass(900);
  seen.note('one', false);
  seen.note('one', true);
  pass(900);
  expect(told).toEqual([]);
  seen.note('one', false);
  expect(isWaiting()).toBe(false);
});

it('nothing is seen on a page that is not; when it is, the second begins anew', () => {
  const { seen, told, pass } = watch();
  seen.note('one', true);
  pass(900);
  seen.setVisible(false);
  pass(10_000);
  expect(told).toEqual([]);
  seen.setVisible(true);
  pass(999);
  expect(told).toEqual([]);
  pass(1);
  expect(told).toEqual([['one']]);
});

it('it is told once while it is there, and again when it is shown again', () => {
  const { seen, told, pass } = watch();
  seen.note('one', true);
  pass(1_000);
  seen.note('one', true);
  pass(5_000);
  expect(told).toHaveLength(1);
  seen.note('one', false);
  seen.note('one', true);
  pass(1_000);
  expect(told).toHaveLength(2);
});

it('nothing is told once it has ended', () => {
  const { seen, told, pass } = watch();
  seen.note('one', true);
  seen.end();
  pass(5_000);
  expect(told).toEqual([]);
});
