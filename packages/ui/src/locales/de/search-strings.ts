import type { SearchStrings } from '../../internals/strings/search-strings.js';
import { counted } from './words.js';

export const search: SearchStrings = {
  searchMessages: 'Nachrichten suchen',
  clearSearch: 'Leeren',
  searchFilters: 'Filter',
  searchSender: 'Von',
  searchAnyone: 'Alle',
  searchType: 'Art',
  searchAnyType: 'Alles',
  searchTypeText: 'Texte',
  searchTypePhoto: 'Fotos',
  searchTypeVideo: 'Videos',
  searchTypeVoice: 'Sprachnachrichten',
  searchTypeFile: 'Dateien',
  searchTypeLocation: 'Standorte',
  searchTypeMerged: 'Chatverläufe',
  searchTypeCustom: 'Anderes',
  searchFrom: 'Seit',
  searchTo: 'Bis',
  searchNoTime: 'Das erste Datum liegt nach dem zweiten.',
  searchResults: 'Gefundene Nachrichten',
  searchIdle: 'Durchsuche deine Nachrichten',
  searchIdleDetail:
    'Gib bis zu fünf Wörter ein, oder wähle, von wem, welcher Art und von wann die Nachricht ist.',
  searchDatesOnly:
    'Gib zum Datum ein Wort ein, oder wähle, von wem oder welcher Art die Nachricht ist.',
  searchEmpty: 'Nichts gefunden',
  searchEmptyDetail: 'Versuch ein anderes Wort oder weniger Filter.',
  searchFailed: 'Die Suche hat nicht geklappt',
  searchNotBought: 'Die Nachrichtensuche gehört nicht zum Tarif dieser App bei Tencent Cloud Chat.',
  searchTooOften: 'Das waren zu viele Suchen auf einmal. Versuch es gleich noch einmal.',
  searchRefused: 'Der Dienst nimmt diese Suche nicht an. Versuch andere Wörter oder Filter.',
  searchFoundMessages: (count, written) => counted(count, written, 'Nachricht', 'Nachrichten'),
  searchFoundConversations: (count, written) =>
    `Gefunden in ${counted(count, written, 'Chat', 'Chats')}`,
  searchIn: (title) => `In ${title}`,
  searchEverywhere: 'Überall suchen',
};
