export {
  answerKeyOf,
  applicationsIn,
  applyToJoin,
  askInvitees,
  findApplication,
  noteAnswered,
  waitForApproval,
} from './applications.js';
export { type Authority, requireAuthority, roleIn } from './authority.js';
export { addMember, removeMember } from './come-and-go.js';
export { freshGroup } from './create-group.js';
export { isInviteOption, isJoinOption, isKeyValue } from './group-guards.js';
export { giveNotice, giveRemindTypeNotice, NOTICE } from './group-notices.js';
export { postToGroup } from './group-posts.js';
export {
  tellGroupChanges,
  tellJoined,
  tellMemberChanges,
  tellPutOut,
  tellRoles,
  tellTopicChanges,
} from './group-tips.js';
export { leaveAllRooms, takeBackGroup } from './leave-group.js';
export { tellBanned, tellUnbanned } from './room-tips.js';
export { tellPresent } from './tell-present.js';
export { wireGroupFor } from './wire-group.js';
