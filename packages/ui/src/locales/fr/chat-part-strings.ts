import type { ChatPartStrings } from '../../internals/strings/chat-part-strings.js';
import { EMOJI_NAMES } from './emoji-names.js';
import { counted, plural } from './words.js';

export const chatParts: ChatPartStrings = {
  reactedWith: (reaction) => `Réactions ${reaction}`,
  morePeople: (count, written) =>
    plural(count, {
      one: `et ${written} autre`,
      other: `et ${counted(count, written, 'autre', 'autres')}`,
    }),
  reactionPeopleFailed: 'Impossible de charger toutes les personnes.',
  searchEmoji: 'Rechercher un emoji',
  emojiFound: (count, written) =>
    count === 0
      ? 'Aucun emoji trouvé'
      : plural(count, {
          one: `${written} emoji trouvé`,
          other: `${counted(count, written, 'emoji', 'emojis')} trouvés`,
        }),
  emojiName: (emoji, english) => EMOJI_NAMES[emoji] ?? english,
  emojiGroupOften: 'Souvent utilisés',
  emojiGroupFaces: 'Visages',
  emojiGroupHands: 'Mains et personnes',
  emojiGroupHearts: 'Cœurs',
  emojiGroupThings: 'Symboles et objets',

  dateLabel: 'Date',
  goThere: 'Aller',

  readTab: (count) => (count === '' ? 'Lu' : `Lu ${count}`),
  unreadTab: (count) => (count === '' ? 'Pas encore' : `Pas encore ${count}`),
  nobodyRead: 'Personne ne l’a encore lu.',
  everybodyRead: 'Tout le monde l’a lu.',
  readersFailed: 'Impossible de savoir qui l’a lu.',
  readersUnknown: 'Ce message n’a pas de confirmations de lecture.',
  showMore: 'Afficher plus',

  pinnedBar: 'Messages épinglés',
  pinnedMessage: 'Message épinglé',
  pinnedPosition: (place, count) => `${place} sur ${count}`,
  goToPinned: (text) => `Aller au message épinglé\u00a0: ${text}`,
  allPinned: 'Voir tous les messages épinglés',
  pinnedBy: (name) => `Épinglé par ${name}`,
  unpinNamed: (text) => `Désépingler\u00a0: ${text}`,
  unpinFailed: (why) => `Impossible de désépingler ce message. ${why}`,
};
