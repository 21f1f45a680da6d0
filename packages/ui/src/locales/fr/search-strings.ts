import type { SearchStrings } from '../../internals/strings/search-strings.js';
import { counted } from './words.js';

export const search: SearchStrings = {
  searchMessages: 'Rechercher des messages',
  clearSearch: 'Effacer',
  searchFilters: 'Filtres',
  searchSender: 'De',
  searchAnyone: 'Tout le monde',
  searchType: 'Type',
  searchAnyType: 'Tout',
  searchTypeText: 'Textes',
  searchTypePhoto: 'Photos',
  searchTypeVideo: 'Vidéos',
  searchTypeVoice: 'Messages vocaux',
  searchTypeFile: 'Fichiers',
  searchTypeLocation: 'Localisations',
  searchTypeMerged: 'Historiques',
  searchTypeCustom: 'Autres',
  searchFrom: 'Du',
  searchTo: 'Au',
  searchNoTime: 'La première date est postérieure à la seconde.',
  searchResults: 'Messages trouvés',
  searchIdle: 'Recherchez dans vos messages',
  searchIdleDetail: 'Saisissez jusqu’à cinq mots, ou choisissez l’auteur, le type et la date.',
  searchDatesOnly: 'En plus des dates, saisissez un mot ou choisissez l’auteur ou le type.',
  searchEmpty: 'Aucun résultat',
  searchEmptyDetail: 'Essayez un autre mot, ou moins de filtres.',
  searchFailed: 'La recherche a échoué',
  searchNotBought:
    'La recherche de messages n’est pas comprise dans l’offre Tencent Cloud Chat de cette application.',
  searchTooOften: 'Trop de recherches à la fois. Attendez un instant, puis réessayez.',
  searchRefused: 'Le service refuse cette recherche. Essayez d’autres mots ou filtres.',
  searchFoundMessages: (count, written) => counted(count, written, 'message', 'messages'),
  searchFoundConversations: (count, written) =>
    `Résultats dans ${counted(count, written, 'conversation', 'conversations')}`,
  searchIn: (title) => `Dans ${title}`,
  searchEverywhere: 'Rechercher partout',
};
