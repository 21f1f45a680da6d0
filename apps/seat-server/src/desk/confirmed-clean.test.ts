import { readBook } from '@parlor/hooks/seat-rules';
import { expect, test } from 'vitest';
import { type CleanFacts, confirmedClean } from './confirmed-clean.js';

const meta = '{"v":1,"n":3,"lay":"A","h":"ann","co":["cat"],"m":"free","hs":1,"o":1,"e":1}';
const { book } = readBook({ 'seat.meta': meta }, () => 0);

/** Who has left, and who is offline; Ann owns the group, unless the test says otherwise. */
interface World extends Partial<CleanFacts> {
  readonly left?: readonly string[];
  readonly away?: readonly string[];
}

function confirmed(operation: object, { left = [], away = [], ...facts }: World = {}) {
  return confirmedClean({ type: 'clean', gone: [], ...operation }, book, {
    ...{ ownerID: 'ann', isLive: false, ...facts },
    hasLeft: (userID) => left.includes(userID),
    isAway: (userID) => away.includes(userID),
  });
}

/** Who is the host after somebody has said that it is them. */
function hostAfter(newHostID: string, world?: World): string {
  return confirmed({ newHostID }, world).newHostID ?? 'ann';
}

test('who is there is not gone, whoever says so', () => {
  const operation = { gone: ['ann', 'ben', 'cat'], holders: { ben: 'b1' } };
  expect(confirmed(operation, { left: ['ben'], away: ['cat'] })).toEqual({
    ...{ type: 'clean', gone: ['ben', 'cat'], holders: { ben: 'b1' } },
  });
});

test('a group is run by its owner, or by a co-host once its host has left', () => {
  expect(hostAfter('ben')).toBe('ann');
  expect(hostAfter('cat')).toBe('ann');
  expect(hostAfter('cat', { away: ['ann'] })).toBe('ann');
  expect(hostAfter('cat', { left: ['ann'] })).toBe('cat');
  expect(hostAfter('ben', { left: ['ann'] })).toBe('ann');
  expect(hostAfter('ben', { ownerID: 'ben' })).toBe('ben');
  expect(hostAfter('ben', { ownerID: 'ben', left: ['ben'] })).toBe('ann');
});

test('a live room is run by its host until they are offline', () => {
  const live = { isLive: true, ownerID: 'ben' };
  expect(hostAfter('ben', live)).toBe('ann');
  expect(hostAfter('cat', live)).toBe('ann');
  expect(hostAfter('ben', { ...live, away: ['ann'] })).toBe('ben');
  expect(hostAfter('cat', { ...live, away: ['ann'] })).toBe('cat');
  expect(hostAfter('dan', { ...live, away: ['ann'] })).toBe('ann');
});
