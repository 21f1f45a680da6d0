import type { SearchStrings } from '../../internals/strings/search-strings.js';
import { conversationsCounted, messagesCounted } from './words.js';

export const search: SearchStrings = {
  searchMessages: 'Pesquisar mensagens',
  clearSearch: 'Limpar',
  searchFilters: 'Filtros',
  searchSender: 'De',
  searchAnyone: 'Qualquer pessoa',
  searchType: 'Tipo',
  searchAnyType: 'Qualquer tipo',
  searchTypeText: 'Textos',
  searchTypePhoto: 'Fotos',
  searchTypeVideo: 'Vídeos',
  searchTypeVoice: 'Mensagens de voz',
  searchTypeFile: 'Arquivos',
  searchTypeLocation: 'Localizações',
  searchTypeMerged: 'Históricos de conversas',
  searchTypeCustom: 'Outros',
  searchFrom: 'Desde',
  searchTo: 'Até',
  searchNoTime: 'A primeira data é posterior à segunda.',
  searchResults: 'Mensagens encontradas',
  searchIdle: 'Pesquise suas mensagens',
  searchIdleDetail: 'Digite até cinco palavras ou escolha quem escreveu, o tipo e quando.',
  searchDatesOnly: 'Além das datas, digite uma palavra ou escolha quem escreveu ou o tipo.',
  searchEmpty: 'Nada encontrado',
  searchEmptyDetail: 'Tente outra palavra ou menos filtros.',
  searchFailed: 'A pesquisa não funcionou',
  searchNotBought:
    'A pesquisa de mensagens não faz parte do plano deste aplicativo no Tencent Cloud Chat.',
  searchTooOften: 'Pesquisas demais de uma vez. Aguarde um momento e tente de novo.',
  searchRefused: 'O serviço não aceita esta pesquisa. Tente outras palavras ou filtros.',
  searchFoundMessages: (count, written) => messagesCounted(count, written),
  searchFoundConversations: (count, written) =>
    `Resultados em ${conversationsCounted(count, written)}`,
  searchIn: (title) => `Em ${title}`,
  searchEverywhere: 'Pesquisar em todas as conversas',
};
