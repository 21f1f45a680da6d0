import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: 'Dort sitzt schon jemand. Wähle einen anderen Platz.',
  seatIsLocked: 'Dieser Platz ist gesperrt. Wähle einen anderen.',
  seatIsKeptForOthers: 'Dieser Platz ist für jemand anderen reserviert. Wähle einen anderen.',
  noSuchSeat: 'Diesen Platz gibt es in diesem Raum nicht.',
  youHaveASeat: 'Du hast schon einen Platz. Verlass ihn zuerst, oder wechsle.',
  youHaveNoSeat: 'Du hast keinen Platz.',
  seatsAreGiven: 'In diesem Raum vergibt der Host die Plätze. Bitte um einen.',
  seatKeptNoLonger:
    'Der Platz war für dich reserviert, aber nicht so lange. Bitte um einen anderen.',
  youSitElsewhere:
    'Du sitzt dort über eine andere Seite oder ein anderes Gerät. Übernimm zuerst den Platz.',
  hostMutedYou: 'Der Host hat dich stummgeschaltet. Nur der Host kann das aufheben.',
  personHasASeat: 'Diese Person hat schon einen Platz.',
  personNotInRoom: 'Diese Person ist nicht im Raum.',
  seatsTooBusy: 'Zu viele haben gleichzeitig die Plätze geändert. Versuch es erneut.',
  tooManySeats: 'Das ist mehr, als der Raum fassen kann. Versuch es mit weniger Plätzen.',
  seatsToGoNotEmpty: 'Ein Platz, der wegfallen würde, ist nicht frei. Mach ihn zuerst frei.',
  notInThisRoom: 'Du bist nicht in diesem Raum. Betritt ihn zuerst.',
  seatsNotOpen: 'Die Bühne ist nicht offen.',
  onlyOwnerOpensSeats: 'Nur der Eigentümer des Raums kann die Bühne öffnen und schließen.',
  roleForbids: 'Deine Rolle in diesem Raum erlaubt das nicht.',
};
