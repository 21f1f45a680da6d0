import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'Sala de áudio' : `Sala de áudio ${title}`),
  roomQuiet: 'Ninguém escreveu nada ainda',
  roomOutside: 'Você não está nesta sala',
  roomOutsideDetail: 'Entre para ouvir e ocupar um lugar.',
  roomAsked: 'Você pediu para entrar',
  roomAskedDetail: 'Assim que alguém aprovar, você estará na sala.',
  roomAskAgain: 'Pedir de novo',
  roomRefused: 'Sua entrada não foi aprovada',
  roomRefusedDetail: 'Alguém que administra o grupo recusou. Você pode pedir de novo.',
};
