import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  c2cConversationID,
  communityIDOfTopic,
  groupConversationID,
  isCommunityID,
  isTopicID,
  parseConversationID,
  SYSTEM_CONVERSATION_ID,
} from './index.js';

describe('conversation IDs', () => {
  it('say after parsing what they were built from', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        expect(parseConversationID(groupConversationID(id))).toEqual({
          type: 'GROUP',
          targetID: id,
        });
        expect(parseConversationID(c2cConversationID(id))).toEqual({ type: 'C2C', targetID: id });
      }),
    );
  });

  it('know the system conversation', () => {
    expect(parseConversationID(SYSTEM_CONVERSATION_ID)).toEqual({
      type: '@TIM#SYSTEM',
      targetID: '',
    });
  });

  it('are none without a prefix or with nothing behind it', () => {
    for (const id of ['', 'alice', 'C2C', 'GROUP', 'group1', '@TIM#OTHER']) {
      expect(parseConversationID(id), id).toBeUndefined();
    }
  });
});

describe('community and topic IDs', () => {
  const community = '@TGS#_@TGS#abc';
  const topic = `${community}@TOPIC#_@TOPIC#xyz`;

  it('are told apart', () => {
    expect([isCommunityID(community), isTopicID(community)]).toEqual([true, false]);
    expect([isCommunityID(topic), isTopicID(topic)]).toEqual([false, true]);
    expect([isCommunityID('@TGS#1'), isTopicID('@TOPIC#_x')]).toEqual([false, false]);
  });

  it('lead from a topic to its community', () => {
    expect(communityIDOfTopic(topic)).toBe(community);
    expect(communityIDOfTopic(community)).toBeUndefined();
  });
});
