export { isGroupName } from './friend-groups.rules.js';
export { ensureFriendGroup } from './groups-of-person.js';
