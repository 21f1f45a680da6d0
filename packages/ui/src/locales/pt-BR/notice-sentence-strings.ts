import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`${operator} quer entrar em “${group}”`, words),
  noticeApproved: (group, words) => withWords(`Sua entrada em “${group}” foi aprovada`, words),
  noticeRefused: (group, words) => withWords(`Sua entrada em “${group}” foi recusada`, words),
  noticeRemoved: (group, words) => withWords(`Removeram você de “${group}”`, words),
  noticeDismissed: (group) => `“${group}” foi encerrado`,
  noticeRecycled: (group) => `O serviço encerrou “${group}”`,
  noticeCreated: (group) => `Você criou “${group}”`,
  noticeInvited: (group, operator) =>
    operator === '' ? `Adicionaram você a “${group}”` : `${operator} adicionou você a “${group}”`,
  noticeLeft: (group) => `Você saiu de “${group}”`,
  noticeMadeAdmin: (group) => `Agora você é admin de “${group}”`,
  noticeUnmadeAdmin: (group) => `Você não é mais admin de “${group}”`,
  noticeAskedIn: (operator, group) => `${operator} convidou você para “${group}”`,
  noticeInvitationAccepted: (operator, group) => `${operator} aceitou seu convite para “${group}”`,
  noticeInvitationRefused: (operator, group) => `${operator} recusou seu convite para “${group}”`,
  noticeMuted: (group) => `Silenciaram você em “${group}”`,
  noticeTopicCreated: (group) => `“${group}” tem um novo tópico`,
  noticeTopicsDeleted: (group) => `Tópicos de “${group}” foram excluídos`,
  noticeRemindType: (group) => `Você mudou as notificações de “${group}”`,
  noticeBanned: (group, words) => withWords(`Baniram você de “${group}”`, words),
  noticeUnbanned: (group) => `Você já pode voltar a “${group}”`,
  noticeInvitationWaits: (operator, names, group) =>
    `${operator} quer adicionar ${names} a “${group}”`,
};
