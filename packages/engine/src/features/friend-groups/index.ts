export { ensureFriendGroup } from './groups-of-person.js';
