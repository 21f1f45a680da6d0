import { isBoolean, isString, listOf, objectOf, optional } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import type { TopicCommands } from '../../protocol/topic-commands.js';
import { createTopic } from './create-topic.js';
import { deleteTopics } from './delete-topics.js';
import { listTopics } from './list-topics.js';
import { updateTopic } from './update-topic.js';

const isCreation = objectOf<Commands['topics.create']['request']>({
  groupID: isString,
  topicID: optional(isString),
  topicName: isString,
  avatar: isString,
  introduction: isString,
  notification: isString,
  customData: isString,
});

const isUpdate = objectOf<Commands['topics.update']['request']>({
  groupID: isString,
  topicID: isString,
  changes: objectOf<Commands['topics.update']['request']['changes']>({
    topicName: optional(isString),
    avatar: optional(isString),
    introduction: optional(isString),
    notification: optional(isString),
    customData: optional(isString),
    muteAllMembers: optional(isBoolean),
  }),
});

const namesTopics = objectOf({ groupID: isString, topicIDs: listOf(isString) });

export const topicRoutes: Routes<keyof TopicCommands> = {
  'topics.create': forUsers(isCreation, createTopic),
  'topics.update': forUsers(isUpdate, updateTopic),
  'topics.delete': forUsers(namesTopics, deleteTopics),
  'topics.list': forUsers(namesTopics, listTopics),
};
