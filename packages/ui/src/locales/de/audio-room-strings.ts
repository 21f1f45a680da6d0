import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'Audioraum' : `Audioraum ${title}`),
  roomQuiet: 'Noch hat niemand etwas geschrieben',
  roomOutside: 'Du bist nicht in diesem Raum',
  roomOutsideDetail: 'Betritt ihn, um zuzuhören und einen Platz einzunehmen.',
  roomAsked: 'Du hast um Einlass gebeten',
  roomAskedDetail: 'Sobald jemand zustimmt, bist du im Raum.',
  roomAskAgain: 'Erneut anfragen',
  roomRefused: 'Du wurdest nicht eingelassen',
  roomRefusedDetail: 'Jemand, der die Gruppe leitet, hat abgelehnt. Du kannst erneut anfragen.',
};
