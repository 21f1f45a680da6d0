import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: 'Ainda conectando. Tente de novo daqui a pouco.',
  notSignedIn: 'Você não entrou na sua conta.',

  takeBackTooLate: 'O prazo para apagar esta mensagem para todos já passou.',
  pinsFull: 'Já há dez mensagens fixadas. Desafixe uma delas primeiro.',
  notAllowed: 'Você não tem permissão para fazer isso.',
  notInThisApp: 'Isso não existe neste app.',
  mutedHere: 'Silenciaram você aqui: você pode ler, mas não escrever.',
  notHereAnymore: 'A mensagem não existe mais.',

  noSuchGroup: 'Este grupo não existe mais.',
  groupIsFull: 'O grupo está cheio.',
  tooManyGroups: 'Você atingiu o limite de grupos. Saia de um deles primeiro.',

  groupApplicationHandled: 'Outra pessoa já respondeu.',

  noSuchPerson: 'Esta pessoa não existe.',
  friendAlready: 'Vocês já são amigos.',
  friendIsBlocked: 'Você bloqueou esta pessoa. Desbloqueie-a primeiro.',
  friendTakesNobody: 'Esta pessoa não aceita solicitações.',
  mayAskNobody: 'Você não tem permissão para enviar solicitações de amizade.',
  tooManyApplications: 'Há solicitações pendentes demais. Responda a algumas primeiro.',

  friendGroupNameTaken: 'Você já tem um grupo com este nome.',
  noSuchFriend: 'Vocês não são mais amigos.',
  applicationGone: 'Esta solicitação não existe mais.',
  friendListFull: 'Sua lista de amigos está cheia. Remova alguém para abrir espaço.',
  theirFriendListFull: 'A lista de amigos desta pessoa está cheia.',
  friendGroupGone: 'Este grupo não existe mais.',
  friendGroupsFull: 'Você atingiu o limite de grupos. Exclua um para criar outro.',
  blacklistFull: 'A lista de bloqueados está cheia. Desbloqueie alguém primeiro.',

  tooLongText: 'O texto é longo demais. Encurte-o.',
  wordsRefused: 'O filtro deste serviço recusou o texto. Use outras palavras.',

  followingFull:
    'Você atingiu o limite de pessoas que pode seguir. Deixe de seguir alguém primeiro.',
  theirFollowersFull: 'Esta pessoa atingiu o limite de seguidores.',
  mutualFull: 'Um de vocês atingiu o limite de seguidores mútuos.',

  invitationOver: 'Este convite já terminou.',

  foldersFull: 'Você atingiu o limite de pastas. Exclua uma para criar outra.',
  folderNameTooLong: 'Este nome é longo demais.',
  folderGone: 'Esta pasta não existe mais.',

  conversationPinsFull: 'Já há cinquenta conversas fixadas. Desafixe uma delas primeiro.',
};
