import type { MessageSnapshot } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { type RowMeasures, USUAL_MEASURES } from '../internals/row-measures.js';
import { estimateRow, heightOfRow } from './estimate-row.js';
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

const COMPACT: RowMeasures = { ...USUAL_MEASURES, density: 0.75 };
const SPACIOUS: RowMeasures = { ...USUAL_MEASURES, density: 1.25 };
const LARGE: RowMeasures = { ...USUAL_MEASURES, rem: 20 };

/** In whole pixels, as it is measured. */
function height(
  row: RowPlace | undefined,
  message: MessageSnapshot | undefined,
  measures = USUAL_MEASURES,
): number {
  return Math.round(heightOfRow(estimateRow(row, message), measures));
}

/** How many lines it is taken for. */
function lines(text: unknown): number {
  return Math.round((height(NEXT, said(text)) - 19) / 21.75);
}

describe('the height that a row is expected to have', () => {
  it('is that of a line for a short text, with what stands above it', () => {
    expect(height(NEXT, said('Hello'))).toBe(41);
    expect(height(FIRST, said('Hello'))).toBe(54);
    expect(height({ ...FIRST, startsDay: true }, said('Hello'))).toBe(90);
  });

  it('has room for the name of who begins to speak in a group', () => {
    const inGroup = { conversationType: 'GROUP' };
    expect(height(FIRST, said('Hello', inGroup))).toBe(72);
    expect(height(FIRST, said('Hello', { ...inGroup, flow: 'out' }))).toBe(54);
    expect(height(NEXT, said('Hello', inGroup))).toBe(41);
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
    expect(height(last, said('x'.repeat(56)))).toBe(41);
    expect(height(last, said('x'.repeat(70)))).toBe(60);
    expect(height(NEXT, said('x'.repeat(70)))).toBe(41);
  });

  it('is that of a sentence for what nobody has said', () => {
    expect(height(FIRST, said('', { type: 'TIMGroupTipElem' }))).toBe(39);
  });

  it('is that of a line for what cannot be read', () => {
    for (const payload of [undefined, null, {}, { text: 7 }]) {
      expect(height(NEXT, said('', { payload }))).toBe(41);
    }
    expect(height(undefined, undefined)).toBe(41);
  });

  it('has the spaces of its density, and lines as large as the type of the page', () => {
    const day = { ...FIRST, startsDay: true };
    const rows = (measures: RowMeasures) =>
      [NEXT, FIRST, day].map((row) => height(row, said('Hello'), measures));
    expect(rows(COMPACT)).toEqual([36, 46, 86]);
    expect(rows(SPACIOUS)).toEqual([46, 62, 94]);
    expect(rows(LARGE)).toEqual([46, 59, 95]);
  });

  it('has them for names, times and what nobody has said, too', () => {
    const named = said('Hello', { conversationType: 'GROUP' });
    expect(height(FIRST, named, COMPACT)).toBe(63);
    expect(height(FIRST, named, LARGE)).toBe(81);
    const last = { ...NEXT, endsGroup: true };
    expect(height(last, said('x'.repeat(70)), COMPACT)).toBe(54);
    expect(height(FIRST, said('', { type: 'TIMGroupTipElem' }), COMPACT)).toBe(34);
  });
});
