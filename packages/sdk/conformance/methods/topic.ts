import type { TopicMethods } from '@parlor/sdk';
import type { MethodTable, Refusal } from './method-traits.js';

const COMMUNITY = '@TGS#_tea';
const TOPIC = '@TGS#_tea@TOPIC#_green';

const NO_GROUP: readonly Refusal[] = [
  { because: 'there are no options', args: [] },
  { because: 'there are two arguments', args: [{ groupID: COMMUNITY }, {}] },
  { because: 'the groupID is missing', args: [{ topicName: 'Green', topicID: TOPIC }] },
  { because: 'the groupID is empty', args: [{ groupID: '', topicName: 'Green', topicID: TOPIC }] },
  { because: 'the groupID is no text', args: [{ groupID: 1, topicName: 'Green', topicID: TOPIC }] },
];

const NO_LIST: readonly Refusal[] = [
  { because: 'the topicIDList is a text', args: [{ groupID: COMMUNITY, topicIDList: TOPIC }] },
  {
    because: 'the topicIDList is an object',
    args: [{ groupID: COMMUNITY, topicIDList: { 0: TOPIC } }],
  },
];

/** A group that is no community with topics is all that the sample calls can name: 10004. */
export const TOPIC_TRAITS: MethodTable<keyof TopicMethods> = {
  getJoinedCommunityList: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  createTopicInCommunity: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID, topicName: 'Green' }],
    sampleFails: 10004,
    refuses: [
      ...NO_GROUP,
      { because: 'the topicName is missing', args: [{ groupID: COMMUNITY }] },
      { because: 'the topicName is empty', args: [{ groupID: COMMUNITY, topicName: '' }] },
      { because: 'the topicName is no text', args: [{ groupID: COMMUNITY, topicName: 1 }] },
    ],
  },
  deleteTopicFromCommunity: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID, topicIDList: [TOPIC] }],
    sampleFails: 10004,
    refuses: [...NO_GROUP, ...NO_LIST],
  },
  updateTopicProfile: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID, topicID: TOPIC, topicName: 'Green' }],
    sampleFails: 10004,
    refuses: [
      ...NO_GROUP,
      { because: 'the topicID is missing', args: [{ groupID: COMMUNITY, topicName: 'Green' }] },
      { because: 'the topicID is empty', args: [{ groupID: COMMUNITY, topicID: '' }] },
      { because: 'the topicID is no text', args: [{ groupID: COMMUNITY, topicID: 1 }] },
    ],
  },
  getTopicList: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID }],
    sampleFails: 10004,
    refuses: [...NO_GROUP, ...NO_LIST],
  },
};
