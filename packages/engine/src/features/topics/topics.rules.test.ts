import { describe, expect, test } from 'vitest';
import { areTopicTexts, defaultTopicID, givenOf, isCustomTopicID } from './topics.rules.js';

const TEA = '@TGS#_tea';

describe('an ID of one’s own for a topic', () => {
  test.each([
    [`${TEA}@TOPIC#_green`, true],
    [`${TEA}@TOPIC#_@TOPIC#cGREEN`, true],
    [`${TEA}@TOPIC#_${'x'.repeat(79)}`, true],
    [`${TEA}@TOPIC#_${'x'.repeat(80)}`, false],
    [`${TEA}@TOPIC#_`, false],
    [`${TEA}@TOPIC#_grün`, false],
    [`${TEA}@TOPIC#_a\u0000b`, false],
    [`${TEA}green`, false],
    ['@TGS#_milk@TOPIC#_green', false],
    ['green', false],
    ['', false],
  ])('%j is one of its community: %j', (topicID, isOne) => {
    expect(isCustomTopicID(topicID, TEA)).toBe(isOne);
  });
});

test('an ID that the service makes begins with the community’s', () => {
  expect(defaultTopicID(TEA, 1)).toBe('@TGS#_tea@TOPIC#_@TOPIC#c00000001');
  expect(defaultTopicID(TEA, 36)).toBe('@TGS#_tea@TOPIC#_@TOPIC#c00000010');
  expect(isCustomTopicID(defaultTopicID(TEA, 1), TEA)).toBe(true);
});

describe('texts of a topic', () => {
  const texts = { topicName: 'a', avatar: '', introduction: '', notification: '', customData: '' };

  test.each([
    ['topicName', 150],
    ['avatar', 500],
    ['introduction', 400],
    ['notification', 400],
    ['customData', 3_000],
  ] as const)('are counted in bytes: %s has at most %i', (field, most) => {
    const words = 'é'.repeat(most / 2);
    expect(areTopicTexts({ ...texts, [field]: words })).toBe(true);
    expect(areTopicTexts({ ...texts, [field]: `${words}e` })).toBe(false);
  });

  test('are only a name at least', () => {
    expect(areTopicTexts(texts)).toBe(true);
    expect(areTopicTexts({ ...texts, topicName: '' })).toBe(false);
    expect(areTopicTexts({})).toBe(true);
  });
});

test('of what is to be changed nothing is taken that cannot be changed', () => {
  const changes = { topicName: 'a', muteAllMembers: false, groupID: 'x', number: 1 };
  expect(givenOf(changes)).toEqual({ topicName: 'a', muteAllMembers: false });
  expect(givenOf({})).toEqual({});
});
