import type { ChatPartStrings } from '../../internals/strings/chat-part-strings.js';
import { EMOJI_NAMES } from './emoji-names.js';
import { counted, plural } from './words.js';

export const chatParts: ChatPartStrings = {
  reactedWith: (reaction) => `Reaccionaron con ${reaction}`,
  morePeople: (_count, written) => `y ${written} más`,
  reactionPeopleFailed: 'No se pudo cargar a todas las personas.',
  searchEmoji: 'Buscar emojis',
  emojiFound: (count, written) =>
    count === 0
      ? 'Ningún emoji encontrado'
      : plural(count, {
          one: `${written} emoji encontrado`,
          other: `${counted(count, written, 'emoji', 'emojis')} encontrados`,
        }),
  emojiName: (emoji, english) => EMOJI_NAMES[emoji] ?? english,
  emojiGroupOften: 'Usados a menudo',
  emojiGroupFaces: 'Caras',
  emojiGroupHands: 'Manos y personas',
  emojiGroupHearts: 'Corazones',
  emojiGroupThings: 'Símbolos y objetos',

  dateLabel: 'Fecha',
  goThere: 'Ir',

  readTab: (count) => (count === '' ? 'Leído' : `Leído ${count}`),
  unreadTab: (count) => (count === '' ? 'Aún no' : `Aún no ${count}`),
  nobodyRead: 'Nadie lo ha leído todavía.',
  everybodyRead: 'Todo el mundo lo ha leído.',
  readersFailed: 'No se pudo cargar quién lo ha leído.',
  readersUnknown: 'Este mensaje no tiene confirmaciones de lectura.',
  showMore: 'Mostrar más',

  pinnedBar: 'Mensajes fijados',
  pinnedMessage: 'Mensaje fijado',
  pinnedPosition: (place, count) => `${place} de ${count}`,
  goToPinned: (text) => `Ir al mensaje fijado: ${text}`,
  allPinned: 'Ver todos los mensajes fijados',
  pinnedBy: (name) => `Fijado por ${name}`,
  unpinNamed: (text) => `Desfijar: ${text}`,
  unpinFailed: (why) => `No se pudo desfijar el mensaje. ${why}`,
};
