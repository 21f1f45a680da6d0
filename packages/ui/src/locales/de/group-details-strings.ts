import type { GroupDetailsStrings } from '../../internals/strings/group-details-strings.js';
import { counted } from './words.js';

export const groupDetails: GroupDetailsStrings = {
  groupDetails: 'Gruppeninfo',
  groupDetailsFailed: 'Diese Gruppe konnte nicht geladen werden',
  notInGroup: 'Du bist nicht in dieser Gruppe',
  notInGroupDetail:
    'Du hast sie verlassen, du wurdest entfernt, oder es gibt die Gruppe nicht mehr.',
  backToGroup: 'Zurück zur Gruppe',
  groupOnline: (_count, written) => `${written} online`,
  requestsWaiting: (count, written) => counted(count, written, 'Anfrage', 'Anfragen'),

  groupAnnouncement: 'Ankündigung',
  noAnnouncement: 'Noch keine Ankündigung.',
  editAnnouncement: 'Ankündigung ändern',
  editGroup: 'Bearbeiten',
  editGroupTitle: 'Gruppe bearbeiten',
  groupIntroduction: 'Beschreibung',
  groupNotSaved: (why) => `Die Gruppe wurde nicht geändert. ${why}`,
  groupSaved: 'Die Gruppe wurde geändert',

  inviteToGroup: 'Einladen',
  myNameInGroup: 'Mein Name in dieser Gruppe',
  noNameInGroup: 'Keiner: Dein eigener Name wird angezeigt.',
  editMyNameInGroup: 'Meinen Namen in dieser Gruppe ändern',
  groupNotifications: 'Benachrichtigungen',

  groupManagement: 'Verwaltung',
  muteEverybody: 'Alle stummschalten',
  muteEverybodyDetail: 'Nur Eigentümer und Admins können schreiben.',
  whoMayJoin: 'Wer beitreten darf',
  joinFreely: 'Alle',
  joinByApproval: 'Alle, mit Zustimmung',
  joinByNobody: 'Niemand kann anfragen',
  whoMayInvite: 'Wer andere hinzufügen darf',
  inviteFreely: 'Alle Mitglieder',
  inviteByApproval: 'Alle Mitglieder, mit Zustimmung',
  inviteByNobody: 'Niemand',
  groupNotChanged: (name, why) => `„${name}“ bleibt, wie es war. ${why}`,
  notificationsNotChanged: (name, why) =>
    `Die Benachrichtigungen von „${name}“ bleiben, wie sie waren. ${why}`,

  aboutGroup: 'Über die Gruppe',
  groupCreatedOn: 'Erstellt',
  myRoleInGroup: 'Meine Rolle',
  roleMember: 'Mitglied',

  chooseNewOwner: 'Wem soll die Gruppe gehören?',
  nobodyElseInGroup: 'Sonst ist niemand in dieser Gruppe.',
  chooseOwnerFirst: 'Wähle zuerst ein Mitglied.',

  leaveGroup: 'Gruppe verlassen…',
  leaveGroupQuestion: (name) => `„${name}“ verlassen?`,
  leaveGroupDetail:
    'Du bekommst keine Nachrichten mehr aus der Gruppe. Was geschrieben wurde, bleibt in deiner Liste.',
  leaveGroupNow: 'Verlassen',
  groupNotLeft: (name, why) => `Du bist noch in „${name}“. ${why}`,
  dismissGroup: 'Gruppe auflösen…',
  dismissGroupQuestion: (name) => `„${name}“ auflösen?`,
  dismissGroupDetail: 'Die Gruppe endet für alle und kann nicht wiederhergestellt werden.',
  dismissGroupNow: 'Auflösen',
  groupNotDismissed: (name, why) => `„${name}“ wurde nicht aufgelöst. ${why}`,
};
