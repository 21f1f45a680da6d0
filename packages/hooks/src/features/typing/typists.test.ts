import { expect, test } from 'vitest';
import { TypingLine } from './typing-line.js';
import { readTyping, typingData } from './typing-message.js';
import { beginTyping, endTyping, nextExpiry, nobody, withoutExpired } from './typists.js';

test('who says nothing more for five seconds has stopped', () => {
  const typists = beginTyping(beginTyping(nobody, 'ben', 0), 'cat', 2_000);
  expect(nextExpiry(typists)).toBe(5_000);
  expect(withoutExpired(typists, 4_999)).toBe(typists);
  expect(withoutExpired(typists, 5_000).userIDs).toEqual(['cat']);
  expect(withoutExpired(typists, 7_000)).toBe(nobody);
  expect(nextExpiry(nobody)).toBeUndefined();
});

test('who goes on typing stays where they are, in the same list', () => {
  const typists = beginTyping(beginTyping(nobody, 'ben', 0), 'cat', 0);
  const later = beginTyping(typists, 'ben', 4_000);
  expect(later.userIDs).toBe(typists.userIDs);
  expect(withoutExpired(later, 6_000).userIDs).toEqual(['ben']);
  expect(endTyping(later, 'ben').userIDs).toEqual(['cat']);
  expect(endTyping(later, 'dan')).toBe(later);
});

test('a crowd that is made up takes no room', () => {
  const crowd = Array.from({ length: 1_000 }, (_, index) => `user${index}`);
  const typists = crowd.reduce((now, userID) => beginTyping(now, userID, 0), nobody);
  expect(typists.userIDs).toEqual(crowd.slice(0, 20));
  expect(Object.keys(typists.until)).toHaveLength(20);
});

test('the others are told every four seconds at most, and once that I have stopped', () => {
  const line = new TypingLine();
  const told = [0, 1_000, 3_999, 4_000, 5_000].filter((now) => line.take(true, now));
  expect(told).toEqual([0, 4_000]);
  expect([line.take(false, 6_000), line.take(false, 6_001)]).toEqual([true, false]);
  expect(line.take(true, 7_000)).toBe(false);
  expect(line.take(true, 8_000)).toBe(true);
});

test('that I have stopped is not said when the others have forgotten that I began', () => {
  const line = new TypingLine();
  line.take(true, 0);
  expect(line.take(false, 5_000)).toBe(false);
});

test('what is sent is what Tencent’s own kits write', () => {
  expect(JSON.parse(typingData(true))).toEqual({
    businessID: 'user_typing_status',
    typingStatus: 1,
    version: 1,
    userAction: 14,
    actionParam: 'EIMAMSG_InputStatus_Ing',
  });
  expect(JSON.parse(typingData(false))).toMatchObject({
    typingStatus: 0,
    actionParam: 'EIMAMSG_InputStatus_End',
  });
});

const custom = (data: unknown) => ({ type: 'TIMCustomElem', payload: { data } });

test.each([
  ['that somebody types', custom(typingData(true)), true],
  ['that somebody has stopped', custom(typingData(false)), false],
  ['another business', custom('{"businessID":"order"}'), undefined],
  ['broken JSON', custom('{"businessID":"user_typing_status"'), undefined],
  ['a list', custom('["user_typing_status"]'), undefined],
  ['no text', custom(5), undefined],
  ['too much', custom(typingData(true).padEnd(1_001)), undefined],
  ['a text', { type: 'TIMTextElem', payload: { text: typingData(true) } }, undefined],
  ['no payload', { type: 'TIMCustomElem', payload: null }, undefined],
  ['nothing', null, undefined],
])('of %s it is read as such', (_, live, isTyping) => {
  expect(readTyping(live)).toBe(isTyping);
});
