import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  c2cConversationID,
  communityID,
  communityIDOfTopic,
  groupConversationID,
  isCommunityID,
  isTopicID,
  parseConversationID,
  SYSTEM_CONVERSATION_ID,
  topicID,
} from './index.js';

describe('conversation IDs', () => {
  it('say after parsing what they were built from [SES-6.1]', () => {
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

  it('tell their type by their first characters alone [SES-6.2]', () => {
    for (const [id, type, targetID] of [
      ['C2CGROUPx', 'C2C', 'GROUPx'],
      ['GROUPC2Cx', 'GROUP', 'C2Cx'],
      ['GROUP@TIM#SYSTEM', 'GROUP', '@TIM#SYSTEM'],
      ['C2C@TGS#_a@TOPIC#_b', 'C2C', '@TGS#_a@TOPIC#_b'],
    ] as const) {
      expect(parseConversationID(id)).toEqual({ type, targetID });
    }
  });

  it('know the system conversation [SES-6.1]', () => {
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

  it('are told apart [SES-6.3, SES-6.5]', () => {
    expect([isCommunityID(community), isTopicID(community)]).toEqual([true, false]);
    expect([isCommunityID(topic), isTopicID(topic)]).toEqual([false, true]);
    expect([isCommunityID('@TGS#1'), isTopicID('@TOPIC#_x')]).toEqual([false, false]);
  });

  it('are what they were built as [GRP-0.2.7]', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+$/), fc.string(), (community, topic) => {
        expect(isCommunityID(communityID(community))).toBe(true);
        expect(isTopicID(topicID(communityID(community), topic))).toBe(true);
        expect(communityIDOfTopic(topicID(communityID(community), topic))).toBe(
          communityID(community),
        );
      }),
    );
  });

  it('lead from a topic to its community [SES-6.4]', () => {
    expect(communityIDOfTopic(topic)).toBe(community);
    expect(communityIDOfTopic(community)).toBeUndefined();
  });
});
