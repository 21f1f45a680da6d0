import type { MessageSnapshot } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { estimateRow } from './estimate-row.js';
import type { RowPlace } from './thread-layout.js';

const NEXT: RowPlace = {
  messageID: 'a',
  day: 0,
  startsDay: false,
  startsGroup: false,
  endsGroup: false,
};
const FIRST = { ...NEXT, startsGroup: true };

function said(text: unknown, more: object = {}): MessageSnapshot {
  return {
    ID: 'a',
    type: 'TIMTextElem',
    flow: 'in',
    payload: { text },
    ...more,
  } as MessageSnapshot;
}

/** How many lines it is taken for. */
function lines(text: unknown): number {
  return Math.round((estimateRow(NEXT, said(text)) - 19) / 21.75);
}

describe('the height that a row is expected to have', () => {
  it('is that of a line for a short text, with what stands above it', () => {
    expect(estimateRow(NEXT, said('Hello'))).toBe(41);
    expect(estimateRow(FIRST, said('Hello'))).toBe(54);
    expect(estimateRow({ ...FIRST, startsDay: true }, said('Hello'))).toBe(90);
  });

  it('has room for the name of who begins to speak in a group', () => {
    const inGroup = { conversationType: 'GROUP' };
    expect(estimateRow(FIRST, said('Hello', inGroup))).toBe(72);
    expect(estimateRow(FIRST, said('Hello', { ...inGroup, flow: 'out' }))).toBe(54);
    expect(estimateRow(NEXT, said('Hello', inGroup))).toBe(41);
  });

  it('is that of more lines the longer the text is, and the more lines it has of its own', () => {
    expect(lines('x'.repeat(70))).toBe(1);
    expect(lines('x'.repeat(140))).toBe(2);
    expect(lines('x'.repeat(750))).toBe(11);
    expect(lines('one line and\nanother one\n\nand the fourth')).toBe(4);
    expect(lines('一'.repeat(70))).toBe(2);
  });

  it('has room for the time, which takes a line where it does not fit beside the text', () => {
    const last = { ...NEXT, endsGroup: true };
    expect(estimateRow(last, said('x'.repeat(56)))).toBe(41);
    expect(estimateRow(last, said('x'.repeat(70)))).toBe(60);
    expect(estimateRow(NEXT, said('x'.repeat(70)))).toBe(41);
  });

  it('is that of a sentence for what nobody has said', () => {
    expect(estimateRow(FIRST, said('', { type: 'TIMGroupTipElem' }))).toBe(39);
  });

  it('is that of a line for what cannot be read', () => {
    for (const payload of [undefined, null, {}, { text: 7 }]) {
      expect(estimateRow(NEXT, said('', { payload }))).toBe(41);
    }
    expect(estimateRow(undefined, undefined)).toBe(41);
  });
});
