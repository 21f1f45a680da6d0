import type { InvitationStrings } from '../../internals/strings/invitation-strings.js';
import { counted, plural } from './words.js';

export const invitations: InvitationStrings = {
  invitations: 'Invitations',
  invitesYou: (name) => `${name} vous invite`,
  invitedIn: (group) => `dans ${group}`,
  acceptInvitation: 'Accepter',
  declineInvitation: 'Refuser',
  invitationNotAccepted: (why) => `L’invitation n’a pas été acceptée. ${why}`,
  invitationNotDeclined: (why) => `L’invitation n’a pas été refusée. ${why}`,
  moreInvitations: (count, written) =>
    counted(count, written, 'autre invitation', 'autres invitations'),
  invitationEndsSoon: (name) => `Plus que quelques secondes pour répondre à ${name}`,
  youAccepted: (name) => `Invitation acceptée\u00a0: ${name}`,
  youDeclined: (name) => `Invitation refusée\u00a0: ${name}`,
  acceptedElsewhere: (name) => `Invitation acceptée sur un autre appareil\u00a0: ${name}`,
  declinedElsewhere: (name) => `Invitation refusée sur un autre appareil\u00a0: ${name}`,
  invitationWithdrawn: (name) => `${name} a retiré son invitation`,
  invitationMissed: (name) => `Invitation manquée\u00a0: ${name}`,

  invitationTo: (names) => `Invitation à ${names}`,
  calling: 'Appel…',
  ringing: 'Ça sonne…',
  cancelInvitation: 'Annuler',
  invitationNotCancelled: (why) => `L’invitation n’a pas été annulée. ${why}`,
  invitationAccepted: 'Acceptée',
  invitationDeclined: 'Refusée',
  invitationCancelled: 'Annulée',
  invitationUnanswered: 'Sans réponse',
  invitationFailed: (why) => `Non envoyée. ${why}`,
  peopleAccepted: (count, written) =>
    plural(count, {
      one: `${written} a accepté`,
      other: `${written} ont accepté`,
    }),
  peopleDeclined: (count, written) =>
    plural(count, {
      one: `${written} a refusé`,
      other: `${written} ont refusé`,
    }),
  peopleUnanswered: (_count, written) => `${written} sans réponse`,
  peopleWaitedFor: (_count, written) => `${written} en attente`,
  callAgain: 'Rappeler',
};
