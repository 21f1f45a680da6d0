import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { peopleCounted, plural, withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `Entrada no grupo: ${names}`,
  tipLetIn: (operator, names) => `${operator} aprovou a entrada de ${names}`,
  tipInvited: (operator, names) => `${operator} adicionou ${names}`,
  tipLeft: (names) => `Saída do grupo: ${names}`,
  tipRemoved: (operator, names, reason) => withWords(`${operator} removeu ${names}`, reason),
  tipMadeAdmin: (operator, names, count) =>
    plural(count, {
      one: `${operator} tornou ${names} admin`,
      many: `${operator} tornou ${names} admins`,
      other: `${operator} tornou ${names} admins`,
    }),
  tipUnmadeAdmin: (_operator, names, count) =>
    plural(count, {
      one: `${names} não é mais admin`,
      many: `${names} não são mais admins`,
      other: `${names} não são mais admins`,
    }),
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `${operator} silenciou ${names}`
      : `${operator} silenciou ${names} por ${duration}`,
  tipUnmuted: (operator, names) => `${operator} liberou a fala de ${names}`,
  tipMembersChanged: (operator, names) => `${operator} mudou os dados de ${names}`,
  tipBanned: (operator, names, reason) => withWords(`${operator} baniu ${names}`, reason),
  tipUnbanned: (operator, names) => `${operator} cancelou o banimento de ${names}`,

  tipRenamed: (operator, name) => `${operator} mudou o nome do grupo para “${name}”`,
  tipNewOwner: (name) => `O grupo agora pertence a ${name}`,
  tipNotification: (operator, text) => `${operator} mudou o comunicado: ${text}`,
  tipNoNotification: (operator) => `${operator} removeu o comunicado`,
  tipIntroduction: (operator) => `${operator} mudou a descrição`,
  tipPicture: (operator) => `${operator} mudou a foto do grupo`,
  tipAllMuted: (operator) => `${operator} silenciou o grupo`,
  tipAllUnmuted: (operator) => `${operator} liberou a fala no grupo`,
  tipJoinFreely: (operator) => `${operator} abriu o grupo: qualquer pessoa pode entrar`,
  tipJoinByApproval: (operator) =>
    `${operator} mudou quem pode entrar: os admins decidem cada solicitação`,
  tipJoinByNobody: (operator) => `${operator} fechou o grupo: ninguém pode pedir para entrar`,
  tipInviteFreely: (operator) => `${operator} mudou quem pode adicionar pessoas: todos os membros`,
  tipInviteByApproval: (operator) =>
    `${operator} mudou quem pode adicionar pessoas: os admins decidem cada caso`,
  tipInviteByNobody: (operator) => `${operator} mudou quem pode adicionar pessoas: ninguém`,
  tipSeveral: (operator, facts) => `${operator} mudou ${facts}`,
  tipFactName: 'o nome',
  tipFactPicture: 'a foto',
  tipFactIntroduction: 'a descrição',
  tipFactNotification: 'o comunicado',
  tipFactMute: 'quem pode escrever',
  tipFactJoin: 'quem pode entrar',
  tipFactInvite: 'quem pode adicionar pessoas',
  tipFactOther: 'outros dados',
  tipOther: 'O grupo foi alterado',
  tipGroupCreated: (operator) =>
    operator === '' ? 'O grupo foi criado' : `${operator} criou o grupo`,

  tipTopicRenamed: (operator, name) => `${operator} mudou o nome do tópico para “${name}”`,
  tipTopicIntroduction: (operator) => `${operator} mudou a descrição do tópico`,
  tipTopicPicture: (operator) => `${operator} mudou a foto do tópico`,
  tipTopicMuted: (operator) => `${operator} silenciou o tópico`,
  tipTopicUnmuted: (operator) => `${operator} liberou a fala no tópico`,
  tipTopicOther: 'O tópico foi alterado',

  others: (count, written) => `mais ${peopleCounted(count, written)}`,
};
