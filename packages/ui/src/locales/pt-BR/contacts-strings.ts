import type { ContactsStrings } from '../../internals/strings/contacts-strings.js';
import { counted, friendsCounted } from './words.js';

export const contacts: ContactsStrings = {
  contacts: 'Contatos',
  searchFriends: 'Pesquisar amigos',
  friendsFound: (count, written) =>
    count === 0
      ? 'Nenhum amigo encontrado'
      : counted(count, written, 'amigo encontrado', 'amigos encontrados'),
  noFriendFoundDetail: 'Procure por um nome ou parte dele.',
  friendsCounted: (count, written) => friendsCounted(count, written),
  noFriends: 'Nenhum amigo ainda',
  noFriendsDetail: 'Quem você adicionar aparecerá aqui.',
  friendsFailed: 'Não foi possível carregar seus amigos',
  addFriend: 'Adicionar amigo',
  backToContacts: 'Voltar aos contatos',
  friendOrder: 'Ordem',
  friendsByName: 'Por nome',
  friendsByGroup: 'Por grupo',
  friendsInNoGroup: 'Sem grupo',

  friendMenu: (name) => `Opções de ${name}`,
  writeToFriend: 'Enviar mensagem',
  showProfile: 'Ver perfil',
  blockFriend: 'Bloquear…',
  blockQuestion: (name) => `Bloquear ${name}?`,
  blockDetail:
    'Vocês deixarão de ser amigos, e nenhum poderá escrever para o outro. A pessoa não será avisada.',
  block: 'Bloquear',
  removeFriend: 'Remover dos amigos…',
  removeFriendQuestion: (name) => `Remover ${name} dos seus amigos?`,
  removeFriendDetail:
    'Você também sairá da lista de amigos dessa pessoa. O que vocês escreveram continua na conversa.',
  removeNow: 'Remover',
  friendNotRemoved: (name, why) => `Não foi possível remover ${name} dos seus amigos. ${why}`,
  notBlocked: (name, why) => `Não foi possível bloquear ${name}. ${why}`,
  friendRemoved: (name) => `Você removeu ${name} dos seus amigos`,
  wasBlocked: (name) => `Você bloqueou ${name}`,
  intoGroup: (name, group) => `${name} agora está no grupo ${group}`,
  outOfGroup: (name, group) => `${name} não está mais no grupo ${group}`,
  notMovedToGroup: (name, why) => `Não foi possível mover ${name}. ${why}`,

  newFriends: 'Solicitações de amizade',
  newFriendsCounted: (count, written) =>
    counted(count, written, 'nova solicitação', 'novas solicitações'),
  receivedApplications: (written) => `Recebidas ${written}`,
  sentApplications: (written) => `Enviadas ${written}`,
  applicationKinds: 'Quais solicitações',
  noApplications: 'Nenhuma solicitação',
  noApplicationsDetail: 'As solicitações de amizade que você receber aparecem aqui.',
  noSentApplications: 'Nenhuma solicitação aguarda resposta',
  noSentApplicationsDetail: 'As solicitações que você enviou ficam aqui até serem respondidas.',
  applicationsFailed: 'Não foi possível carregar as solicitações',
  acceptApplication: 'Aceitar',
  acceptApplicationOf: (name) => `Aceitar ${name}`,
  refuseApplication: 'Recusar',
  refuseApplicationOf: (name) => `Recusar ${name}`,
  applicationWaits: 'Aguardando resposta',
  forgetApplication: 'Remover',
  forgetApplicationTo: (name) => `Remover ${name} da lista`,
  applicationAccepted: (name) => `Agora você e ${name} são amigos`,
  applicationRefused: (name) => `Você recusou a solicitação de ${name}`,
  applicationForgotten: (name) => `${name} não está mais na lista`,
  applicationNotAccepted: (name, why) =>
    `Não foi possível aceitar a solicitação de ${name}. ${why}`,
  applicationNotRefused: (name, why) => `Não foi possível recusar a solicitação de ${name}. ${why}`,
  applicationNotForgotten: (name, why) => `Não foi possível remover ${name} da lista. ${why}`,

  friendGroups: 'Grupos de amigos',
  noFriendGroups: 'Nenhum grupo ainda',
  noFriendGroupsDetail: 'Reúna amigos sob um nome. Só você o vê.',
  friendGroupsFailed: 'Não foi possível carregar os grupos',
  newFriendGroup: 'Novo grupo',
  friendGroupsAreFull: (most) => `O limite é de ${most} grupos. Exclua um para criar outro.`,
  changeFriendGroup: 'Editar o grupo',
  friendGroupName: 'Nome',
  friendGroupNameHelp: 'Até 30 letras; acentos e emojis ocupam mais espaço.',
  friendGroupNeedsName: 'Dê um nome ao grupo.',
  friendGroupNameTooLong: 'Este nome é longo demais.',
  friendsChosen: (count, written) =>
    count === 0
      ? 'Ninguém escolhido'
      : counted(count, written, 'amigo escolhido', 'amigos escolhidos'),
  createFriendGroup: 'Criar',
  saveFriendGroup: 'Salvar',
  deleteFriendGroup: 'Excluir o grupo',
  deleteFriendGroupQuestion: (name) => `Excluir o grupo “${name}”?`,
  deleteFriendGroupDetail:
    'Quem está nele continua na sua lista de amigos. O grupo será excluído em todos os seus dispositivos.',
  friendGroupPartly: (count, written, why) =>
    `Não foi possível mover ${friendsCounted(count, written)}. ${why}`,

  blockedPeople: 'Bloqueados',
  nobodyBlocked: 'Ninguém bloqueado',
  nobodyBlockedDetail: 'Quem você bloqueia não pode escrever para você e aparece aqui.',
  blacklistFailed: 'Não foi possível carregar a lista',
  unblock: 'Desbloquear',
  unblockPerson: (name) => `Desbloquear ${name}`,
  wasUnblocked: (name) => `Você desbloqueou ${name}`,
  notUnblocked: (name, why) => `Não foi possível desbloquear ${name}. ${why}`,
};
