export { OutgoingInvitationPeople as People } from './outgoing-people.js';
