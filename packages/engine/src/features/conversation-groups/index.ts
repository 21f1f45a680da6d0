export { groupNamesOf } from './groups-of-person.js';
