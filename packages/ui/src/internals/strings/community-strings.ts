import { counted } from './counted.js';

/** What communities and their topics say. */
export interface CommunityStrings {
  /** Name of the list. */
  communities: string;
  noCommunities: string;
  noCommunitiesDetail: string;
  communitiesFailed: string;
  addCommunity: string;
  aboutCommunity: string;
  communityMembers: (count: number, written: string) => string;

  /** Name of the list of topics; `name` is the community's. */
  topicsOf: (name: string) => string;
  noTopics: string;
  noTopicsDetail: string;
  /** To who may make the first one. */
  noTopicsYours: string;
  topicsFailed: string;
  newTopic: string;
  topicMenu: (name: string) => string;
  readTopic: string;
  topicNotRead: (name: string, why: string) => string;
  muteTopic: string;
  unmuteTopic: string;
  topicNotMuted: (name: string, why: string) => string;
  /** Only the owner and admins may speak in it. */
  onlyAdminsSpeak: string;
  speakingNotChanged: (name: string, why: string) => string;
  editTopic: string;
  /** Title of the dialog that changes one. */
  topicDetails: string;
  topicName: string;
  topicNameHelp: string;
  topicNeedsName: string;
  topicNameTooLong: string;
  topicIntroduction: string;
  createTopic: string;
  saveTopic: string;
  topicNotSaved: (why: string) => string;
  deleteTopic: string;
  deleteTopicQuestion: (name: string) => string;
  deleteTopicDetail: string;
  topicDeleted: (name: string) => string;
  topicNotDeleted: (name: string, why: string) => string;
}

/** All of it in English. */
export const englishCommunities: CommunityStrings = {
  communities: 'Communities',
  noCommunities: 'No communities yet',
  noCommunitiesDetail: 'Communities that you are in, and what is said in their topics, are here.',
  communitiesFailed: 'Your communities could not be loaded',
  addCommunity: 'Create or join a community',
  aboutCommunity: 'About this community',
  communityMembers: (count, written) => counted(count, written, 'member', 'members'),

  topicsOf: (name) => `Topics of ${name}`,
  noTopics: 'No topics yet',
  noTopicsDetail: 'The owner or an admin begins them.',
  noTopicsYours: 'People talk in topics. Make the first one.',
  topicsFailed: 'The topics could not be loaded',
  newTopic: 'New topic',
  topicMenu: (name) => `Options for ${name}`,
  readTopic: 'Mark as read',
  topicNotRead: (name, why) => `${name} was not marked as read. ${why}`,
  muteTopic: 'Mute',
  unmuteTopic: 'Unmute',
  topicNotMuted: (name, why) => `How ${name} is announced was not changed. ${why}`,
  onlyAdminsSpeak: 'Only admins write',
  speakingNotChanged: (name, why) => `Who may write in ${name} was not changed. ${why}`,
  editTopic: 'Edit…',
  topicDetails: 'Edit topic',
  topicName: 'Name',
  topicNameHelp: 'What it is about.',
  topicNeedsName: 'Give the topic a name.',
  topicNameTooLong: 'This name is too long.',
  topicIntroduction: 'Description',
  createTopic: 'Create',
  saveTopic: 'Save',
  topicNotSaved: (why) => `The topic was not saved. ${why}`,
  deleteTopic: 'Delete…',
  deleteTopicQuestion: (name) => `Delete ${name}?`,
  deleteTopicDetail:
    'The topic and all that was said in it are gone for everybody. This cannot be undone.',
  topicDeleted: (name) => `${name} is deleted.`,
  topicNotDeleted: (name, why) => `${name} was not deleted. ${why}`,
};
