import type { ContentStrings } from '../../internals/strings/content-strings.js';
import { counted, plural } from './words.js';

export const content: ContentStrings = {
  copyCode: 'Kopieren',
  codeCopied: 'Kopiert',

  poll: 'Umfrage',
  pollOne: 'Wähle eine Antwort',
  pollSeveral: 'Wähle eine oder mehrere Antworten',
  pollClosed: 'Endergebnis',
  pollShare: (percent, count, written) =>
    `${percent}, ${counted(count, written, 'Stimme', 'Stimmen')}`,
  pollPeople: (count, written) =>
    count === 0
      ? 'Noch hat niemand abgestimmt'
      : plural(count, {
          one: `${written} Person hat abgestimmt`,
          other: `${written} Personen haben abgestimmt`,
        }),
  pollVoters: 'Wer abgestimmt hat',
  pollNobody: 'Niemand',
  pollVote: 'Abstimmen',
  pollChange: 'Meine Stimme ändern',
  pollTakeBack: 'Meine Stimme zurückziehen',
  pollClose: 'Umfrage beenden',
  pollCloseNow: 'Für alle beenden',
  pollKeepOpen: 'Weiterlaufen lassen',
  pollFailed: (why) => `Das hat nicht geklappt. ${why}`,
  pollNotCounted: 'Die Stimmen konnten nicht geladen werden.',

  createPoll: 'Neue Umfrage',
  pollQuestion: 'Frage',
  pollOption: (written) => `Antwort ${written}`,
  pollAddOption: 'Antwort hinzufügen',
  pollRemoveOption: (written) => `Antwort ${written} entfernen`,
  pollAllowSeveral: 'Mehrere Antworten möglich',
  pollSend: 'Umfrage senden',
  pollNeedsQuestion: 'Schreib eine Frage.',
  pollNeedsOptions: 'Schreib mindestens zwei Antworten.',
  pollNeedsDifferent: 'Zwei Antworten sind gleich.',
  back: 'Zurück',
  mergedFailed: 'Die Nachrichten konnten nicht geladen werden',
  mergedEmpty: 'Hier ist nichts enthalten.',
};
