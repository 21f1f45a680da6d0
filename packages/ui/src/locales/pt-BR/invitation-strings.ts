import type { InvitationStrings } from '../../internals/strings/invitation-strings.js';
import { counted, plural } from './words.js';

export const invitations: InvitationStrings = {
  invitations: 'Convites',
  invitesYou: (name) => `${name} está convidando você`,
  invitedIn: (group) => `em ${group}`,
  acceptInvitation: 'Aceitar',
  declineInvitation: 'Recusar',
  invitationNotAccepted: (why) => `Não foi possível aceitar. ${why}`,
  invitationNotDeclined: (why) => `Não foi possível recusar. ${why}`,
  moreInvitations: (count, written) => `Mais ${counted(count, written, 'convite', 'convites')}`,
  invitationEndsSoon: (name) => `Restam poucos segundos para responder a ${name}`,
  youAccepted: (name) => `Você aceitou o convite de ${name}`,
  youDeclined: (name) => `Você recusou o convite de ${name}`,
  acceptedElsewhere: (name) => `Você aceitou o convite de ${name} em outro dispositivo`,
  declinedElsewhere: (name) => `Você recusou o convite de ${name} em outro dispositivo`,
  invitationWithdrawn: (name) => `${name} retirou o convite`,
  invitationMissed: (name) => `Você perdeu o convite de ${name}`,

  invitationTo: (names) => `Convite para ${names}`,
  calling: 'Ligando…',
  ringing: 'Chamando…',
  cancelInvitation: 'Cancelar',
  invitationNotCancelled: (why) => `Não foi possível cancelar. ${why}`,
  invitationAccepted: 'Aceito',
  invitationDeclined: 'Recusado',
  invitationCancelled: 'Cancelado',
  invitationUnanswered: 'Sem resposta',
  invitationFailed: (why) => `Não enviado. ${why}`,
  peopleAccepted: (count, written) =>
    plural(count, {
      one: `${written} aceitou`,
      many: `${written} aceitaram`,
      other: `${written} aceitaram`,
    }),
  peopleDeclined: (count, written) =>
    plural(count, {
      one: `${written} recusou`,
      many: `${written} recusaram`,
      other: `${written} recusaram`,
    }),
  peopleUnanswered: (_count, written) => `${written} sem resposta`,
  peopleWaitedFor: (count, written) =>
    plural(count, {
      one: `falta ${written} responder`,
      many: `faltam ${written} responderem`,
      other: `faltam ${written} responderem`,
    }),
  callAgain: 'Ligar de novo',
};
