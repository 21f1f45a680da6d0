import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';

export const userCard: UserCardStrings = {
  userCard: 'Profil',
  userCardFailed: 'Dieses Profil konnte nicht geladen werden',
  userCardMissing: 'Diese Person gibt es nicht',
  userCardMissingDetail: (userID) => `Niemand hat die ID ${userID}.`,
  closeUserCard: 'Profil schließen',
  userCardIsYou: 'Das bist du',

  callPerson: 'Anrufen',
  reportPerson: 'Melden…',
  personIsBlocked: (name) => `Du hast ${name} blockiert. Ihr könnt einander nicht schreiben.`,
  personWasAsked: (name) =>
    `Du hast ${name} eine Freundschaftsanfrage gesendet. Sie muss noch angenommen werden.`,
  personAsks: (name) => `${name} möchte mit dir befreundet sein`,

  followerCount: (_count, written) => `${written} Follower`,
  followingCount: (_count, written) => `${written} gefolgt`,

  friendRemark: 'Spitzname',
  addRemark: 'Spitznamen vergeben',
  editRemark: 'Spitznamen ändern',
  remarkHelp: 'So nennst du die Person. Nur du siehst das.',
  remarkTooLong: 'Dieser Spitzname ist zu lang.',
  saveRemark: 'Speichern',

  groupsOfFriend: 'Gruppen',
  putIntoNewGroup: 'Neue Gruppe',
  groupOfFriendNotChanged: (group, why) => `Die Gruppe „${group}“ bleibt, wie sie war. ${why}`,

  aboutPerson: 'Info',
  factUserID: 'ID',
  factFriendSince: 'Befreundet seit',
};
