import type { ThreadStrings } from '../../internals/strings/thread-strings.js';
import { newMessagesCounted, plural } from './words.js';

export const thread: ThreadStrings = {
  jumping: 'Indo até lá…',
  jumpNotFound: 'Esta mensagem não está mais no histórico.',
  jumpDeleted: 'Você apagou esta mensagem.',
  jumpNoAccess: 'Você não está neste grupo, então não é possível mostrar o histórico.',
  jumpFailed: (why) =>
    why === ''
      ? 'Não foi possível mostrar a mensagem.'
      : `Não foi possível mostrar a mensagem. ${why}`,
  jumpOffline: 'Não é possível mostrar a mensagem sem conexão.',
  jumpedToNewest: 'Na mensagem mais recente',
  jumpedToUnread: 'Início das novas mensagens',
  jumpedToDay: (day) => `Mensagens: ${day}`,
  jumpedToMessage: (text) => `Na mensagem: ${text}`,
  loadingNewer: 'Carregando mensagens mais recentes…',
  newerFailed: 'Não foi possível carregar as mensagens mais recentes.',

  goToUnread: (count, written) => newMessagesCounted(count, written),
  dismissUnread: 'Ficar aqui',
  goToDate: 'Ir para uma data',

  readBy: (read, total) => `Lida por ${read} de ${total}`,
  readByAll: 'Lida por todos',
  readByNobody: 'Enviada, ainda não lida',
  readers: 'Quem leu',

  typingOne: (name) => `${name} está digitando`,
  typingTwo: (name, other) => `${name} e ${other} estão digitando`,
  typingMany: (count, written) =>
    plural(count, {
      one: `${written} pessoa está digitando`,
      many: `${written} de pessoas estão digitando`,
      other: `${written} pessoas estão digitando`,
    }),
};
