import { describe, expect, test } from 'vitest';
import { readRequest, type SeatRequest, writeRequest } from './seat-request.js';

describe('a request for a seat', () => {
  test.each<[SeatRequest, string]>([
    [{ command: 'apply', index: 0, groupID: '' }, '{"seat":1,"cmd":"apply","i":0}'],
    [{ command: 'pick', index: 7, groupID: '' }, '{"seat":1,"cmd":"pick","i":7}'],
    [{ command: 'apply', index: 2, groupID: 'show' }, '{"seat":1,"cmd":"apply","i":2,"g":"show"}'],
  ])('is written by the protocol, and read as it was [SEA-2.6.1, SEA-2.6.7]', (request, data) => {
    expect(writeRequest(request)).toBe(data);
    expect(readRequest(data)).toEqual({ kind: 'request', request });
  });

  test('of an unknown cmd is none, and is no mistake [SEA-2.6.9]', () => {
    expect(readRequest('{"seat":1,"cmd":"dance","i":"left"}')).toEqual({ kind: 'unknown' });
  });

  test('takes what else is in it for later versions’ business', () => {
    const read = readRequest('{"seat":1,"cmd":"pick","i":3,"why":{"a":1}}');
    expect(read).toEqual({
      kind: 'request',
      request: { command: 'pick', index: 3, groupID: '' },
    });
  });

  test.each([
    ['no JSON', '{"seat":1'],
    ['a list', '["seat"]'],
    ['another thing', '{"seat":2,"cmd":"apply","i":0}'],
    ['without a cmd', '{"seat":1,"i":0}'],
    ['with a cmd that is no text', '{"seat":1,"cmd":7,"i":0}'],
    ['without a seat', '{"seat":1,"cmd":"apply"}'],
    ['with a text for a seat', '{"seat":1,"cmd":"apply","i":"2"}'],
    ['with a seat below none', '{"seat":1,"cmd":"apply","i":-1}'],
    ['with half a seat', '{"seat":1,"cmd":"apply","i":1.5}'],
    ['with a seat beyond reason', '{"seat":1,"cmd":"apply","i":1e300}'],
    ['with a group that is no text', '{"seat":1,"cmd":"apply","i":0,"g":{}}'],
    ['with a group of no length', `{"seat":1,"cmd":"apply","i":0,"g":"${'g'.repeat(129)}"}`],
    ['above 2 KB', `{"seat":1,"cmd":"apply","i":0,"x":"${'x'.repeat(2048)}"}`],
    ['above 2 KB of another kind', `{"seat":1,"cmd":"dance","x":"${'x'.repeat(2048)}"}`],
  ])('that is %s is malformed [SEA-2.6.9]', (_, data) => {
    expect(readRequest(data)).toEqual({ kind: 'malformed' });
  });

  test('of 2 KB is read [SEA-2.6.9]', () => {
    const start = '{"seat":1,"cmd":"apply","i":0,"x":"';
    const data = `${start}${'x'.repeat(2048 - start.length - 2)}"}`;
    expect(data).toHaveLength(2048);
    expect(readRequest(data).kind).toBe('request');
    expect(readRequest(data.replace('xx', 'éx')).kind).toBe('malformed');
  });
});
