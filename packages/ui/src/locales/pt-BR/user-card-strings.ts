import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';
import { counted } from './words.js';

export const userCard: UserCardStrings = {
  userCard: 'Perfil',
  userCardFailed: 'Não foi possível carregar este perfil',
  userCardMissing: 'Esta pessoa não existe',
  userCardMissingDetail: (userID) => `Ninguém tem o ID ${userID}.`,
  closeUserCard: 'Fechar o perfil',
  userCardIsYou: 'Este é o seu perfil',

  callPerson: 'Ligar',
  reportPerson: 'Denunciar…',
  personIsBlocked: (name) => `Você bloqueou ${name}. Nenhum de vocês pode escrever para o outro.`,
  personWasAsked: (name) => `Você enviou uma solicitação a ${name}. Falta ela ser aceita.`,
  personAsks: (name) => `${name} enviou uma solicitação de amizade`,

  followerCount: (count, written) => counted(count, written, 'seguidor', 'seguidores'),
  followingCount: (_count, written) => `Seguindo ${written}`,

  friendRemark: 'Apelido',
  addRemark: 'Adicionar um apelido',
  editRemark: 'Mudar o apelido',
  remarkHelp: 'Como você chama a pessoa. Só você o vê.',
  remarkTooLong: 'Este apelido é longo demais.',
  saveRemark: 'Salvar',

  groupsOfFriend: 'Grupos de amigos',
  putIntoNewGroup: 'Novo grupo',
  groupOfFriendNotChanged: (group, why) => `O grupo “${group}” não foi alterado. ${why}`,

  aboutPerson: 'Sobre',
  factUserID: 'ID',
  factFriendSince: 'Amigos desde',
};
