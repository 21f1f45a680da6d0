import { describe, expect, it } from 'vitest';
import type { EventEntry } from './event-entry.js';
import { createMatcher, type EventFilter, NO_FILTER } from './matches.js';

const base: EventEntry = {
  id: 1,
  kind: 'request',
  name: 'messages.send',
  userID: 'Ann',
  time: 0,
  state: 'refused',
  code: 80001,
  body: '{"text":"Hello"}',
  answer: '{"sequence":7}',
  size: 30,
};

const fits = (filter: Partial<EventFilter>, entry = base) =>
  createMatcher({ ...NO_FILTER, ...filter })(entry);

describe('the filter of events', () => {
  it.each([
    ['', true],
    ['MESSAGES', true],
    ['ann', true],
    ['80001', true],
    ['8000', false],
    ['Hello', true],
    ['hello', false],
    ['"sequence":7', true],
    ['  send ', true],
    ['reactions', false],
  ])('finds by words: %j', (text, isFound) => {
    expect(fits({ text })).toBe(isFound);
  });

  it('finds by person and by kind', () => {
    expect(fits({ userID: 'Ann' })).toBe(true);
    expect(fits({ userID: 'ann' })).toBe(false);
    expect(fits({ kinds: new Set(['push']) })).toBe(false);
    expect(fits({ kinds: new Set(['push', 'request']) })).toBe(true);
  });

  it('asks what an entry carries once', () => {
    let reads = 0;
    const entry = {
      ...base,
      get body() {
        reads += 1;
        return '{}';
      },
    };
    const matches = createMatcher({ ...NO_FILTER, text: 'nowhere' });
    for (let time = 0; time < 5; time += 1) expect(matches(entry)).toBe(false);
    expect(reads).toBe(1);
  });
});
