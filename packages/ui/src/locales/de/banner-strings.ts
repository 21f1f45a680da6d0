import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: 'Verbindung wird wiederhergestellt…',
  signInAgain: 'Erneut anmelden',
  kickedMultipleAccount: 'Du wurdest abgemeldet: Das Konto wurde woanders geöffnet.',
  kickedMultipleDevice: 'Du wurdest abgemeldet: Das Konto wird auf einem anderen Gerät genutzt.',
  kickedByAdministration: 'Du wurdest von der Verwaltung abgemeldet.',
  sessionExpired: 'Deine Sitzung ist abgelaufen.',
  signInFailed: (why) => `Die Anmeldung hat nicht geklappt. ${why}`,
};
