export {
  type GroupInviteOptions,
  type InvitationActions,
  type InvitationStep,
  invitationActionsFeature,
} from './invitation-actions.js';
export type { InvitationSnapshot, InvitationStatus } from './invitation-snapshot.js';
export { isOver } from './invitation-state.js';
export { pickInvitations } from './invitations.store.js';
export { type InvitationsControl, invitationsFeature } from './invitations-control.js';
export { type SignalingCarrier, type SignalingSnapshot, signalingOf } from './signaling-of.js';
export { type UseInvitationResult, useInvitation } from './use-invitation.js';
export {
  type InvitationsOptions,
  type UseInvitationsResult,
  useInvitations,
} from './use-invitations.js';
export { useRemainingSeconds } from './use-remaining-seconds.js';
