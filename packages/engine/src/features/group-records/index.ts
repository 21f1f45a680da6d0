export { findTopic, requireTopic, topicsOf } from './find-topics.js';
export {
  type ApplicationKind,
  type ApplicationRecord,
  applications,
  type GroupRecord,
  groups,
  type MemberRecord,
  members,
  memberships,
} from './groups.records.js';
export {
  admission,
  areFieldsAllowed,
  byRankAndJoinTime,
  creationFailure,
  firstRole,
  GROUP_TYPE_RULES,
  isAnyTextTooLong,
  isNoteTooLong,
  memberLimit,
  quitFailure,
  rankOf,
} from './groups.rules.js';
export { areMemberFields } from './member-fields.js';
export {
  findGroup,
  findMember,
  groupIDsOf,
  memberCountOf,
  membersOf,
  newMember,
  noteSent,
  presentMemberIDs,
  requireGroup,
  requireGroupOf,
  requireMember,
  saveGroup,
  saveMember,
} from './membership.js';
export { type TopicRecord, topicKey, topics } from './topics.records.js';
