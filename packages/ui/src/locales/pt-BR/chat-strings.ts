import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import { conversationRow } from './conversation-row-strings.js';
import { message } from './message-strings.js';
import { noticeSentences } from './notice-sentence-strings.js';
import { reasons } from './reason-strings.js';
import { thread } from './thread-strings.js';
import { tips } from './tip-strings.js';
import { counted, newMessagesCounted, plural, withDuration } from './words.js';
import { writing } from './writing-strings.js';

export const chat: ChatStrings = {
  ...conversationRow,
  ...message,
  ...noticeSentences,
  ...reasons,
  ...thread,
  ...tips,
  ...writing,
  tryAgain: 'Tentar de novo',
  loading: 'Carregando…',
  partMissing: 'Não foi possível carregar. Tente de novo ou recarregue a página.',
  reason: (_code, english) => english,
  facts: (facts) => facts.join(' · '),
  moment: (day, time) => `${day}, ${time}`,
  unknownPerson: 'Alguém',

  conversations: 'Conversas',
  noConversations: 'Nenhuma conversa ainda',
  noConversationsDetail: 'Escreva para alguém, e a conversa aparecerá aqui.',
  noMatchingConversations: 'Nada por aqui',
  noMatchingConversationsDetail: 'Nenhuma conversa corresponde a este filtro.',
  conversationsFailed: 'Não foi possível carregar as conversas',
  unreadMessages: (count, written) =>
    counted(count, written, 'mensagem não lida', 'mensagens não lidas'),
  moreThan: (written) => `${written}+`,
  pinned: 'Fixada',
  muted: 'Notificações silenciadas',
  systemConversation: 'Avisos',
  mentionedYou: 'Mencionaram você',
  draft: 'Rascunho:',
  previewOwn: (text) => `Você: ${text}`,
  previewOther: (name, text) => `${name}: ${text}`,

  messages: (title) => (title === '' ? 'Mensagens' : `Mensagens com ${title}`),
  noMessages: 'Nenhuma mensagem ainda',
  noMessagesDetail: 'Diga olá: sua mensagem inicia a conversa.',
  noNotices: 'Nenhum aviso ainda',
  noNoticesDetail: 'O que acontecer com você em um grupo aparecerá aqui.',
  messagesFailed: 'Não foi possível carregar as mensagens',
  beginning: 'A conversa começa aqui',
  loadingOlder: 'Carregando mensagens anteriores…',
  olderFailed: 'Não foi possível carregar as mensagens anteriores.',
  newMessages: (count, written) => newMessagesCounted(count, written),
  scrollToNewest: 'Ir para a mensagem mais recente',
  unreadLine: (count, written) => newMessagesCounted(count, written),
  you: 'Você',
  sending: 'Enviando',
  sent: 'Enviada',
  readByPeer: 'Lida',
  notSent: 'Não enviada',
  notSentBecause: (why) => `Não enviada. ${why}`,
  retry: 'Tentar de novo',
  messageBroken: 'Não foi possível mostrar esta mensagem.',
  messageRevoked: 'Esta mensagem foi apagada',
  messageRevokedByYou: 'Você apagou esta mensagem',
  messageUnknown: 'Não é possível mostrar esta mensagem aqui.',
  announceMessage: (name, text) => `${name}: ${text}`,

  photo: 'Foto',
  video: 'Vídeo',
  voice: (duration) => withDuration('Mensagem de voz', duration),
  file: (name) => (name === '' ? 'Arquivo' : `Arquivo: ${name}`),
  location: (description) => (description === '' ? 'Localização' : `Localização: ${description}`),
  mergedMessages: (title) => (title === '' ? 'Histórico da conversa' : title),
  sticker: 'Figurinha',
  stickerNamed: (name) => `Figurinha · ${name}`,
  custom: 'Mensagem',
  notice: 'Aviso',

  reactions: 'Reações',
  addReaction: 'Adicionar reação',
  reactionChip: (reaction, written, names) => `${reaction} ${written}: ${names}`,
  reactionKindsFull: 'Já há dez reações diferentes. Use uma delas.',
  reactionPeopleFull: 'Cem pessoas já reagiram assim: não cabe mais ninguém.',
  reactionOffline: 'Você está offline. Tente de novo quando a conexão voltar.',
  emoji: 'Emojis',

  composerLabel: (title) => (title === '' ? 'Mensagem' : `Mensagem para ${title}`),
  composerPlaceholder: 'Mensagem',
  send: 'Enviar',
  noticesOnly: 'Estes são avisos: não há a quem responder.',
  notReadyToSend: 'Você poderá escrever assim que entrar na sua conta.',
  charactersLeft: (count, written) =>
    plural(count, {
      one: `Resta cerca de ${written} caractere`,
      many: `Restam cerca de ${written} de caracteres`,
      other: `Restam cerca de ${written} caracteres`,
    }),
  charactersOver: (count, written) =>
    `${counted(count, written, 'caractere', 'caracteres')} além do limite. Encurte o texto ou envie-o em partes.`,

  offline: 'Você está offline. As mensagens serão enviadas quando a conexão voltar.',
};
