import type { ActionStrings } from '../../internals/strings/action-strings.js';
import { counted, messagesCounted, plural } from './words.js';

export const actions: ActionStrings = {
  messageTools: 'Ferramentas da mensagem',
  messageMenu: 'Mensagem',
  moreActions: 'Mais',
  reply: 'Responder',
  editMessage: 'Editar',
  copyText: 'Copiar texto',
  forwardMessage: 'Encaminhar',
  selectMessage: 'Selecionar',
  pinMessage: 'Fixar',
  unpinMessage: 'Desafixar',
  translateMessage: 'Traduzir',
  showOriginal: 'Mostrar original',
  writeDown: 'Transcrever',
  hideTranscript: 'Ocultar transcrição',
  whoHasRead: 'Quem leu',
  takeBack: 'Apagar para todos',
  timeLeft: (written) => `${written} restantes`,
  tooLate: 'prazo encerrado',
  deleteForMe: 'Apagar para mim',
  sendAgain: 'Enviar de novo',
  discardMessage: 'Descartar',

  copied: (count, written) =>
    count === 1
      ? 'Mensagem copiada'
      : counted(count, written, 'mensagem copiada', 'mensagens copiadas'),
  messagePinned: 'Fixada para todos no grupo',
  messageUnpinned: 'Mensagem desafixada',
  messageTakenBack: 'Apagada para todos',
  messagesDeleted: (count, written) =>
    counted(count, written, 'mensagem apagada para você', 'mensagens apagadas para você'),
  messageDiscarded: 'Mensagem descartada',
  sentAfterAll: 'A mensagem acabou sendo enviada. Você ainda pode apagá-la para todos.',

  copyFailed: 'O navegador não permitiu copiar. Selecione o texto e copie-o manualmente.',
  nothingToCopy: 'Não há nada para copiar.',
  dismiss: 'Dispensar',

  deleteQuestion: (count, written) =>
    count === 1
      ? 'Apagar esta mensagem para você?'
      : `Apagar ${messagesCounted(count, written)} para você?`,
  deleteDetail: 'Os outros mantêm o que têm. Isso não pode ser desfeito.',
  deleteNow: 'Apagar',
  cancel: 'Cancelar',

  selection: 'Mensagens selecionadas',
  selectedCount: (count, written) =>
    plural(count, {
      one: `${written} selecionada`,
      many: `${written} selecionadas`,
      other: `${written} selecionadas`,
    }),
  selectionFull: (most) => `Não é possível selecionar mais de ${most} mensagens.`,
  forwardEach: 'Encaminhar uma por uma',
  forwardMerged: 'Encaminhar como uma só',
  copySelected: 'Copiar',
  deleteSelected: 'Apagar para mim',

  forwardTitle: (count, written) =>
    count === 1 ? 'Encaminhar mensagem' : `Encaminhar ${messagesCounted(count, written)}`,
  forwardMergedTitle: (count, written) =>
    `Encaminhar ${messagesCounted(count, written)} como uma só`,
  searchConversations: 'Pesquisar conversas',
  noConversationFound: 'Nenhuma conversa tem este nome.',
  leftOut: (count, written) =>
    plural(count, {
      one: `${written} mensagem não pode ser encaminhada e ficará de fora.`,
      many: `${written} de mensagens não podem ser encaminhadas e ficarão de fora.`,
      other: `${written} mensagens não podem ser encaminhadas e ficarão de fora.`,
    }),
  nothingToForward: 'Nenhuma destas mensagens pode ser encaminhada.',
  commentPlaceholder: 'Adicionar um comentário',
  forwardTo: (count, written) => (count > 1 ? `Encaminhar para ${written}` : 'Encaminhar'),
  forwarding: (done, total) => `Enviando ${done} de ${total}…`,
  forwardingNow: 'Enviando…',
  forwarded: (_count, written) => `Encaminhado para: ${written}`,
  forwardFailed: (title, why) => `Nem tudo chegou a “${title}”. ${why}`,
  forwardGoesOn: 'Você pode fechar esta janela: o que falta será enviado quando possível.',
  close: 'Fechar',

  chatHistoryOf: (title) =>
    title === '' ? 'Histórico da conversa' : `Histórico da conversa: ${title}`,
  mergedCompatible: 'Esta versão não consegue mostrar mensagens combinadas.',
  copiedLine: (name, time, text) => `${name}, ${time}: ${text}`,
  mergedLine: (name, text) => `${name}: ${text}`,
};
