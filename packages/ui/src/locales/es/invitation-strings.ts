import type { InvitationStrings } from '../../internals/strings/invitation-strings.js';
import { counted, plural } from './words.js';

export const invitations: InvitationStrings = {
  invitations: 'Invitaciones',
  invitesYou: (name) => `${name} te invita`,
  invitedIn: (group) => `en ${group}`,
  acceptInvitation: 'Aceptar',
  declineInvitation: 'Rechazar',
  invitationNotAccepted: (why) => `No se aceptó. ${why}`,
  invitationNotDeclined: (why) => `No se rechazó. ${why}`,
  moreInvitations: (count, written) =>
    counted(count, written, 'invitación más', 'invitaciones más'),
  invitationEndsSoon: (name) => `Quedan pocos segundos para responder a ${name}`,
  youAccepted: (name) => `Aceptaste la invitación de ${name}`,
  youDeclined: (name) => `Rechazaste la invitación de ${name}`,
  acceptedElsewhere: (name) => `Aceptaste la invitación de ${name} en otro dispositivo`,
  declinedElsewhere: (name) => `Rechazaste la invitación de ${name} en otro dispositivo`,
  invitationWithdrawn: (name) => `${name} retiró la invitación`,
  invitationMissed: (name) => `Invitación perdida de ${name}`,

  invitationTo: (names) => `Invitación a ${names}`,
  calling: 'Llamando…',
  ringing: 'Sonando…',
  cancelInvitation: 'Cancelar',
  invitationNotCancelled: (why) => `No se canceló. ${why}`,
  invitationAccepted: 'Aceptada',
  invitationDeclined: 'Rechazada',
  invitationCancelled: 'Cancelada',
  invitationUnanswered: 'Sin respuesta',
  invitationFailed: (why) => `No se envió. ${why}`,
  peopleAccepted: (count, written) =>
    plural(count, { one: `${written} aceptó`, other: `${written} aceptaron` }),
  peopleDeclined: (count, written) =>
    plural(count, { one: `${written} rechazó`, other: `${written} rechazaron` }),
  peopleUnanswered: (_count, written) => `${written} sin respuesta`,
  peopleWaitedFor: (count, written) =>
    plural(count, { one: `${written} pendiente`, other: `${written} pendientes` }),
  callAgain: 'Llamar otra vez',
};
