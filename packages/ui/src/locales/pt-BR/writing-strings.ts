import type { WritingStrings } from '../../internals/strings/writing-strings.js';
import { plural } from './words.js';

export const writing: WritingStrings = {
  replyingTo: (name) => `Respondendo a ${name}`,
  cancelReply: 'Não responder',
  editingMessage: 'Editar mensagem',
  cancelEditing: 'Cancelar edição',
  saveEdit: 'Salvar',
  editConflict:
    'Alguém mudou esta mensagem nesse meio-tempo; a conversa mostra como ficou. Salve de novo para substituí-la pelo seu texto.',
  editGone: 'A mensagem não existe mais e não pode ser editada.',
  editForbidden: 'Não é possível editar mensagens aqui.',
  editOffline: 'Sem conexão, a edição não foi salva. Tente de novo quando a conexão voltar.',
  addAttachment: 'Adicionar',
  fileTooLarge: (name, limit) => `“${name}” tem mais de ${limit} e não pode ser enviado.`,
  fileEmpty: (name) => `“${name}” está vazio ou é uma pasta e não pode ser enviado.`,
  dropFiles: 'Solte os arquivos para adicioná-los',
  insertEmoji: 'Inserir emoji',
  recordVoice: 'Gravar mensagem de voz',
  recordHint: 'Toque para gravar, ou segure e solte para enviar',
  noLongerInGroup: 'Você não está mais neste grupo.',
  groupGone: 'Este grupo não existe mais.',
  messagesWait: (count, written) =>
    plural(count, {
      one: `${written} mensagem aguarda a conexão e será enviada quando ela voltar.`,
      many: `${written} de mensagens aguardam a conexão e serão enviadas quando ela voltar.`,
      other: `${written} mensagens aguardam a conexão e serão enviadas quando ela voltar.`,
    }),
};
