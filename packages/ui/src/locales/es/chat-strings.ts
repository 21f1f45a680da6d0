import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import { conversationRow } from './conversation-row-strings.js';
import { message } from './message-strings.js';
import { noticeSentences } from './notice-sentence-strings.js';
import { reasons } from './reason-strings.js';
import { thread } from './thread-strings.js';
import { tips } from './tip-strings.js';
import { counted, plural, YOU } from './words.js';
import { writing } from './writing-strings.js';

export const chat: ChatStrings = {
  ...conversationRow,
  ...message,
  ...noticeSentences,
  ...reasons,
  ...thread,
  ...tips,
  ...writing,
  tryAgain: 'Reintentar',
  loading: 'Cargando…',
  partMissing: 'No se pudo cargar. Inténtalo de nuevo o recarga la página.',
  reason: (_code, english) => english,
  facts: (facts) => facts.join(' · '),
  moment: (day, time) => `${day}, ${time}`,
  unknownPerson: 'Alguien',

  conversations: 'Chats',
  noConversations: 'Aún no hay chats',
  noConversationsDetail: 'Escribe a alguien y el chat aparecerá aquí.',
  noMatchingConversations: 'No hay nada aquí',
  noMatchingConversationsDetail: 'Ningún chat coincide con este filtro.',
  conversationsFailed: 'No se pudieron cargar los chats',
  unreadMessages: (count, written) =>
    counted(count, written, 'mensaje sin leer', 'mensajes sin leer'),
  moreThan: (written) => `${written}+`,
  pinned: 'Fijado',
  muted: 'Notificaciones silenciadas',
  systemConversation: 'Avisos',
  mentionedYou: 'Te mencionaron',
  draft: 'Borrador:',
  previewOwn: (text) => `Tú: ${text}`,
  previewOther: (name, text) => `${name}: ${text}`,

  messages: (title) => (title === '' ? 'Mensajes' : `Mensajes: ${title}`),
  noMessages: 'Aún no hay mensajes',
  noMessagesDetail: 'Saluda: tu mensaje inicia el chat.',
  noNotices: 'Aún no hay avisos',
  noNoticesDetail: 'Aquí verás lo que te afecte en los grupos.',
  messagesFailed: 'No se pudieron cargar los mensajes',
  beginning: 'Aquí empieza el chat',
  loadingOlder: 'Cargando mensajes anteriores…',
  olderFailed: 'No se pudieron cargar los mensajes anteriores.',
  newMessages: (count, written) => counted(count, written, 'mensaje nuevo', 'mensajes nuevos'),
  scrollToNewest: 'Ir al último mensaje',
  unreadLine: (count, written) => counted(count, written, 'mensaje nuevo', 'mensajes nuevos'),
  you: YOU,
  sending: 'Enviando',
  sent: 'Enviado',
  readByPeer: 'Leído',
  notSent: 'No enviado',
  notSentBecause: (why) => `No enviado. ${why}`,
  retry: 'Reintentar',
  messageBroken: 'No se pudo mostrar este mensaje.',
  messageRevoked: 'Se eliminó este mensaje',
  messageRevokedByYou: 'Eliminaste este mensaje',
  messageUnknown: 'Este mensaje no se puede mostrar aquí.',
  announceMessage: (name, text) => `${name}: ${text}`,

  photo: 'Foto',
  video: 'Vídeo',
  voice: (duration) => (duration === '' ? 'Mensaje de voz' : `Mensaje de voz, ${duration}`),
  file: (name) => (name === '' ? 'Archivo' : `Archivo: ${name}`),
  location: (description) => (description === '' ? 'Ubicación' : `Ubicación: ${description}`),
  mergedMessages: (title) => (title === '' ? 'Historial' : title),
  sticker: 'Sticker',
  stickerNamed: (name) => `Sticker · ${name}`,
  custom: 'Mensaje',
  notice: 'Aviso',

  reactions: 'Reacciones',
  addReaction: 'Reaccionar',
  reactionChip: (reaction, written, names) => `${reaction} ${written}: ${names}`,
  reactionKindsFull: 'Ya hay diez reacciones distintas. Súmate a una de ellas.',
  reactionPeopleFull: 'Cien personas ya han reaccionado así: no caben más.',
  reactionOffline: 'No tienes conexión. Inténtalo de nuevo cuando vuelva.',
  emoji: 'Emojis',

  composerLabel: (title) => (title === '' ? 'Mensaje' : `Mensaje para ${title}`),
  composerPlaceholder: 'Mensaje',
  send: 'Enviar',
  noticesOnly: 'Son avisos: no hay nadie a quien responder.',
  notReadyToSend: 'Podrás escribir en cuanto se inicie tu sesión.',
  charactersLeft: (count, written) =>
    plural(count, {
      one: `Queda ${written} carácter, más o menos`,
      other: `Quedan unos ${counted(count, written, 'carácter', 'caracteres')}`,
    }),
  charactersOver: (count, written) =>
    plural(count, {
      one: `Sobra ${written} carácter. Acorta el texto o envíalo por partes.`,
      other: `Sobran ${counted(count, written, 'carácter', 'caracteres')}. Acorta el texto o envíalo por partes.`,
    }),

  offline: 'No tienes conexión. Los mensajes se enviarán cuando vuelva.',
};
