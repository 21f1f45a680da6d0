import type { CreateGroupStrings } from '../../internals/strings/create-group-strings.js';
import { counted, peopleCounted } from './words.js';

export const createGroup: CreateGroupStrings = {
  createGroup: 'Novo grupo',
  newGroupName: 'Nome',
  newGroupNameHelp: 'Até cerca de 30 letras; acentos e emojis ocupam mais espaço.',
  newGroupNeedsName: 'Dê um nome ao grupo.',
  newGroupNameTooLong: 'Este nome é longo demais.',

  groupKind: 'Tipo de grupo',
  groupWork: 'Grupo de trabalho',
  groupWorkDetail:
    'Para quem já se conhece. Os membros adicionam outras pessoas; ninguém mais o encontra.',
  groupPublic: 'Grupo público',
  groupPublicDetail: 'Quem tem o ID pede para entrar. Você e seus admins decidem.',
  groupMeeting: 'Reunião',
  groupMeetingDetail: 'Quem tem o ID entra na hora.',
  groupCommunity: 'Comunidade',
  groupCommunityDetail:
    'Para muita gente. Quem tem o ID entra na hora, e os membros adicionam outras pessoas.',
  groupLiveRoom: 'Sala ao vivo',
  groupLiveRoomDetail: 'As pessoas entram e saem quando querem. Os membros são quem está presente.',
  groupHistoryHidden: 'Quem entra depois não vê o que foi dito antes',
  groupHistoryShown: 'Quem entra depois vê o que foi dito antes',
  groupHistoryNone: 'Nada do que é dito fica guardado',
  groupSize: (count, written) => `Até ${peopleCounted(count, written)}`,
  groupSizeFree: 'Sem limite de pessoas',
  groupHasTopics: 'Com tópicos',
  groupHasTopicsDetail: 'As pessoas conversam apenas nos tópicos. Isso não pode ser mudado depois.',

  moreGroupOptions: 'Mais',
  newGroupID: 'ID',
  newGroupIDHelp:
    'É por ele que encontram o grupo. Não pode ser mudado depois. Se ficar vazio, o grupo recebe um.',
  communityIDHelp: (start) => `Começa com ${start}, colocado antes do que você escrever.`,
  groupIDWrong: 'Use até 48 letras sem acento, números e símbolos. Não pode começar com @TGS#.',
  groupIDTaken: 'Este ID já está em uso. Escolha outro.',
  groupIDYours: 'Você já tem um grupo com este ID. Escolha outro.',

  groupPictureUnusable:
    'Não é possível usar esta imagem: o endereço é longo demais ou nem todos conseguem abri-lo. Escolha outra.',

  groupNext: 'Avançar',
  groupBack: 'Voltar',
  groupFirstMembers: 'Primeiros membros',
  groupPeopleSearch: 'Pesquisar pessoas',
  groupPeopleFound: (count, written) =>
    count === 0
      ? 'Ninguém encontrado'
      : counted(count, written, 'pessoa encontrada', 'pessoas encontradas'),
  groupPeopleChosen: (count, written) =>
    count === 0 ? 'Só você até agora' : `Você e mais ${peopleCounted(count, written)}`,
  groupPeopleTooMany: (count, written) =>
    `Um grupo começa com no máximo ${peopleCounted(count, written)}. Adicione as outras depois.`,
  groupNoPeople: 'Ninguém para escolher ainda',
  groupNoPeopleDetail: 'Crie o grupo e adicione pessoas depois.',
  groupPeopleFailed: 'Não foi possível carregar seus amigos',

  createGroupNow: 'Criar',
  creatingGroup: 'Criando…',
  groupNotCreated: (why) => `O grupo não foi criado. ${why}`,
  groupIsThere: (name) => `Grupo criado: ${name}.`,
};
