import type { MessageSnapshot } from '@parlor/hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIncomingAfter, findFirstUnread, layoutThread } from './thread-layout.js';

const NOON = new Date(2026, 10, 21, 12).getTime() / 1000;

function message(ID: string, from: string, time: number, type = 'TIMTextElem'): MessageSnapshot {
  const flow = from === 'me' ? 'out' : 'in';
  return { ID, from, flow, time, type } as MessageSnapshot;
}

function flags(messages: MessageSnapshot[]): string[] {
  return layoutThread(messages).rows.map(({ startsDay, startsGroup, endsGroup }) =>
    [startsDay && 'day', startsGroup && 'start', endsGroup && 'end'].filter(Boolean).join(' '),
  );
}

describe('the rows of a thread', () => {
  it('are grouped by sender', () => {
    expect(
      flags([
        message('1', 'ann', NOON),
        message('2', 'ann', NOON + 10),
        message('3', 'me', NOON + 20),
        message('4', 'ann', NOON + 30),
      ]),
    ).toEqual(['day start', 'end', 'start end', 'start end']);
  });

  it('begin a new group after five minutes', () => {
    expect(
      flags([
        message('1', 'ann', NOON),
        message('2', 'ann', NOON + 300),
        message('3', 'ann', NOON + 601),
      ]),
    ).toEqual(['day start', 'end', 'start end']);
  });

  it('begin a new group and a new day at midnight', () => {
    const midnight = new Date(2026, 10, 22).getTime() / 1000;
    const { rows } = layoutThread([
      message('1', 'ann', midnight - 1),
      message('2', 'ann', midnight),
    ]);
    expect(rows.map((row) => row.startsDay && row.startsGroup && row.endsGroup)).toEqual([
      true,
      true,
    ]);
    expect(rows[1]?.day).toBe(midnight * 1000);
  });

  it('are the same however they have come, and what nothing has happened to is not laid out again', () => {
    const arbitrary = fc.array(
      fc.record({
        from: fc.constantFrom('ann', 'ben', 'me'),
        pause: fc.constantFrom(0, 10, 400, 40_000),
        type: fc.constantFrom('TIMTextElem', 'TIMTextElem', 'TIMGroupTipElem'),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(arbitrary, fc.nat(12), fc.nat(12), (said, cut, changed) => {
        let time = NOON;
        const messages = said.map(({ from, pause, type }, index) => {
          time += pause;
          return message(String(index), from, time, type);
        });
        const before = layoutThread(messages.slice(0, cut));
        const now = messages.map((one, index) => (index === changed ? { ...one } : one));
        const after = layoutThread(now, before);
        expect(after).toEqual(layoutThread(now));
        const kept = Math.min(changed, before.rows.length, now.length) - 1;
        for (let index = 0; index < kept; index += 1) {
          expect(after.rows[index]).toBe(before.rows[index]);
        }
      }),
    );
  });

  it('are laid out no more than they have to be when older messages come, or one is taken out', () => {
    const said = Array.from({ length: 20 }, (_, index) =>
      message(String(index), index % 3 === 0 ? 'ann' : 'ben', NOON + index * 40_000 * (index % 2)),
    );
    for (const from of [0, 1, 5, 19, 20]) {
      const before = layoutThread(said.slice(from));
      const after = layoutThread(said, before);
      expect(after).toEqual(layoutThread(said));
      for (let index = from + 1; index < said.length; index += 1) {
        if (from > 0) expect(after.rows[index]).toBe(before.rows[index - from]);
      }
      const without = said.filter((_, index) => index !== from);
      expect(layoutThread(without, after)).toEqual(layoutThread(without));
    }
  });

  it('never group what nobody said', () => {
    expect(
      flags([
        message('1', 'ann', NOON, 'TIMGroupTipElem'),
        message('2', 'ann', NOON),
        message('3', 'ann', NOON, 'TIMGroupTipElem'),
      ]),
    ).toEqual(['day start end', 'start end', 'start end']);
  });
});

describe('the number of new messages', () => {
  const messages = [
    message('1', 'ann', NOON),
    message('2', 'me', NOON),
    message('3', 'ann', NOON, 'TIMGroupTipElem'),
    message('4', 'ann', NOON),
    message('5', 'ben', NOON),
  ];

  it('counts what others said after the last one that was seen', () => {
    expect(countIncomingAfter(messages, '1')).toBe(2);
    expect(countIncomingAfter(messages, '4')).toBe(1);
    expect(countIncomingAfter(messages, '5')).toBe(0);
  });

  it('is none when the last one that was seen is gone', () => {
    expect(countIncomingAfter(messages, 'gone')).toBe(0);
    expect(countIncomingAfter(messages, undefined)).toBe(0);
  });

  it('leads to the first unread one, unless it is not loaded', () => {
    expect(findFirstUnread(messages, 2)).toBe('4');
    expect(findFirstUnread(messages, 99)).toBeUndefined();
    expect(findFirstUnread(messages, 0)).toBeUndefined();
  });
});
