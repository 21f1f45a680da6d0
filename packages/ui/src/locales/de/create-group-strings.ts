import type { CreateGroupStrings } from '../../internals/strings/create-group-strings.js';
import { counted } from './words.js';

const NEXT_SEE_NOTHING = 'Wer später kommt, sieht nicht, was vorher geschrieben wurde';
const NEXT_SEE_ALL = 'Wer später kommt, sieht, was vorher geschrieben wurde';

export const createGroup: CreateGroupStrings = {
  createGroup: 'Neue Gruppe',
  newGroupName: 'Name',
  newGroupNameHelp: 'Platz für etwa 30 lateinische oder 10 chinesische Zeichen.',
  newGroupNeedsName: 'Gib der Gruppe einen Namen.',
  newGroupNameTooLong: 'Dieser Name ist zu lang.',

  groupKind: 'Art der Gruppe',
  groupWork: 'Arbeitsgruppe',
  groupWorkDetail:
    'Für Leute, die sich kennen. Mitglieder holen andere dazu; sonst findet sie niemand.',
  groupPublic: 'Öffentliche Gruppe',
  groupPublicDetail: 'Wer die ID hat, fragt an. Du und deine Admins entscheiden.',
  groupMeeting: 'Besprechung',
  groupMeetingDetail: 'Wer die ID hat, tritt sofort bei.',
  groupCommunity: 'Community',
  groupCommunityDetail:
    'Für sehr viele Leute. Wer die ID hat, tritt sofort bei, und Mitglieder holen andere dazu.',
  groupLiveRoom: 'Live-Raum',
  groupLiveRoomDetail: 'Alle kommen und gehen, wie sie mögen. Mitglied ist, wer gerade da ist.',
  groupHistoryHidden: NEXT_SEE_NOTHING,
  groupHistoryShown: NEXT_SEE_ALL,
  groupHistoryNone: 'Nichts, was geschrieben wird, bleibt erhalten',
  groupSize: (count, written) => `Bis zu ${counted(count, written, 'Person', 'Personen')}`,
  groupSizeFree: 'Beliebig viele Personen',
  groupHasTopics: 'Mit Themen',
  groupHasTopicsDetail:
    'Geschrieben wird nur in den Themen. Das kann später nicht geändert werden.',

  moreGroupOptions: 'Mehr',
  newGroupID: 'ID',
  newGroupIDHelp:
    'Andere finden die Gruppe darüber. Sie kann später nicht geändert werden. Bleibt das Feld leer, bekommt die Gruppe eine.',
  communityIDHelp: (start) => `Sie beginnt mit ${start}; das wird deiner Eingabe vorangestellt.`,
  groupIDWrong:
    'Nimm bis zu 48 lateinische Buchstaben, Ziffern und Zeichen. Die ID darf nicht mit @TGS# beginnen.',
  groupIDTaken: 'Diese ID ist vergeben. Wähle eine andere.',
  groupIDYours: 'Du hast schon eine Gruppe mit dieser ID. Wähle eine andere.',

  groupPictureUnusable:
    'Dieses Bild kann nicht verwendet werden: Seine Adresse ist zu lang oder nicht für alle erreichbar. Wähle ein anderes.',

  groupNext: 'Weiter',
  groupBack: 'Zurück',
  groupFirstMembers: 'Wer von Anfang an dabei ist',
  groupPeopleSearch: 'Personen suchen',
  groupPeopleFound: (count, written) =>
    count === 0 ? 'Niemand gefunden' : `${counted(count, written, 'Person', 'Personen')} gefunden`,
  groupPeopleChosen: (count, written) =>
    count === 0
      ? 'Bisher nur du'
      : `Du und ${counted(count, written, 'weitere Person', 'weitere Personen')}`,
  groupPeopleTooMany: (count, written) =>
    `Eine Gruppe beginnt mit höchstens ${counted(count, written, 'Person', 'Personen')}. Hol die anderen später dazu.`,
  groupNoPeople: 'Noch niemand zur Auswahl',
  groupNoPeopleDetail: 'Erstelle die Gruppe und hol später Leute dazu.',
  groupPeopleFailed: 'Deine Freunde konnten nicht geladen werden',

  createGroupNow: 'Erstellen',
  creatingGroup: 'Wird erstellt…',
  groupNotCreated: (why) => `Die Gruppe wurde nicht erstellt. ${why}`,
  groupIsThere: (name) => `${name} ist erstellt.`,
};
