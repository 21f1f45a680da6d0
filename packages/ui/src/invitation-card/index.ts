export { InvitationCard, type SeatInvitationCardProps } from './invitation-card.js';
