import type { AddFriendStrings } from '../../internals/strings/add-friend-strings.js';
import { counted } from './words.js';

export const addFriend: AddFriendStrings = {
  searchPeople: 'Nach ID oder Name suchen',
  searchPeopleIdle: 'Leute finden',
  searchPeopleIdleDetail: 'Gib eine ID oder einen Teil eines Namens ein.',
  foundPeople: 'Leute',
  peopleFound: (count, written) => `${counted(count, written, 'Person', 'Personen')} gefunden`,
  nobodyFound: 'Niemand gefunden',
  nobodyFoundDetail: 'Prüfe die Schreibweise. Eine ID muss vollständig sein.',
  peopleSearchFailed: 'Die Suche hat nicht geklappt',
  morePeopleFailed: (why) => `Weitere Personen konnten nicht geladen werden. ${why}`,
  onlyWholeIDs: 'Hier werden Leute nur über ihre vollständige ID gefunden.',
  backToSearch: 'Zurück zur Suche',

  standingMe: 'Du',
  standingFriend: 'Befreundet',
  standingBlocked: 'Blockiert',
  standingAsked: 'Angefragt',
  standingAsks: 'Hat dich angefragt',

  askPerson: (name) => `${name} hinzufügen`,
  addsAtOnce: (name) => `${name} nimmt alle Anfragen an: Ihr seid sofort befreundet.`,
  takesNobody: (name) => `${name} nimmt zurzeit keine Anfragen an.`,
  requestWording: 'Nachricht',
  requestWordingHint: (name) => (name === '' ? 'Wer du bist' : `Hallo, ich bin ${name}`),
  requestRemark: 'Spitzname',
  requestGroup: 'Gruppe',
  noRequestGroup: 'Keine',
  sendRequest: 'Anfrage senden',
  sendingRequest: 'Wird gesendet…',
  requestTooLong: 'Zu lang. Kürze den Text.',
  requestNotSent: (why) => `Das hat nicht geklappt. ${why}`,
  requestSent: (name) =>
    `Deine Anfrage an ${name} ist unterwegs. Wird sie angenommen, seid ihr befreundet.`,
  friendAdded: (name) => `Du und ${name} seid jetzt befreundet.`,
  addAnother: 'Noch jemanden hinzufügen',
  requestDone: 'Fertig',
};
