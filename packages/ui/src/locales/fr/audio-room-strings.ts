import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'Salon audio' : `Salon audio ${title}`),
  roomQuiet: 'Personne n’a encore rien écrit',
  roomOutside: 'Vous n’êtes pas dans ce salon',
  roomOutsideDetail: 'Entrez pour écouter et prendre une place.',
  roomAsked: 'Vous avez demandé à entrer',
  roomAskedDetail: 'Vous entrerez dès que quelqu’un aura accepté.',
  roomAskAgain: 'Redemander',
  roomRefused: 'L’entrée vous a été refusée',
  roomRefusedDetail: 'Une personne qui gère le groupe a refusé. Vous pouvez redemander.',
};
