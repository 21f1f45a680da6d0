import type { RoomStrings } from '../../internals/strings/room-strings.js';
import { counted } from './words.js';

export const room: RoomStrings = {
  roomOpenSince: (moment) => `Offen seit ${moment}`,
  roomModeFree: 'Freie Plätze',
  roomModeApply: 'Plätze auf Anfrage',
  roomModeInvite: 'Plätze auf Einladung',
  roomPaused: 'Der Host ist nicht da',
  roomOffline: 'Offline',
  minimiseRoom: 'Raum verkleinern',
  aboutRoom: (name) => `Über ${name}`,
  leaveRoom: 'Verlassen',

  leaveRoomQuestion: (name) => `${name} verlassen?`,
  leaveRoomAsHost: 'Du bist der Host. Der Raum bleibt für die anderen offen, während du weg bist.',
  leaveOrCloseRoom:
    'Du bist der Host. Der Raum bleibt für die anderen offen, während du weg bist – oder du schließt ihn, dann stehen alle auf.',
  closeRoomForAll: 'Für alle schließen',
  seatNotGivenUp: 'Dein Platz konnte nicht freigegeben werden',
  seatNotGivenUpDetail: (why) =>
    `${why} Wenn du trotzdem gehst, sehen andere dich dort noch eine Weile.`,
  roomNotClosed: 'Der Raum konnte nicht geschlossen werden',
  leaveRoomAnyway: 'Trotzdem verlassen',

  roomControls: (title) => (title === '' ? 'Steuerung des Raums' : `Steuerung von ${title}`),
  muteMyself: 'Mikro aus',
  unmuteMyself: 'Mikro an',
  mutedByHost: 'Vom Host stummgeschaltet',
  mutedByHostDetail:
    'Der Host hat dich stummgeschaltet. Du kannst wieder sprechen, wenn er es erlaubt.',
  speakFromHere: 'Von hier sprechen',
  roomHeldElsewhere:
    'Du sprichst in einem anderen Fenster oder auf einem anderen Gerät. Hier hörst du nur zu.',
  roomChat: 'Chat',
  roomSettings: 'Raumeinstellungen',

  roomOnlyForHosts: 'Du kannst den Raum nicht ändern',
  roomOnlyForHostsDetail: 'Das können Host und Co-Hosts.',
  roomClosedDetail: 'Du nimmst als Host Platz, und Leute in diesem Raum können dazukommen.',
  openRoom: 'Bühne öffnen',
  roomHowToSit: 'Wie man einen Platz bekommt',
  roomModeFreeDetail: 'Wer möchte, nimmt einen freien Platz.',
  roomModeApplyDetail: 'Wer möchte, hebt die Hand; Host oder Co-Host stimmen zu.',
  roomModeInviteDetail: 'Nur wer eingeladen ist, nimmt Platz.',
  roomSeatCount: 'Anzahl der Plätze',
  roomSeatCountDetail: (fewest, most) =>
    `${fewest} bis ${most}. Nur freie Plätze können wegfallen.`,
  changeRoomSeatCount: 'Ändern',
  roomSeatCountChanged: (count, written) =>
    `Der Raum hat jetzt ${counted(count, written, 'Platz', 'Plätze')}`,
  roomCoHosts: 'Co-Hosts',
  roomCoHostsDetail:
    'Wie der Host schalten sie stumm, sperren Plätze, laden ein und entscheiden, wer einen Platz bekommt.',
  addRoomCoHost: 'Co-Host hinzufügen…',
  makeRoomCoHost: 'Zum Co-Host machen',
  removeRoomCoHost: (name) => `${name} als Co-Host entfernen`,
  roomCoHostsFull: (written) => `Es gibt ${written}: Mehr sind nicht möglich.`,
  roomAllSeats: 'Alle Plätze auf einmal',
  lockEmptySeats: 'Freie Plätze sperren',
  unlockSeats: 'Plätze entsperren',
  muteAllSeats: 'Alle stummschalten',
  unmuteAllSeats: 'Stummschaltung für alle aufheben',
  roomSeatsDone: (done, all) => `${done} von ${all}`,
  stopRoomSeats: 'Stopp',
  roomEnds: 'Übergeben oder schließen',
  handOverRoom: 'Raum übergeben…',
  chooseRoomHost: 'Raum übergeben',
  handOverRoomDetail:
    'Die Person ist dann Host und bekommt dessen Platz. Du selbst kannst das nicht zurücknehmen.',
  handOverRoomNow: 'Übergeben',
  closeRoom: 'Bühne schließen…',
  closeRoomQuestion: (name) => `Bühne von ${name} schließen?`,
  closeRoomDetail:
    'Alle stehen auf, und niemand kann Platz nehmen, bis die Bühne wieder geöffnet wird.',
  closeRoomNow: 'Bühne schließen',

  smallRoom: (name) => `${name}, verkleinert`,
  roomIsSmall: (name) => `${name} wurde verkleinert. Du bist noch darin.`,
  backToRoom: (name) => `Zurück zu ${name}`,
  onStage: (names) => `Auf der Bühne: ${names}`,
  nobodyOnStage: 'Niemand ist auf der Bühne',
  outOfRoom: 'Du bist nicht mehr im Raum',
};
