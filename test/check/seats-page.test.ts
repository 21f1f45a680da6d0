import { readSeatServerRequest } from '@parlor/hooks/seat-rules';
import { expect, test } from 'vitest';
import { readMeta, writeMeta } from '../../packages/hooks/src/features/seats/protocol/seat-meta.js';
import {
  readSeat,
  writeSeat,
} from '../../packages/hooks/src/features/seats/protocol/seat-value.js';
import {
  readRequest,
  writeRequest,
} from '../../packages/hooks/src/features/seats/requests/seat-request.js';
import { OWN_CODES } from '../../packages/sdk/src/error-codes/own-codes.js';
import { textOf } from './public-names.js';

const PAGE = textOf('docs/seats.md');
const RULES = 'packages/hooks/src/features/seats/rules/seat-operation.ts';

/** The lines of the page that are examples, beginning so. */
function examples(beginning: string): readonly string[] {
  const lines = PAGE.split('\n').filter((line) => line.trim().startsWith(beginning));
  const found = lines.map((line) => line.trim().split('      ')[0] ?? '');
  expect(found).not.toEqual([]);
  return found;
}

test('the page of the protocol has seats and rooms as they are written', () => {
  for (const text of examples('{"s":')) {
    const seat = readSeat(text);
    expect(seat && writeSeat(seat)).toBe(text);
  }
  for (const text of examples('{"v":1')) {
    const reading = readMeta(text);
    expect(reading.kind === 'meta' && writeMeta(reading.meta)).toBe(text);
  }
});

test('the page of the protocol has requests as they are written', () => {
  for (const text of examples('{"seat":1,"cmd":"apply"').concat(
    examples('{"seat":1,"cmd":"pick"'),
  )) {
    const reading = readRequest(text);
    expect(reading.kind === 'request' && writeRequest(reading.request)).toBe(text);
  }
  for (const text of examples('{"groupID"')) {
    expect(readSeatServerRequest(JSON.parse(text))).toEqual(JSON.parse(text));
  }
});

test('the page of the protocol has every operation, and every code of seats', () => {
  const types = [...textOf(RULES).matchAll(/readonly type: '(\w+)'/g)].map(([, type]) => type);
  expect(types).toContain('moveUser');
  expect(types.filter((type) => !PAGE.includes(`{type:'${type}'`))).toEqual([]);
  const isOfSeats = (code: number) => code <= -10 && code > -40;
  const codes = Object.keys(OWN_CODES).filter((code) => isOfSeats(Number(code)));
  expect(codes).toContain('-28');
  expect(codes.filter((code) => !PAGE.includes(`| ${code} |`))).toEqual([]);
});
