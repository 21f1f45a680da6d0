import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: 'Ya hay alguien ahí. Elige otro asiento.',
  seatIsLocked: 'Este asiento está bloqueado. Elige otro.',
  seatIsKeptForOthers: 'Este asiento está reservado para otra persona. Elige otro.',
  noSuchSeat: 'Ese asiento no existe en esta sala.',
  youHaveASeat: 'Ya tienes un asiento. Déjalo primero, o cámbiate.',
  youHaveNoSeat: 'No tienes asiento.',
  seatsAreGiven: 'En esta sala los asientos los da el anfitrión. Pide uno.',
  seatKeptNoLonger: 'El asiento estaba reservado para ti, pero no tanto tiempo. Pide otro.',
  youSitElsewhere:
    'Lo ocupas desde otra página o dispositivo. Ocúpalo primero desde este dispositivo.',
  hostMutedYou: 'El anfitrión te silenció. Solo el anfitrión puede cambiarlo.',
  personHasASeat: 'Esta persona ya tiene un asiento.',
  personNotInRoom: 'Esta persona no está en la sala.',
  seatsTooBusy: 'Demasiada gente cambió los asientos a la vez. Inténtalo de nuevo.',
  tooManySeats: 'Es más de lo que cabe en la sala. Prueba con menos asientos.',
  seatsToGoNotEmpty: 'Un asiento que se quitaría no está libre. Libéralo primero.',
  notInThisRoom: 'No estás en esta sala. Entra primero.',
  seatsNotOpen: 'El escenario no está abierto.',
  onlyOwnerOpensSeats: 'Solo el propietario de la sala abre y cierra el escenario.',
  roleForbids: 'Tu rol en esta sala no lo permite.',
};
