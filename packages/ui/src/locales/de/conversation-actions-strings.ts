import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';
import { counted } from './words.js';

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: 'Als gelesen markieren',
  unread: 'Als ungelesen markieren',
  pin: 'Anheften',
  unpin: 'Lösen',
  mute: 'Lautlos stellen',
  unmute: 'Ton einschalten',
  notifications: 'Benachrichtigungen',
  star: 'Mit Stern markieren',
  unstar: 'Stern entfernen',
  archive: 'Archivieren',
  unarchive: 'Aus dem Archiv holen',
  hide: 'Ausblenden',
  unhide: 'Wieder anzeigen',
  folder: 'Ordner',
  unfolder: 'Ordner',
  clear: 'Verlauf leeren',
  delete: 'Löschen',
};

const SWIPE: Partial<Record<ConversationDeed, string>> = {
  read: 'Gelesen',
  unread: 'Ungelesen',
  mute: 'Lautlos',
  unmute: 'Ton an',
  star: 'Stern',
  unarchive: 'Zurückholen',
  unhide: 'Anzeigen',
  clear: 'Leeren',
};

const DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `${what} als gelesen markiert`,
  unread: (what) => `${what} als ungelesen markiert`,
  pin: (what) => `${what} angeheftet`,
  unpin: (what) => `${what} gelöst`,
  mute: (what) => `${what} lautlos gestellt`,
  unmute: (what) => `Ton für ${what} eingeschaltet`,
  notifications: (what) => `Benachrichtigungen für ${what} geändert`,
  star: (what) => `${what} mit Stern markiert`,
  unstar: (what) => `Stern von ${what} entfernt`,
  archive: (what) => `${what} archiviert`,
  unarchive: (what) => `${what} aus dem Archiv geholt`,
  hide: (what) => `${what} ausgeblendet`,
  unhide: (what) => `${what} wieder angezeigt`,
  folder: (what) => `${what} in den Ordner gelegt`,
  unfolder: (what) => `${what} aus dem Ordner genommen`,
  clear: (what) => `Verlauf von ${what} geleert`,
  delete: (what) => `${what} gelöscht`,
};

const NOT_DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `Nicht als gelesen markiert: ${what}.`,
  unread: (what) => `Nicht als ungelesen markiert: ${what}.`,
  pin: (what) => `Nicht angeheftet: ${what}.`,
  unpin: (what) => `Nicht gelöst: ${what}.`,
  mute: (what) => `Nicht lautlos gestellt: ${what}.`,
  unmute: (what) => `Ton nicht eingeschaltet: ${what}.`,
  notifications: (what) => `Benachrichtigungen nicht geändert: ${what}.`,
  star: (what) => `Nicht mit Stern markiert: ${what}.`,
  unstar: (what) => `Stern nicht entfernt: ${what}.`,
  archive: (what) => `Nicht archiviert: ${what}.`,
  unarchive: (what) => `Nicht aus dem Archiv geholt: ${what}.`,
  hide: (what) => `Nicht ausgeblendet: ${what}.`,
  unhide: (what) => `Nicht wieder angezeigt: ${what}.`,
  folder: (what) => `Nicht in den Ordner gelegt: ${what}.`,
  unfolder: (what) => `Nicht aus dem Ordner genommen: ${what}.`,
  clear: (what) => `Verlauf nicht geleert: ${what}.`,
  delete: (what) => `Nicht gelöscht: ${what}.`,
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed] ?? DO[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed](what)} ${why}`,
  conversationsCounted: (count, written) => counted(count, written, 'Chat', 'Chats'),
  conversationsPartly: (_count, written, total) => `${written} von ${total} Chats`,

  notifications: 'Benachrichtigungen',
  notifyAll: 'Alle Nachrichten',
  notifyMentions: 'Nur wenn ich erwähnt werde',
  notifyQuietly: 'Keine, aber Nachrichten anzeigen',
  receiveNothing: 'Keine, und Nachrichten erst beim Öffnen laden',

  moveToFolder: 'Ordner',
  selectConversation: 'Auswählen',
  deleteConversation: 'Mit Nachrichten löschen',
  conversationsDeleted: (what) => `${what} mit allen Nachrichten gelöscht`,
  deletionFailed: (why) => `Was nicht gelöscht werden konnte, steht wieder in der Liste. ${why}`,
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht',

  clearQuestion: (title) => `Verlauf von ${title} leeren?`,
  clearDetail:
    'Du siehst diese Nachrichten dann nicht mehr; andere behalten ihre. Der Chat bleibt in der Liste. Das kann nicht rückgängig gemacht werden.',
  clearNow: 'Verlauf leeren',

  selectedConversations: 'Ausgewählte Chats',
  selectAll: 'Alle auswählen',
  selectingBegan: 'Chats werden ausgewählt. Escape beendet das.',
};
