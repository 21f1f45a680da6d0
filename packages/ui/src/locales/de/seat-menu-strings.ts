import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';

export const seatMenu: SeatMenuStrings = {
  takeSeat: 'Platz nehmen',
  moveToSeat: 'Hierher wechseln',
  askForSeat: 'Um diesen Platz bitten',
  takeSeatOver: 'Auf diesem Gerät hier sitzen',
  muteYourself: 'Mikro aus',
  unmuteYourself: 'Mikro an',
  muteOnSeat: 'Stummschalten',
  unmuteOnSeat: 'Stummschaltung aufheben',
  makeCoHost: 'Zum Co-Host machen',
  unmakeCoHost: 'Als Co-Host entfernen',
  inviteToSeat: 'Jemanden einladen…',
  placeOnSeat: 'Jemanden hierher setzen…',
  swapSeats: 'Tauschen mit…',
  lockSeat: 'Platz sperren',
  unlockSeat: 'Platz entsperren',
  handRoomOver: 'Raum übergeben…',
  releaseSeat: 'Nicht mehr reservieren',
  removeFromSeat: 'Vom Platz entfernen…',
  removeAndLockSeat: 'Entfernen und Platz sperren…',

  askedForSeat: 'Der Host wurde um den Platz gebeten',
  coHostMade: (name) => `${name} ist jetzt Co-Host`,
  coHostUnmade: (name) => `${name} ist nicht mehr Co-Host`,
  invitedToSeat: (name) => `${name} wurde auf den Platz eingeladen`,
  roomHandedOver: (name) => `${name} ist jetzt Host`,

  removeFromSeatQuestion: (name) => `${name} vom Platz entfernen?`,
  removeFromSeatDetail: 'Die Person bleibt im Raum und hört zu. Du kannst sie wieder einladen.',
  removeAndLockQuestion: (name) => `${name} entfernen und den Platz sperren?`,
  removeAndLockDetail:
    'Die Person bleibt im Raum und hört zu. Niemand kann dort sitzen, bis der Platz entsperrt wird.',
  removeAndLockNow: 'Entfernen und sperren',
  handRoomOverQuestion: (name) => `Raum an ${name} übergeben?`,
  handRoomOverDetail:
    'Die Person wird Host und bekommt dessen Platz. Nur sie kann den Raum zurückgeben.',
  handRoomAndGroupOverDetail:
    'Die Person wird Host, bekommt dessen Platz, und die Gruppe gehört ihr. Nur sie kann das zurückgeben.',
  handRoomOverNow: 'Übergeben',

  inviteToSeatTitle: (number) => `Auf Platz ${number} einladen`,
  placeOnSeatTitle: (number) => `Auf Platz ${number} setzen`,
  swapSeatsTitle: (name) => `Platz mit ${name} tauschen`,
  moveNow: 'Setzen',
  swapNow: 'Tauschen',
  personChosen: (name) => `Ausgewählt: ${name}`,
  nobodyToChoose: 'Es ist niemand zur Auswahl da.',
};
