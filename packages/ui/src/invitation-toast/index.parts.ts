export { InvitationCard as Card } from './invitation-card.js';
export { InvitationEnd as End } from './invitation-end.js';
