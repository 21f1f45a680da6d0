import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: 'Die Verbindung wird noch aufgebaut. Versuch es gleich noch einmal.',
  notSignedIn: 'Du bist nicht angemeldet.',

  takeBackTooLate: 'Diese Nachricht kann nicht mehr für alle gelöscht werden.',
  pinsFull: 'Es sind schon zehn Nachrichten angeheftet. Löse zuerst eine davon.',
  notAllowed: 'Das darfst du nicht.',
  notInThisApp: 'Das gibt es in dieser App nicht.',
  mutedHere: 'Du bist hier stummgeschaltet: Du kannst lesen, aber nicht schreiben.',
  notHereAnymore: 'Die Nachricht ist nicht mehr da.',

  noSuchGroup: 'Diese Gruppe gibt es nicht mehr.',
  groupIsFull: 'Die Gruppe ist voll.',
  tooManyGroups: 'Du bist in so vielen Gruppen wie möglich. Verlass zuerst eine.',

  groupApplicationHandled: 'Jemand anderes hat schon geantwortet.',

  noSuchPerson: 'Diese Person gibt es nicht.',
  friendAlready: 'Ihr seid schon befreundet.',
  friendIsBlocked: 'Du hast diese Person blockiert. Hebe zuerst die Blockierung auf.',
  friendTakesNobody: 'Diese Person nimmt keine Anfragen an.',
  mayAskNobody: 'Du darfst keine Freundschaftsanfragen senden.',
  tooManyApplications: 'Es gibt zu viele offene Anfragen. Beantworte zuerst einige davon.',

  friendGroupNameTaken: 'Du hast schon eine Gruppe mit diesem Namen.',
  noSuchFriend: 'Ihr seid nicht mehr befreundet.',
  applicationGone: 'Diese Anfrage ist nicht mehr da.',
  friendListFull: 'Deine Freundesliste ist voll. Entferne jemanden, um Platz zu schaffen.',
  theirFriendListFull: 'Die Freundesliste der Person ist voll.',
  friendGroupGone: 'Diese Gruppe ist nicht mehr da.',
  friendGroupsFull: 'Mehr Gruppen sind nicht möglich. Lösche eine, um eine neue anzulegen.',
  blacklistFull: 'Du kannst niemanden mehr blockieren. Hebe zuerst eine andere Blockierung auf.',

  tooLongText: 'Das ist zu lang. Kürze es.',
  wordsRefused: 'Der Wortfilter dieses Dienstes hat den Text abgelehnt. Formuliere ihn anders.',

  followingFull: 'Du folgst so vielen Leuten wie möglich. Hör zuerst auf, jemandem zu folgen.',
  theirFollowersFull: 'Diese Person hat so viele Follower wie möglich.',
  mutualFull: 'Einer von euch hat schon so viele gegenseitige Follower wie möglich.',

  invitationOver: 'Diese Einladung ist vorbei.',

  foldersFull: 'Mehr Ordner sind nicht möglich. Lösche einen, um einen neuen anzulegen.',
  folderNameTooLong: 'Dieser Name ist zu lang.',
  folderGone: 'Dieser Ordner ist nicht mehr da.',

  conversationPinsFull: 'Es sind schon fünfzig Chats angeheftet. Löse zuerst einen davon.',
};
