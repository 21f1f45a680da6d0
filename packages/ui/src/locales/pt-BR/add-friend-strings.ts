import type { AddFriendStrings } from '../../internals/strings/add-friend-strings.js';
import { counted } from './words.js';

export const addFriend: AddFriendStrings = {
  searchPeople: 'Pesquisar por ID ou nome',
  searchPeopleIdle: 'Encontrar pessoas',
  searchPeopleIdleDetail: 'Digite o ID de alguém ou parte do nome.',
  foundPeople: 'Pessoas',
  peopleFound: (count, written) =>
    counted(count, written, 'pessoa encontrada', 'pessoas encontradas'),
  nobodyFound: 'Ninguém encontrado',
  nobodyFoundDetail: 'Confira se você digitou como lhe disseram. O ID precisa estar completo.',
  peopleSearchFailed: 'A pesquisa não funcionou',
  morePeopleFailed: (why) => `Não foi possível carregar mais pessoas. ${why}`,
  onlyWholeIDs: 'Aqui, as pessoas são encontradas pelo ID completo.',
  backToSearch: 'Voltar à pesquisa',

  standingMe: 'Você',
  standingFriend: 'Amigos',
  standingBlocked: 'Você bloqueou',
  standingAsked: 'Solicitação enviada',
  standingAsks: 'Enviou uma solicitação',

  askPerson: (name) => `Adicionar ${name}`,
  addsAtOnce: (name) => `${name} aceita todo mundo: vocês serão amigos na hora.`,
  takesNobody: (name) => `${name} não aceita solicitações no momento.`,
  requestWording: 'Mensagem',
  requestWordingHint: (name) => (name === '' ? 'Quem é você' : `Olá, meu nome é ${name}`),
  requestRemark: 'Apelido',
  requestGroup: 'Grupo',
  noRequestGroup: 'Nenhum',
  sendRequest: 'Enviar solicitação',
  sendingRequest: 'Enviando…',
  requestTooLong: 'O texto é longo demais. Encurte-o.',
  requestNotSent: (why) => `Não deu certo. ${why}`,
  requestSent: (name) => `Solicitação enviada a ${name}. Vocês serão amigos quando ela for aceita.`,
  friendAdded: (name) => `Agora você e ${name} são amigos.`,
  addAnother: 'Adicionar outra pessoa',
  requestDone: 'Concluir',
};
