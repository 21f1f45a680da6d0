export type { GroupInviteOptions } from './invitation-actions.js';
export type { InvitationSnapshot, InvitationStatus } from './invitation-snapshot.js';
export { type SignalingCarrier, type SignalingSnapshot, signalingOf } from './signaling-of.js';
export { type UseInvitationResult, useInvitation } from './use-invitation.js';
export {
  type InvitationsOptions,
  type UseInvitationsResult,
  useInvitations,
} from './use-invitations.js';
