import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'Sala de audio' : `Sala de audio ${title}`),
  roomQuiet: 'Nadie ha escrito nada todavía',
  roomOutside: 'No estás en esta sala',
  roomOutsideDetail: 'Entra para escuchar y ocupar un asiento.',
  roomAsked: 'Has pedido entrar',
  roomAskedDetail: 'En cuanto alguien lo acepte, estarás en la sala.',
  roomAskAgain: 'Pedirlo otra vez',
  roomRefused: 'No te dejaron entrar',
  roomRefusedDetail: 'Alguien que gestiona el grupo lo rechazó. Puedes pedirlo otra vez.',
};
