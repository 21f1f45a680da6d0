import type { Commands } from '../../../packages/engine/src/protocol/commands.js';
import type { WireTopicFailure } from '../../../packages/engine/src/protocol/topic-commands.js';
import { text, texts } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { holdingTips } from '../messages/index.js';
import { topicItemOf } from './topic-items.js';

/** Topics of communities. */
export const topicHandlers: Handlers = {
  async create_topic({ body, session }) {
    const topicID = text(body, 'TopicId');
    const { topicID: TopicId } = await session.call('topics.create', {
      groupID: text(body, 'GroupId'),
      ...(topicID && { topicID }),
      topicName: text(body, 'TopicName'),
      avatar: text(body, 'FaceUrl'),
      introduction: text(body, 'Introduction'),
      notification: text(body, 'Notification'),
      customData: text(body, 'CustomString'),
    });
    return { TopicId };
  },
  async modify_topic({ body, session, afterwards }) {
    const groupID = text(body, 'GroupId');
    const topicID = text(body, 'TopicId');
    const change = { groupID, topicID, changes: changesOf(body) };
    const tips = await holdingTips(session, () => session.call('topics.update', change));
    for (const tip of tips) afterwards(tip);
    return {};
  },
  async destroy_topic({ body, session }) {
    const { topicIDs, failures } = await session.call('topics.delete', namedIn(body));
    const deleted = topicIDs.map((TopicId) => ({ TopicId, ErrorCode: 0, ErrorInfo: '' }));
    return { DestroyResultItem: [...deleted, ...failures.map(failureItemOf)] };
  },
  async get_topic({ body, session }) {
    const { topics, failures } = await session.call('topics.list', namedIn(body));
    const groupID = text(body, 'GroupId');
    const failed = failures.map(({ topicID, code, message }) => ({
      TopicInfo: { GroupId: groupID, TopicId: topicID },
      ErrorCode: code,
      ErrorInfo: message,
    }));
    return { TopicAndSelfInfo: [...topics.map(topicItemOf), ...failed] };
  },
};

/** The topics that are meant; all of them when none is named. */
function namedIn(body: WireBody) {
  return { groupID: text(body, 'GroupId'), topicIDs: texts(body, 'TopicIdList') };
}

/** What the service calls what can be changed of a topic. */
const FIELDS = {
  topicName: 'TopicName',
  avatar: 'FaceUrl',
  introduction: 'Introduction',
  notification: 'Notification',
  customData: 'CustomString',
} as const;

function changesOf(body: WireBody): Commands['topics.update']['request']['changes'] {
  const given = Object.entries(FIELDS).filter(([, name]) => name in body);
  const texts = Object.fromEntries(given.map(([field, name]) => [field, text(body, name)]));
  const mute = text(body, 'ShutUpAllMember');
  return { ...texts, ...(mute && { muteAllMembers: mute === 'On' }) };
}

function failureItemOf({ topicID, code, message }: WireTopicFailure): WireBody {
  return { TopicId: topicID, ErrorCode: code, ErrorInfo: message };
}
