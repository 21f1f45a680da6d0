import type { ContentStrings } from '../../internals/strings/content-strings.js';
import { counted, plural } from './words.js';

export const content: ContentStrings = {
  copyCode: 'Copiar',
  codeCopied: 'Copiado',

  poll: 'Encuesta',
  pollOne: 'Elige una opción',
  pollSeveral: 'Elige una o varias opciones',
  pollClosed: 'Resultado final',
  pollShare: (percent, count, written) => `${percent}, ${counted(count, written, 'voto', 'votos')}`,
  pollPeople: (count, written) =>
    count === 0
      ? 'Nadie ha votado todavía'
      : plural(count, {
          one: `Ha votado ${written} persona`,
          other: `Han votado ${counted(count, written, 'persona', 'personas')}`,
        }),
  pollVoters: 'Quién ha votado',
  pollNobody: 'Nadie',
  pollVote: 'Votar',
  pollChange: 'Cambiar mi voto',
  pollTakeBack: 'Retirar mi voto',
  pollClose: 'Cerrar la encuesta',
  pollCloseNow: 'Cerrarla para todos',
  pollKeepOpen: 'Dejarla abierta',
  pollFailed: (why) => `No se pudo hacer. ${why}`,
  pollNotCounted: 'No se pudieron cargar los votos.',

  createPoll: 'Nueva encuesta',
  pollQuestion: 'Pregunta',
  pollOption: (written) => `Opción ${written}`,
  pollAddOption: 'Añadir una opción',
  pollRemoveOption: (written) => `Quitar la opción ${written}`,
  pollAllowSeveral: 'Se puede elegir más de una',
  pollSend: 'Enviar la encuesta',
  pollNeedsQuestion: 'Escribe una pregunta.',
  pollNeedsOptions: 'Escribe al menos dos opciones.',
  pollNeedsDifferent: 'Dos opciones son iguales.',
  back: 'Atrás',
  mergedFailed: 'No se pudieron cargar los mensajes',
  mergedEmpty: 'No hay nada dentro.',
};
