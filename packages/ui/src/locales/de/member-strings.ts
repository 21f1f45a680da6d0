import type { MemberStrings } from '../../internals/strings/member-strings.js';
import { counted, plural } from './words.js';

export const members: MemberStrings = {
  groupMembers: 'Mitglieder',
  searchMembers: 'Mitglieder suchen',
  membersFound: (count, written) =>
    count === 0
      ? 'Kein Mitglied gefunden'
      : `${counted(count, written, 'Mitglied', 'Mitglieder')} gefunden`,
  noMemberFoundDetail: 'Such nach einem Namen oder einem Teil davon.',
  onlyLoadedMembers: 'Nur die bereits geladenen Mitglieder werden durchsucht.',
  loadMoreMembers: 'Mehr laden',
  memberSearchFailed: 'Die Suche hat nicht geklappt',
  membersFailed: 'Die Mitglieder konnten nicht geladen werden',
  moreMembersFailed: 'Weitere Mitglieder konnten nicht geladen werden.',
  noMembers: 'Niemand zu sehen',
  noMembersDetail: 'Wer in der Gruppe ist, erscheint hier.',
  memberIsOwner: 'Eigentümer',
  memberIsAdmin: 'Admin',
  memberMutedUntil: (until) => `Stummgeschaltet bis ${until}`,

  nameInGroup: 'Name in dieser Gruppe',
  changeNameInGroup: 'Name in dieser Gruppe…',
  nameInGroupOf: (name) => `Wie ${name} hier heißt`,
  nameInGroupHelp: 'Alle in der Gruppe sehen ihn.',
  nameInGroupTooLong: 'Dieser Name ist zu lang.',
  saveNameInGroup: 'Speichern',
  nameInGroupSaved: 'Der Name wurde gespeichert',

  makeAdmin: 'Zum Admin machen',
  unmakeAdmin: 'Als Admin entfernen',
  adminMade: (name) => `${name} ist jetzt Admin`,
  adminUnmade: (name) => `${name} ist nicht mehr Admin`,
  adminNotMade: (name, why) => `${name} konnte nicht zum Admin gemacht werden. ${why}`,
  adminNotUnmade: (name, why) => `${name} ist noch Admin. ${why}`,

  muteMember: 'Stummschalten',
  unmuteMember: 'Stummschaltung aufheben',
  memberMuted: (name) => `${name} ist jetzt stummgeschaltet`,
  memberUnmuted: (name) => `${name} kann wieder schreiben`,
  memberNotMuted: (name, why) => `${name} konnte nicht stummgeschaltet werden. ${why}`,
  memberNotUnmuted: (name, why) => `${name} ist noch stummgeschaltet. ${why}`,

  removeMember: 'Aus der Gruppe entfernen…',
  removeMemberQuestion: (name) => `${name} aus der Gruppe entfernen?`,
  removeMemberDetail:
    'Die Person bekommt keine Nachrichten mehr aus der Gruppe und erfährt, dass du sie entfernt hast.',
  memberRemoved: (name) => `${name} wurde entfernt`,
  memberNotRemoved: (name, why) => `${name} ist noch in der Gruppe. ${why}`,
  banMember: 'Aus dem Raum verbannen',
  memberBanned: (name) => `${name} wurde verbannt`,
  memberNotBanned: (name, why) => `${name} konnte nicht verbannt werden. ${why}`,

  handOverTo: 'Gruppe übergeben…',
  handOverQuestion: (name) => `Gruppe an ${name} übergeben?`,
  handOverDetail:
    'Du bist dann ein gewöhnliches Mitglied. Nur der neue Eigentümer kann sie dir zurückgeben.',
  handOverNow: 'Übergeben',
  handedOver: (name) => `Die Gruppe gehört jetzt ${name}`,
  groupHandedOver: 'Die Gruppe wurde übergeben',
  notHandedOver: (name, why) => `Die Gruppe wurde nicht an ${name} übergeben. ${why}`,

  inviteMembers: 'Personen einladen',
  searchToInvite: 'Freunde suchen oder ID eingeben',
  nobodyToInvite: 'Niemand mehr zum Einladen da. Du kannst eine ID eingeben.',
  nobodyToInviteFound: 'Niemand gefunden. Eine ID muss vollständig sein.',
  peopleChosen: (count, written) =>
    count === 0
      ? 'Noch niemand ausgewählt'
      : `${counted(count, written, 'Person', 'Personen')} ausgewählt`,
  inviteNow: 'Einladen',
  inviteNeedsApproval: 'Bevor jemand dazukommt, müssen Eigentümer oder Admins zustimmen.',
  invitePickSomebody: 'Wähle zuerst jemanden aus.',
  inviteAdded: (names, count) =>
    plural(count, {
      one: `${names} ist jetzt in der Gruppe.`,
      other: `${names} sind jetzt in der Gruppe.`,
    }),
  inviteWaits: (names, count) =>
    plural(count, {
      one: `${names} wartet auf die Zustimmung von Eigentümer oder Admins.`,
      other: `${names} warten auf die Zustimmung von Eigentümer oder Admins.`,
    }),
  inviteExisted: (names, count) =>
    plural(count, {
      one: `${names} war schon in der Gruppe.`,
      other: `${names} waren schon in der Gruppe.`,
    }),
  inviteFailed: (names, count) =>
    plural(count, {
      one: `${names} konnte nicht eingeladen werden.`,
      other: `${names} konnten nicht eingeladen werden.`,
    }),
  inviteOverLimit: (names, count) =>
    plural(count, {
      one: `${names} ist schon in zu vielen Gruppen.`,
      other: `${names} sind schon in zu vielen Gruppen.`,
    }),
  inviteDone: 'Fertig',
};
