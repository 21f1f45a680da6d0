import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import { conversationRow } from './conversation-row-strings.js';
import { message } from './message-strings.js';
import { noticeSentences } from './notice-sentence-strings.js';
import { reasons } from './reason-strings.js';
import { thread } from './thread-strings.js';
import { tips } from './tip-strings.js';
import { counted, YOU } from './words.js';
import { writing } from './writing-strings.js';

export const chat: ChatStrings = {
  ...conversationRow,
  ...message,
  ...noticeSentences,
  ...reasons,
  ...thread,
  ...tips,
  ...writing,
  tryAgain: 'Erneut versuchen',
  loading: 'Wird geladen…',
  partMissing: 'Das konnte nicht geladen werden. Versuch es erneut oder lade die Seite neu.',
  reason: (_code, english) => english,
  facts: (facts) => facts.join(' · '),
  moment: (day, time) => `${day}, ${time}`,
  unknownPerson: 'Jemand',

  conversations: 'Chats',
  noConversations: 'Noch keine Chats',
  noConversationsDetail: 'Schreib jemandem, dann erscheint der Chat hier.',
  noMatchingConversations: 'Hier ist nichts',
  noMatchingConversationsDetail: 'Kein Chat passt zu diesem Filter.',
  conversationsFailed: 'Die Chats konnten nicht geladen werden',
  unreadMessages: (count, written) =>
    counted(count, written, 'ungelesene Nachricht', 'ungelesene Nachrichten'),
  moreThan: (written) => `${written}+`,
  pinned: 'Angeheftet',
  muted: 'Lautlos',
  systemConversation: 'Mitteilungen',
  mentionedYou: 'Du wurdest erwähnt',
  draft: 'Entwurf:',
  previewOwn: (text) => `Du: ${text}`,
  previewOther: (name, text) => `${name}: ${text}`,

  messages: (title) => (title === '' ? 'Nachrichten' : `Nachrichten: ${title}`),
  noMessages: 'Noch keine Nachrichten',
  noMessagesDetail: 'Sag Hallo: Deine Nachricht eröffnet den Chat.',
  noNotices: 'Noch keine Mitteilungen',
  noNoticesDetail: 'Wenn in einer Gruppe etwas passiert, das dich betrifft, erfährst du es hier.',
  messagesFailed: 'Die Nachrichten konnten nicht geladen werden',
  beginning: 'Hier beginnt der Chat',
  loadingOlder: 'Ältere Nachrichten werden geladen…',
  olderFailed: 'Ältere Nachrichten konnten nicht geladen werden.',
  newMessages: (count, written) => counted(count, written, 'neue Nachricht', 'neue Nachrichten'),
  scrollToNewest: 'Zur neuesten Nachricht',
  unreadLine: (count, written) => counted(count, written, 'neue Nachricht', 'neue Nachrichten'),
  you: YOU,
  sending: 'Wird gesendet',
  sent: 'Gesendet',
  readByPeer: 'Gelesen',
  notSent: 'Nicht gesendet',
  notSentBecause: (why) => `Nicht gesendet. ${why}`,
  retry: 'Erneut senden',
  messageBroken: 'Diese Nachricht konnte nicht angezeigt werden.',
  messageRevoked: 'Diese Nachricht wurde gelöscht',
  messageRevokedByYou: 'Du hast diese Nachricht gelöscht',
  messageUnknown: 'Diese Nachricht kann hier nicht angezeigt werden.',
  announceMessage: (name, text) => `${name}: ${text}`,

  photo: 'Foto',
  video: 'Video',
  voice: (duration) => (duration === '' ? 'Sprachnachricht' : `Sprachnachricht, ${duration}`),
  file: (name) => (name === '' ? 'Datei' : `Datei: ${name}`),
  location: (description) => (description === '' ? 'Standort' : `Standort: ${description}`),
  mergedMessages: (title) => (title === '' ? 'Chatverlauf' : title),
  sticker: 'Sticker',
  stickerNamed: (name) => `Sticker · ${name}`,
  custom: 'Nachricht',
  notice: 'Mitteilung',

  reactions: 'Reaktionen',
  addReaction: 'Reagieren',
  reactionChip: (reaction, written, names) => `${reaction} ${written}: ${names}`,
  reactionKindsFull: 'Es gibt schon zehn verschiedene Reaktionen. Schließ dich einer davon an.',
  reactionPeopleFull: 'Hundert Leute haben schon so reagiert: Mehr sind nicht möglich.',
  reactionOffline: 'Du bist offline. Versuch es erneut, wenn die Verbindung wieder da ist.',
  emoji: 'Emojis',

  composerLabel: (title) => (title === '' ? 'Nachricht' : `Nachricht an ${title}`),
  composerPlaceholder: 'Nachricht',
  send: 'Senden',
  noticesOnly: 'Das sind Mitteilungen: Hier gibt es niemanden, dem du antworten könntest.',
  notReadyToSend: 'Du kannst schreiben, sobald du angemeldet bist.',
  charactersLeft: (_count, written) => `Noch etwa ${written} Zeichen`,
  charactersOver: (_count, written) =>
    `${written} Zeichen zu lang. Kürze den Text oder sende ihn in Teilen.`,

  offline: 'Du bist offline. Nachrichten werden gesendet, wenn die Verbindung wieder da ist.',
};
