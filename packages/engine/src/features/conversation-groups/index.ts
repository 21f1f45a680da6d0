export { ensureConversationGroup } from './ensure-group.js';
export { groupNamesOf } from './groups-of-person.js';
