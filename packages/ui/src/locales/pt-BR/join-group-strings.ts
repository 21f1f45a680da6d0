import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';
import { membersCounted } from './words.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: 'Entrar em um grupo',
  idOfGroup: 'ID do grupo',
  joinGroupIdle: 'Encontrar um grupo',
  joinGroupIdleDetail: 'Digite o ID que alguém do grupo lhe passou.',
  groupFound: (name) => `Grupo encontrado: ${name}.`,
  groupNotFound: 'Grupo não encontrado',
  groupNotFoundDetail: 'Confira se o ID está completo e escrito como lhe passaram.',
  groupNotOpen: 'Não é possível pesquisar este grupo',
  groupNotOpenDetail: 'Peça a alguém que está nele para adicionar você.',
  groupMembersCounted: (count, written) => membersCounted(count, written),

  joinsAtOnce: 'Qualquer pessoa pode entrar.',
  joinNeedsYes: 'O proprietário ou um admin precisa aprovar.',
  joinIsClosed: 'Ninguém pode pedir para entrar. Alguém que está no grupo precisa adicionar você.',
  joinGroupNamed: (name) => `Entrar em ${name}`,
  joinWords: 'Mensagem',
  joinWordsHint: 'Quem é você e por que quer entrar',
  joinNow: 'Entrar',
  askToJoin: 'Pedir para entrar',
  joiningNow: 'Entrando…',
  joinFailed: (why) => `Não deu certo. ${why}`,

  joinedGroup: (name) => `Agora você está em ${name}.`,
  joinWaits: (name) =>
    `Você pediu para entrar em ${name}. Falta o proprietário ou um admin aprovar.`,
  inGroupAlready: 'Você já está neste grupo.',
  openJoinedGroup: 'Abrir',
  joinAnother: 'Encontrar outro grupo',
  groupTakesNobody: 'O grupo não permite sua entrada.',
};
