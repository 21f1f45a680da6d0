export { freshGroup } from './create-group.js';
export { giveRemindTypeNotice } from './group-notices.js';
export { postToGroup } from './group-posts.js';
export type { GroupRecord } from './groups.records.js';
export { GROUP_TYPE_RULES } from './groups.rules.js';
export { leaveAllRooms } from './leave-group.js';
export {
  addMember,
  findGroup,
  findMember,
  groupIDsOf,
  membersOf,
  noteSent,
  presentMemberIDs,
  requireGroup,
  requireMember,
} from './membership.js';
export { wireGroupFor } from './wire-group.js';
