import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';
import { counted, plural } from './words.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'Sala en directo' : `Sala en directo ${title}`),
  liveJoining: 'Entrando…',
  liveOnline: (count, written) => `${counted(count, written, 'persona', 'personas')} aquí`,
  leaveLiveRoom: 'Salir',
  liveNotLeft: (why) => `No se pudo comunicar al servicio que saliste. ${why}`,

  liveMessages: 'Lo que se dice aquí',
  liveBroadcast: 'A todas las salas',
  liveQuiet: 'No se ha dicho nada desde que llegaste',
  liveQuietDetail: 'Una sala en directo no guarda nada: ves lo que se dice mientras estás aquí.',
  liveDropped: (count, written) =>
    plural(count, {
      one: `Se dice tanto que ${written} mensaje pasó sin que se viera.`,
      other: `Se dice tanto que ${counted(count, written, 'mensaje', 'mensajes')} pasaron sin que se vieran.`,
    }),

  liveSay: 'Di algo',
  liveNotSaid: (why) => `No se envió. ${why}`,

  liveLike: (count, written) => `Me gusta, ${counted(count, written, 'vez', 'veces')} hasta ahora`,
  liveGifts: 'Regalos',
  liveGift: (label, _count, written) => `${label}, ${written} hasta ahora`,
  liveNotGiven: (why) => `No llegó. ${why}`,

  liveTipJoined: (names) => `Entrada en la sala: ${names}`,
  liveTipLetIn: (operator, names) => `${operator} dejó entrar a ${names}`,
  liveTipLeft: (names) => `Salida de la sala: ${names}`,
  liveTipRenamed: (operator, name) => `${operator} cambió el nombre de la sala a “${name}”`,
  liveTipNewOwner: (name) => `La sala ahora pertenece a ${name}`,
  liveTipPicture: (operator) => `${operator} cambió la imagen de la sala`,
  liveTipAllMuted: (operator) => `${operator} silenció a toda la sala`,
  liveTipAllUnmuted: (operator) => `${operator} dejó de silenciar a la sala`,
  liveTipJoinFreely: (operator) => `${operator} abrió la sala: puede entrar cualquiera`,
  liveTipJoinByNobody: (operator) => `${operator} cerró la sala: ya no puede entrar nadie más`,
  liveTipOther: 'La sala cambió',
  liveTipCreated: (operator) => (operator === '' ? 'Se creó la sala' : `${operator} creó la sala`),

  liveJoinFailed: 'No se pudo entrar en la sala',
  liveIsBanned: 'Te expulsaron de ella. El propietario decide por cuánto tiempo.',
  liveEnded: 'Se cerró la sala',
  liveEndedDetail: 'Ha terminado para todos.',
  liveRemoved: 'Te sacaron de la sala',
  liveRemovedDetail: 'Puedes intentar entrar de nuevo.',
  liveBanned: 'Te expulsaron de la sala',
  liveBannedDetail: 'El propietario decide por cuánto tiempo.',
  liveLeft: 'Ya no estás en la sala',
  liveLeftDetail: 'Entra de nuevo para ver lo que se dice.',
  joinLiveRoom: 'Entrar',
};
