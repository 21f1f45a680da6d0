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
  tryAgain: 'Réessayer',
  loading: 'Chargement…',
  partMissing: 'Le chargement a échoué. Réessayez, ou rechargez la page.',
  reason: (_code, english) => english,
  facts: (facts) => facts.join(' · '),
  moment: (day, time) => `${day} à ${time}`,
  unknownPerson: 'Quelqu’un',

  conversations: 'Conversations',
  noConversations: 'Aucune conversation',
  noConversationsDetail: 'Écrivez à quelqu’un, et la conversation apparaîtra ici.',
  noMatchingConversations: 'Rien ici',
  noMatchingConversationsDetail: 'Aucune conversation ne correspond à ce filtre.',
  conversationsFailed: 'Impossible de charger les conversations',
  unreadMessages: (count, written) => counted(count, written, 'message non lu', 'messages non lus'),
  moreThan: (written) => `${written}+`,
  pinned: 'Épinglée',
  muted: 'En sourdine',
  systemConversation: 'Avis',
  mentionedYou: 'Vous avez une mention',
  draft: 'Brouillon\u00a0:',
  previewOwn: (text) => `Vous\u00a0: ${text}`,
  previewOther: (name, text) => `${name}\u00a0: ${text}`,

  messages: (title) => (title === '' ? 'Messages' : `Messages\u00a0: ${title}`),
  noMessages: 'Aucun message',
  noMessagesDetail: 'Dites bonjour\u00a0: votre message ouvrira la conversation.',
  noNotices: 'Aucun avis',
  noNoticesDetail: 'Ce qui vous concerne dans les groupes s’affichera ici.',
  messagesFailed: 'Impossible de charger les messages',
  beginning: 'Début de la conversation',
  loadingOlder: 'Chargement des messages précédents…',
  olderFailed: 'Impossible de charger les messages précédents.',
  newMessages: (count, written) => counted(count, written, 'nouveau message', 'nouveaux messages'),
  scrollToNewest: 'Aller au dernier message',
  unreadLine: (count, written) => counted(count, written, 'nouveau message', 'nouveaux messages'),
  you: YOU,
  sending: 'Envoi en cours',
  sent: 'Envoyé',
  readByPeer: 'Lu',
  notSent: 'Non envoyé',
  notSentBecause: (why) => `Non envoyé. ${why}`,
  retry: 'Réessayer',
  messageBroken: 'Impossible d’afficher ce message.',
  messageRevoked: 'Ce message a été supprimé',
  messageRevokedByYou: 'Vous avez supprimé ce message',
  messageUnknown: 'Ce message ne peut pas être affiché ici.',
  announceMessage: (name, text) => `${name}\u00a0: ${text}`,

  photo: 'Photo',
  video: 'Vidéo',
  voice: (duration) => (duration === '' ? 'Message vocal' : `Message vocal, ${duration}`),
  file: (name) => (name === '' ? 'Fichier' : `Fichier\u00a0: ${name}`),
  location: (description) =>
    description === '' ? 'Localisation' : `Localisation\u00a0: ${description}`,
  mergedMessages: (title) => (title === '' ? 'Historique' : title),
  sticker: 'Sticker',
  stickerNamed: (name) => `Sticker · ${name}`,
  custom: 'Message',
  notice: 'Avis',

  reactions: 'Réactions',
  addReaction: 'Réagir',
  reactionChip: (reaction, written, names) => `${reaction} ${written}\u00a0: ${names}`,
  reactionKindsFull: 'Il y a déjà dix réactions différentes. Reprenez l’une d’elles.',
  reactionPeopleFull: 'Cent personnes ont déjà réagi ainsi\u00a0: il n’y a plus de place.',
  reactionOffline: 'Vous êtes hors ligne. Réessayez quand la connexion sera rétablie.',
  emoji: 'Emojis',

  composerLabel: (title) => (title === '' ? 'Message' : `Message à ${title}`),
  composerPlaceholder: 'Message',
  send: 'Envoyer',
  noticesOnly: 'Ce sont des avis\u00a0: il n’y a personne à qui répondre.',
  notReadyToSend: 'Vous pourrez écrire dès que la connexion sera établie.',
  charactersLeft: (count, written) =>
    `Encore ${counted(count, written, 'caractère', 'caractères')} environ`,
  charactersOver: (count, written) =>
    `${counted(count, written, 'caractère', 'caractères')} de trop. Raccourcissez le texte ou envoyez-le en plusieurs fois.`,

  offline: 'Vous êtes hors ligne. Les messages partiront quand la connexion sera rétablie.',
};
