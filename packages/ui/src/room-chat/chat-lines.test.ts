import type { MessageSnapshot } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { chatLines } from './chat-lines.js';
import type { Moment } from './moment.js';

function message(ID: string, time: number): MessageSnapshot {
  return { ID, time } as MessageSnapshot;
}

function moment(key: string, after: Moment['after']): Moment {
  return { key, change: { kind: 'opened', userID: '', nick: '', index: 0 }, after };
}

function keys(...lines: Parameters<typeof chatLines>): string[] {
  return chatLines(...lines).map(({ key }) => key);
}

describe('the lines of a chat', () => {
  const [a, b, c] = [message('a', 10), message('b', 20), message('c', 30)] as const;

  it('have what happened behind the message after which it did, in its order', () => {
    const moments = [moment('first', null), moment('2nd', a), moment('3rd', a), moment('4th', c)];
    expect(keys([a, b, c], moments, [])).toEqual(['first', 'a', '2nd', '3rd', 'b', 'c', '4th']);
  });

  it('keep the place of what happened when the message before it is gone', () => {
    expect(keys([a, c], [moment('then', b)], [])).toEqual(['a', 'then', 'c']);
  });

  it('let go what happened before all that is shown', () => {
    expect(keys([b, c], [moment('then', a)], [])).toEqual(['b', 'c']);
  });

  it('have what happened while nothing was said', () => {
    expect(keys([], [moment('then', a), moment('first', null)], [])).toEqual(['then', 'first']);
  });

  it('end with what could not be said', () => {
    const unsaid = { key: 'u', text: 'Hello', error: new Error('No.') };
    expect(keys([a], [moment('then', a)], [unsaid])).toEqual(['a', 'then', 'u']);
  });

  it('are the same objects for what has not changed', () => {
    const then = moment('then', a);
    const before = chatLines([a, b], [then], []);
    expect(chatLines([a, b, c], [then], []).slice(0, 3)).toEqual(before);
    for (const [index, line] of before.entries()) {
      expect(chatLines([a, b, c], [then], [])[index]).toBe(line);
    }
  });
});
