import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';
import { counted, plural } from './words.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'Live-Raum' : `Live-Raum ${title}`),
  liveJoining: 'Du trittst ein…',
  liveOnline: (count, written) => `${counted(count, written, 'Person', 'Personen')} hier`,
  leaveLiveRoom: 'Verlassen',
  liveNotLeft: (why) => `Dem Dienst konnte nicht gemeldet werden, dass du gegangen bist. ${why}`,

  liveMessages: 'Was hier geschrieben wird',
  liveBroadcast: 'An alle Räume',
  liveQuiet: 'Seit du da bist, hat niemand etwas geschrieben',
  liveQuietDetail:
    'Ein Live-Raum behält nichts: Du siehst, was geschrieben wird, während du hier bist.',
  liveDropped: (count, written) =>
    plural(count, {
      one: `Es wird so viel geschrieben, dass ${written} Nachricht ungesehen vorbeizog.`,
      other: `Es wird so viel geschrieben, dass ${written} Nachrichten ungesehen vorbeizogen.`,
    }),

  liveSay: 'Schreib etwas',
  liveNotSaid: (why) => `Das wurde nicht gesendet. ${why}`,

  liveLike: (count, written) => `Liken, bisher ${counted(count, written, 'Like', 'Likes')}`,
  liveGifts: 'Geschenke',
  liveGift: (label, _count, written) => `${label}, bisher ${written}`,
  liveNotGiven: (why) => `Das ist nicht angekommen. ${why}`,

  liveTipJoined: (names) => `Neu im Raum: ${names}`,
  liveTipLetIn: (operator, names) => `${operator} hat ${names} eingelassen`,
  liveTipLeft: (names) => `Nicht mehr im Raum: ${names}`,
  liveTipRenamed: (operator, name) => `${operator} hat den Raum in „${name}“ umbenannt`,
  liveTipNewOwner: (name) => `Der Raum gehört jetzt ${name}`,
  liveTipPicture: (operator) => `${operator} hat das Bild des Raums geändert`,
  liveTipAllMuted: (operator) => `${operator} hat alle im Raum stummgeschaltet`,
  liveTipAllUnmuted: (operator) => `${operator} hat die Stummschaltung im Raum aufgehoben`,
  liveTipJoinFreely: (operator) => `${operator} hat den Raum geöffnet: Alle dürfen hinein`,
  liveTipJoinByNobody: (operator) =>
    `${operator} hat den Raum geschlossen: Niemand darf mehr hinein`,
  liveTipOther: 'Der Raum wurde geändert',
  liveTipCreated: (operator) =>
    operator === '' ? 'Der Raum wurde erstellt' : `${operator} hat den Raum erstellt`,

  liveJoinFailed: 'Du konntest den Raum nicht betreten',
  liveIsBanned: 'Du wurdest aus dem Raum verbannt. Wie lange, entscheidet der Eigentümer.',
  liveEnded: 'Der Raum wurde geschlossen',
  liveEndedDetail: 'Er ist für alle zu Ende.',
  liveRemoved: 'Du wurdest aus dem Raum entfernt',
  liveRemovedDetail: 'Du kannst versuchen, ihn wieder zu betreten.',
  liveBanned: 'Du wurdest aus dem Raum verbannt',
  liveBannedDetail: 'Wie lange, entscheidet der Eigentümer.',
  liveLeft: 'Du bist nicht mehr im Raum',
  liveLeftDetail: 'Betritt ihn wieder, um zu sehen, was geschrieben wird.',
  joinLiveRoom: 'Eintreten',
};
