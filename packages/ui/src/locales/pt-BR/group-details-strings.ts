import type { GroupDetailsStrings } from '../../internals/strings/group-details-strings.js';
import { counted } from './words.js';

export const groupDetails: GroupDetailsStrings = {
  groupDetails: 'Dados do grupo',
  groupDetailsFailed: 'Não foi possível carregar este grupo',
  notInGroup: 'Você não está neste grupo',
  notInGroupDetail: 'Você saiu, removeram você ou o grupo não existe mais.',
  backToGroup: 'Voltar ao grupo',
  groupOnline: (_count, written) => `${written} online`,
  requestsWaiting: (count, written) => counted(count, written, 'solicitação', 'solicitações'),

  groupAnnouncement: 'Comunicado',
  noAnnouncement: 'Nenhum comunicado ainda.',
  editAnnouncement: 'Editar o comunicado',
  editGroup: 'Editar',
  editGroupTitle: 'Editar o grupo',
  groupIntroduction: 'Descrição',
  groupNotSaved: (why) => `O grupo não foi alterado. ${why}`,
  groupSaved: 'O grupo foi alterado',

  inviteToGroup: 'Convidar',
  myNameInGroup: 'Meu nome neste grupo',
  noNameInGroup: 'Nenhum: aparece o seu próprio nome.',
  editMyNameInGroup: 'Mudar meu nome neste grupo',
  groupNotifications: 'Notificações',

  groupManagement: 'Administração',
  muteEverybody: 'Silenciar todos',
  muteEverybodyDetail: 'Só o proprietário e os admins podem escrever.',
  whoMayJoin: 'Quem pode entrar',
  joinFreely: 'Todos',
  joinByApproval: 'Todos, com aprovação',
  joinByNobody: 'Ninguém pode pedir para entrar',
  whoMayInvite: 'Quem pode adicionar pessoas',
  inviteFreely: 'Todos os membros',
  inviteByApproval: 'Todos os membros, com aprovação',
  inviteByNobody: 'Ninguém',
  groupNotChanged: (name, why) => `“${name}” não foi alterado. ${why}`,
  notificationsNotChanged: (name, why) =>
    `Não foi possível mudar as notificações de “${name}”. ${why}`,

  aboutGroup: 'Sobre o grupo',
  groupCreatedOn: 'Data de criação',
  myRoleInGroup: 'Minha função',
  roleMember: 'Membro',

  chooseNewOwner: 'Escolha o novo proprietário',
  nobodyElseInGroup: 'Não há mais ninguém neste grupo.',
  chooseOwnerFirst: 'Escolha um membro primeiro.',

  leaveGroup: 'Sair do grupo…',
  leaveGroupQuestion: (name) => `Sair de “${name}”?`,
  leaveGroupDetail: 'Você não receberá mais mensagens. O que foi dito continua na sua lista.',
  leaveGroupNow: 'Sair',
  groupNotLeft: (name, why) => `Não foi possível sair de “${name}”. ${why}`,
  dismissGroup: 'Encerrar o grupo…',
  dismissGroupQuestion: (name) => `Encerrar “${name}”?`,
  dismissGroupDetail: 'Ele acaba para todos e não pode ser recuperado.',
  dismissGroupNow: 'Encerrar',
  groupNotDismissed: (name, why) => `Não foi possível encerrar “${name}”. ${why}`,
};
