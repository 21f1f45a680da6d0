import type { ContentStrings } from '../../internals/strings/content-strings.js';
import { counted } from './words.js';

export const content: ContentStrings = {
  copyCode: 'Copiar',
  codeCopied: 'Copiado',

  poll: 'Enquete',
  pollOne: 'Escolha uma opção',
  pollSeveral: 'Escolha uma ou mais opções',
  pollClosed: 'Resultado final',
  pollShare: (percent, count, written) => `${percent}, ${counted(count, written, 'voto', 'votos')}`,
  pollPeople: (count, written) =>
    count === 0
      ? 'Ninguém votou ainda'
      : counted(count, written, 'pessoa votou', 'pessoas votaram'),
  pollVoters: 'Quem votou',
  pollNobody: 'Ninguém',
  pollVote: 'Votar',
  pollChange: 'Mudar meu voto',
  pollTakeBack: 'Retirar meu voto',
  pollClose: 'Encerrar a enquete',
  pollCloseNow: 'Encerrar para todos',
  pollKeepOpen: 'Manter aberta',
  pollFailed: (why) => `Não deu certo. ${why}`,
  pollNotCounted: 'Não foi possível carregar os votos.',

  createPoll: 'Nova enquete',
  pollQuestion: 'Pergunta',
  pollOption: (written) => `Opção ${written}`,
  pollAddOption: 'Adicionar opção',
  pollRemoveOption: (written) => `Remover a opção ${written}`,
  pollAllowSeveral: 'Permitir mais de uma resposta',
  pollSend: 'Enviar a enquete',
  pollNeedsQuestion: 'Escreva uma pergunta.',
  pollNeedsOptions: 'Escreva pelo menos duas opções.',
  pollNeedsDifferent: 'Há duas opções iguais.',
  back: 'Voltar',
  mergedFailed: 'Não foi possível carregar as mensagens',
  mergedEmpty: 'Não há nada aqui.',
};
