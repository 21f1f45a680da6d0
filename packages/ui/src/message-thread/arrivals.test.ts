import type { MessageSnapshot } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { announceGathered, lookAt, noArrivals } from './arrivals.js';

function said(ID: string, other: Partial<MessageSnapshot> = {}): MessageSnapshot {
  return { ID, status: 'success', flow: 'in', ...other } as MessageSnapshot;
}

const [first, second, third] = [said('1'), said('2'), said('3')];
const opened = lookAt(noArrivals, [first], false);

describe('what arrives in a thread', () => {
  it('is not what was there when it was opened', () => {
    expect(opened.announced).toEqual([]);
    const empty = lookAt(noArrivals, [], false);
    expect(lookAt(empty, [first], false).announced).toEqual([first]);
    // The first page.
    expect(lookAt(empty, [first, second], false).announced).toEqual([]);
  });

  it('is announced at once, and what follows soon after together', () => {
    const one = lookAt(opened, [first, second], false);
    expect(one.announced).toEqual([second]);
    const fourth = said('4');
    const two = lookAt(one, [first, second, third], true);
    const three = lookAt(two, [first, second, third, fourth], true);
    expect(three.announced).toBe(one.announced);
    expect(announceGathered(three).announced).toEqual([third, fourth]);
    expect(announceGathered(three).gathered).toEqual([]);
  });

  it('is looked at once', () => {
    const messages = [first, second];
    const one = lookAt(opened, messages, false);
    expect(lookAt(one, messages, true)).toBe(one);
    expect(announceGathered(one)).toBe(one);
  });

  it('is not what I say, nor what stays behind since it could not be sent', () => {
    const mine = said('mine', { flow: 'out' });
    const unsent = said('unsent', { flow: 'out', status: 'fail' });
    const one = lookAt(opened, [first, mine, unsent], false);
    expect(one.announced).toEqual([]);
    expect(lookAt(one, [first, mine, second, unsent], false).announced).toEqual([second]);
  });

  it('is not what comes before, nor another thread', () => {
    expect(lookAt(opened, [said('0'), first], false).announced).toEqual([]);
    const other = lookAt(opened, [second, third], false);
    expect(other.announced).toEqual([]);
    expect(lookAt(other, [second, third, said('4')], false).announced).toHaveLength(1);
  });
});
