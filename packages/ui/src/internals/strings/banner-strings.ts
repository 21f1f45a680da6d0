/** What the session banner says, besides what a chat says. */
export interface BannerStrings {
  reconnecting: string;
  signInAgain: string;
  kickedMultipleAccount: string;
  kickedMultipleDevice: string;
  kickedByAdministration: string;
  sessionExpired: string;
  signInFailed: (why: string) => string;
}

/** All of it in English. */
export const englishBanner: BannerStrings = {
  reconnecting: 'Reconnecting…',
  signInAgain: 'Sign in again',
  kickedMultipleAccount: 'You were signed out: the account was opened somewhere else.',
  kickedMultipleDevice: 'You were signed out: the account is used on another device.',
  kickedByAdministration: 'You were signed out by the administration.',
  sessionExpired: 'Your session has expired.',
  signInFailed: (why) => `You could not be signed in. ${why}`,
};
