/** What is said of whether people are there, and where one says something of oneself. The dot's words are with the contacts. */
export interface PresenceStrings {
  /** Name of the picker. */
  myStatus: string;
  statusNone: string;
  statusField: string;
  statusPlaceholder: string;
  statusHelp: string;
  /** Words to choose from, each 50 bytes at most: what is longer is not offered. */
  statusSuggestions: readonly string[];
  /** Name of the words to choose from. */
  statusSuggested: string;
  setStatus: string;
  clearStatus: string;
  /** What assistive technology says then. */
  statusIsSet: string;
  statusIsCleared: string;
  statusTooLong: string;
  statusNotChanged: (why: string) => string;
  statusFailed: (why: string) => string;
}

/** All of it in English. */
export const englishPresence: PresenceStrings = {
  myStatus: 'My status',
  statusNone: 'No status',
  statusField: 'What are you up to?',
  statusPlaceholder: 'On the train until noon',
  statusHelp: 'Others see it until you clear it, sign out or lose the line.',
  statusSuggestions: [
    '💬 Free to talk',
    '🎧 Focusing',
    '🗓️ In a meeting',
    '🚆 On the way',
    '🍜 At lunch',
    '🌴 On holiday',
    '🤒 Not well',
  ],
  statusSuggested: 'Suggestions',
  setStatus: 'Set status',
  clearStatus: 'Clear',
  statusIsSet: 'Your status is set',
  statusIsCleared: 'Your status is cleared',
  statusTooLong: 'This is too long. Shorten it.',
  statusNotChanged: (why) => `Your status was not changed. ${why}`,
  statusFailed: (why) => `Your status could not be loaded. ${why}`,
};
