import type { ChatPartStrings } from '../../internals/strings/chat-part-strings.js';
import { EMOJI_NAMES } from './emoji-names.js';
import { counted } from './words.js';

export const chatParts: ChatPartStrings = {
  reactedWith: (reaction) => `Mit ${reaction} reagiert`,
  morePeople: (count, written) =>
    `und ${counted(count, written, 'weitere Person', 'weitere Personen')}`,
  reactionPeopleFailed: 'Es konnten nicht alle geladen werden.',
  searchEmoji: 'Emojis suchen',
  emojiFound: (count, written) =>
    count === 0 ? 'Kein Emoji gefunden' : `${counted(count, written, 'Emoji', 'Emojis')} gefunden`,
  emojiName: (emoji, english) => EMOJI_NAMES[emoji] ?? english,
  emojiGroupOften: 'Oft benutzt',
  emojiGroupFaces: 'Gesichter',
  emojiGroupHands: 'Hände und Menschen',
  emojiGroupHearts: 'Herzen',
  emojiGroupThings: 'Zeichen und Dinge',

  dateLabel: 'Datum',
  goThere: 'Los',

  readTab: (count) => (count === '' ? 'Gelesen' : `Gelesen ${count}`),
  unreadTab: (count) => (count === '' ? 'Noch nicht' : `Noch nicht ${count}`),
  nobodyRead: 'Noch hat niemand die Nachricht gelesen.',
  everybodyRead: 'Alle haben die Nachricht gelesen.',
  readersFailed: 'Wer die Nachricht gelesen hat, konnte nicht geladen werden.',
  readersUnknown: 'Für diese Nachricht gibt es keine Lesebestätigungen.',
  showMore: 'Mehr anzeigen',

  pinnedBar: 'Angeheftete Nachrichten',
  pinnedMessage: 'Angeheftete Nachricht',
  pinnedPosition: (place, count) => `${place} von ${count}`,
  goToPinned: (text) => `Zur angehefteten Nachricht: ${text}`,
  allPinned: 'Alle angehefteten Nachrichten anzeigen',
  pinnedBy: (name) => `Angeheftet von ${name}`,
  unpinNamed: (text) => `Lösen: ${text}`,
  unpinFailed: (why) => `Die Nachricht konnte nicht gelöst werden. ${why}`,
};
