import type { InvitationStrings } from '../../internals/strings/invitation-strings.js';
import { counted } from './words.js';

export const invitations: InvitationStrings = {
  invitations: 'Einladungen',
  invitesYou: (name) => `${name} lädt dich ein`,
  invitedIn: (group) => `in ${group}`,
  acceptInvitation: 'Annehmen',
  declineInvitation: 'Ablehnen',
  invitationNotAccepted: (why) => `Nicht angenommen. ${why}`,
  invitationNotDeclined: (why) => `Nicht abgelehnt. ${why}`,
  moreInvitations: (count, written) =>
    counted(count, written, 'weitere Einladung', 'weitere Einladungen'),
  invitationEndsSoon: (name) => `Nur noch wenige Sekunden, um ${name} zu antworten`,
  youAccepted: (name) => `Du hast die Einladung von ${name} angenommen`,
  youDeclined: (name) => `Du hast die Einladung von ${name} abgelehnt`,
  acceptedElsewhere: (name) =>
    `Du hast die Einladung von ${name} auf einem anderen Gerät angenommen`,
  declinedElsewhere: (name) =>
    `Du hast die Einladung von ${name} auf einem anderen Gerät abgelehnt`,
  invitationWithdrawn: (name) => `${name} hat die Einladung zurückgezogen`,
  invitationMissed: (name) => `Du hast die Einladung von ${name} verpasst`,

  invitationTo: (names) => `Einladung an ${names}`,
  calling: 'Wird angerufen…',
  ringing: 'Klingelt…',
  cancelInvitation: 'Abbrechen',
  invitationNotCancelled: (why) => `Nicht abgebrochen. ${why}`,
  invitationAccepted: 'Angenommen',
  invitationDeclined: 'Abgelehnt',
  invitationCancelled: 'Abgebrochen',
  invitationUnanswered: 'Keine Antwort',
  invitationFailed: (why) => `Nicht gesendet. ${why}`,
  peopleAccepted: (_count, written) => `${written} angenommen`,
  peopleDeclined: (_count, written) => `${written} abgelehnt`,
  peopleUnanswered: (_count, written) => `${written} ohne Antwort`,
  peopleWaitedFor: (_count, written) => `${written} noch offen`,
  callAgain: 'Erneut anrufen',
};
