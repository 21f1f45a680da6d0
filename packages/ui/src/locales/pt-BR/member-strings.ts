import type { MemberStrings } from '../../internals/strings/member-strings.js';
import { counted, plural } from './words.js';

export const members: MemberStrings = {
  groupMembers: 'Membros',
  searchMembers: 'Pesquisar membros',
  membersFound: (count, written) =>
    count === 0
      ? 'Nenhum membro encontrado'
      : counted(count, written, 'membro encontrado', 'membros encontrados'),
  noMemberFoundDetail: 'Procure por um nome ou parte dele.',
  onlyLoadedMembers: 'A pesquisa inclui apenas os membros já carregados.',
  loadMoreMembers: 'Carregar mais',
  memberSearchFailed: 'A pesquisa não funcionou',
  membersFailed: 'Não foi possível carregar os membros',
  moreMembersFailed: 'Não foi possível carregar mais membros.',
  noMembers: 'Ninguém para mostrar',
  noMembersDetail: 'Quem está no grupo aparece aqui.',
  memberIsOwner: 'Proprietário',
  memberIsAdmin: 'Admin',
  memberMutedUntil: (until) => `Em silêncio até ${until}`,

  nameInGroup: 'Nome neste grupo',
  changeNameInGroup: 'Nome neste grupo…',
  nameInGroupOf: (name) => `Nome de ${name} aqui`,
  nameInGroupHelp: 'Todos no grupo o veem.',
  nameInGroupTooLong: 'Este nome é longo demais.',
  saveNameInGroup: 'Salvar',
  nameInGroupSaved: 'O nome foi salvo',

  makeAdmin: 'Tornar admin',
  unmakeAdmin: 'Remover como admin',
  adminMade: (name) => `${name} agora é admin`,
  adminUnmade: (name) => `${name} não é mais admin`,
  adminNotMade: (name, why) => `Não foi possível tornar ${name} admin. ${why}`,
  adminNotUnmade: (name, why) => `${name} continua como admin. ${why}`,

  muteMember: 'Silenciar',
  unmuteMember: 'Liberar fala',
  memberMuted: (name) => `Você silenciou ${name}`,
  memberUnmuted: (name) => `${name} pode falar de novo`,
  memberNotMuted: (name, why) => `Não foi possível silenciar ${name}. ${why}`,
  memberNotUnmuted: (name, why) => `Não foi possível liberar a fala de ${name}. ${why}`,

  removeMember: 'Remover do grupo…',
  removeMemberQuestion: (name) => `Remover ${name} do grupo?`,
  removeMemberDetail: 'A pessoa não receberá mais mensagens do grupo e saberá que você a removeu.',
  memberRemoved: (name) => `Você removeu ${name}`,
  memberNotRemoved: (name, why) => `Não foi possível remover ${name} do grupo. ${why}`,
  banMember: 'Banir da sala',
  memberBanned: (name) => `Você baniu ${name}`,
  memberNotBanned: (name, why) => `Não foi possível banir ${name}. ${why}`,

  handOverTo: 'Transferir o grupo…',
  handOverQuestion: (name) => `Transferir o grupo para ${name}?`,
  handOverDetail: 'Você passa a ser membro comum. Só o novo proprietário pode devolvê-lo.',
  handOverNow: 'Transferir',
  handedOver: (name) => `O grupo agora pertence a ${name}`,
  groupHandedOver: 'O grupo foi transferido',
  notHandedOver: (name, why) => `Não foi possível transferir o grupo para ${name}. ${why}`,

  inviteMembers: 'Convidar pessoas',
  searchToInvite: 'Pesquise amigos ou digite um ID',
  nobodyToInvite: 'Não há mais amigos para convidar. Você pode digitar o ID de alguém.',
  nobodyToInviteFound: 'Ninguém encontrado. O ID precisa estar completo.',
  peopleChosen: (count, written) =>
    count === 0
      ? 'Ninguém escolhido ainda'
      : counted(count, written, 'pessoa escolhida', 'pessoas escolhidas'),
  inviteNow: 'Convidar',
  inviteNeedsApproval: 'O proprietário ou um admin precisa aprovar antes que entrem.',
  invitePickSomebody: 'Escolha alguém primeiro.',
  inviteAdded: (names, count) => `${names} ${are(count)} no grupo agora.`,
  inviteWaits: (names, count) =>
    plural(count, {
      one: `${names} aguarda a aprovação do proprietário ou de um admin.`,
      many: `${names} aguardam a aprovação do proprietário ou de um admin.`,
      other: `${names} aguardam a aprovação do proprietário ou de um admin.`,
    }),
  inviteExisted: (names, count) => `${names} já ${were(count)} no grupo.`,
  inviteFailed: (names) => `Não foi possível convidar ${names}.`,
  inviteOverLimit: (names, count) => `${names} já ${are(count)} em grupos demais.`,
  inviteDone: 'Concluir',
};

function are(count: number): string {
  return plural(count, { one: 'está', many: 'estão', other: 'estão' });
}

function were(count: number): string {
  return plural(count, { one: 'estava', many: 'estavam', other: 'estavam' });
}
