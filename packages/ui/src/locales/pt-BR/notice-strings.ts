import type { NoticeStrings } from '../../internals/strings/notice-strings.js';

export const notices: NoticeStrings = {
  groupNotices: 'Avisos de grupos',
  noGroupNotices: 'Nenhum aviso ainda',
  noGroupNoticesDetail:
    'Solicitações para entrar nos seus grupos e o que acontece com você em um grupo aparecem aqui.',
  groupNoticesFailed: 'Não foi possível carregar os avisos',
  earlierNotices: 'Mostrar avisos anteriores',
  earlierNoticesFailed: 'Não foi possível carregar os avisos anteriores.',
  noticeUnread: 'Novo',
  openGroup: (group) => `Abrir ${group}`,

  groupApplications: 'Solicitações para entrar',

  noGroupApplications: 'Nenhuma solicitação para entrar',
  noGroupApplicationsDetail: 'Quem pedir para entrar em um grupo que você administra aparece aqui.',
  groupApplicationsFailed: 'Não foi possível carregar as solicitações',
  wantsToJoin: (group) => `quer entrar em “${group}”`,
  wantsToAdd: (name, group) => `quer adicionar ${name} a “${group}”`,

  letIn: 'Aceitar',
  letInNamed: (name) => `Aceitar ${name}`,
  keepOut: 'Recusar',
  keepOutNamed: (name) => `Recusar ${name}`,
  answerWords: 'Mensagem com a resposta',
  answerWordsHint: 'Opcional',
  addAnswerWords: 'Adicionar uma mensagem',
  answerTooLong: 'O texto é mais longo do que se pode enviar com uma resposta.',
  wasLetIn: (name) => `Você aceitou ${name}`,
  wasKeptOut: (name) => `Você recusou ${name}`,
  notLetIn: (name, why) => `Não foi possível aceitar ${name}. ${why}`,
  notKeptOut: (name, why) => `Não foi possível recusar ${name}. ${why}`,
  acceptGroupInvitation: (group) => `Aceitar o convite para “${group}”`,
  refuseGroupInvitation: (group) => `Recusar o convite para “${group}”`,
  groupInvitationAccepted: (group) => `Você aceitou o convite para “${group}”`,
  groupInvitationRefused: (group) => `Você recusou o convite para “${group}”`,
  groupInvitationNotAccepted: (group, why) =>
    `Não foi possível aceitar o convite para “${group}”. ${why}`,
  groupInvitationNotRefused: (group, why) =>
    `Não foi possível recusar o convite para “${group}”. ${why}`,
  applicationStateAccepted: 'Solicitação aceita',
  applicationStateRefused: 'Solicitação recusada',
  applicationStateElsewhere: 'Outra pessoa respondeu',
};
