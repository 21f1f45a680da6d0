import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';
import { counted } from './words.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: 'Gruppe beitreten',
  idOfGroup: 'ID einer Gruppe',
  joinGroupIdle: 'Gruppe finden',
  joinGroupIdleDetail: 'Gib die ID ein, die du von jemandem aus der Gruppe hast.',
  groupFound: (name) => `${name} wurde gefunden.`,
  groupNotFound: 'Keine solche Gruppe',
  groupNotFoundDetail: 'Prüfe, ob die ID vollständig und richtig geschrieben ist.',
  groupNotOpen: 'Diese Gruppe kann nicht gesucht werden',
  groupNotOpenDetail: 'Bitte jemanden aus der Gruppe, dich hinzuzufügen.',
  groupMembersCounted: (count, written) => counted(count, written, 'Mitglied', 'Mitglieder'),

  joinsAtOnce: 'Alle dürfen beitreten.',
  joinNeedsYes: 'Eigentümer oder Admins müssen zustimmen.',
  joinIsClosed: 'Beitrittsanfragen sind nicht möglich. Jemand aus der Gruppe muss dich hinzufügen.',
  joinGroupNamed: (name) => `${name} beitreten`,
  joinWords: 'Nachricht',
  joinWordsHint: 'Wer du bist und warum du beitreten möchtest',
  joinNow: 'Beitreten',
  askToJoin: 'Beitritt anfragen',
  joiningNow: 'Du trittst bei…',
  joinFailed: (why) => `Das hat nicht geklappt. ${why}`,

  joinedGroup: (name) => `Du bist jetzt in ${name}.`,
  joinWaits: (name) =>
    `Du hast angefragt, ${name} beizutreten. Sobald Eigentümer oder Admins zustimmen, bist du dabei.`,
  inGroupAlready: 'Du bist in dieser Gruppe.',
  openJoinedGroup: 'Öffnen',
  joinAnother: 'Andere Gruppe finden',
  groupTakesNobody: 'Die Gruppe nimmt dich nicht auf.',
};
