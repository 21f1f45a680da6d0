import type { SearchStrings } from '../../internals/strings/search-strings.js';
import { counted } from './words.js';

export const search: SearchStrings = {
  searchMessages: 'Buscar mensajes',
  clearSearch: 'Borrar',
  searchFilters: 'Filtros',
  searchSender: 'De',
  searchAnyone: 'Cualquiera',
  searchType: 'Tipo',
  searchAnyType: 'Todo',
  searchTypeText: 'Textos',
  searchTypePhoto: 'Fotos',
  searchTypeVideo: 'Vídeos',
  searchTypeVoice: 'Mensajes de voz',
  searchTypeFile: 'Archivos',
  searchTypeLocation: 'Ubicaciones',
  searchTypeMerged: 'Historiales',
  searchTypeCustom: 'Otros',
  searchFrom: 'Desde',
  searchTo: 'Hasta',
  searchNoTime: 'La primera fecha es posterior a la segunda.',
  searchResults: 'Mensajes encontrados',
  searchIdle: 'Busca en tus mensajes',
  searchIdleDetail: 'Escribe hasta cinco palabras, o elige quién lo escribió, el tipo y la fecha.',
  searchDatesOnly: 'Además de las fechas, escribe una palabra o elige quién lo escribió o el tipo.',
  searchEmpty: 'Sin resultados',
  searchEmptyDetail: 'Prueba con otra palabra o con menos filtros.',
  searchFailed: 'La búsqueda falló',
  searchNotBought:
    'La búsqueda de mensajes no está incluida en el plan de Tencent Cloud Chat de esta aplicación.',
  searchTooOften: 'Demasiadas búsquedas a la vez. Espera un momento e inténtalo de nuevo.',
  searchRefused: 'El servicio no admite esta búsqueda. Prueba con otras palabras o filtros.',
  searchFoundMessages: (count, written) => counted(count, written, 'mensaje', 'mensajes'),
  searchFoundConversations: (count, written) =>
    `Encontrado en ${counted(count, written, 'chat', 'chats')}`,
  searchIn: (title) => `En ${title}`,
  searchEverywhere: 'Buscar en todos los chats',
};
