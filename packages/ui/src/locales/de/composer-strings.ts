import type { ComposerStrings } from '../../internals/strings/composer-strings.js';
import { plural } from './words.js';

export const composer: ComposerStrings = {
  attachPhoto: 'Foto oder Video',
  attachFile: 'Datei',
  attachLocation: 'Standort',
  attachPoll: 'Umfrage',
  attachments: 'Anhänge',
  attachmentsAdded: (count, written) =>
    plural(count, { one: 'Ein Anhang', other: `${written} Anhänge` }),
  removeAttachment: (name) => `${name} entfernen`,
  sentAsFile: 'wird als Datei gesendet',

  sendLocation: 'Standort senden',
  locationAsking: 'Erlaube dieser Seite, deinen Standort zu sehen.',
  locationWaiting: 'Dein Standort wird ermittelt…',
  locationFound: (meters) => `Gefunden, auf etwa ${meters} m genau`,
  locationWords: 'Was ist hier? (optional)',
  locationRefused:
    'Diese Seite darf deinen Standort nicht sehen. Erlaube es in den Browser-Einstellungen für diese Seite.',
  locationInsecure: 'Browser geben den Standort nur an sichere Seiten (https) weiter.',
  locationUnavailable: 'Dein Standort konnte nicht ermittelt werden.',
  mentionSomebody: 'Jemanden erwähnen',
  mentionEverybody: 'Alle in der Gruppe',
  mentionsFound: (count, written) =>
    plural(count, { one: 'Eine Person', other: `${written} Personen` }),
  voiceRecorder: 'Sprachnachricht',
  microphoneAsking: 'Warten auf das Mikrofon…',
  recording: 'Aufnahme läuft',
  recordingTime: (elapsed, most) => `${elapsed} von ${most}`,
  slideToCancel: 'Zum Abbrechen wischen',
  releaseToCancel: 'Zum Abbrechen loslassen',
  stopRecording: 'Stopp',
  cancelRecording: 'Aufnahme abbrechen',
  recorded: (duration) => `Aufgenommen, ${duration}`,
  playRecording: 'Aufnahme abspielen',
  pauseRecording: 'Aufnahme anhalten',
  discardRecording: 'Aufnahme verwerfen',
  sendRecording: 'Aufnahme senden',
  microphoneRefused:
    'Diese Seite darf das Mikrofon nicht benutzen. Erlaube es in den Browser-Einstellungen für diese Seite.',
  microphoneMissing: 'Es wurde kein Mikrofon gefunden.',
  microphoneBusy:
    'Das Mikrofon kann nicht benutzt werden; vielleicht braucht es gerade ein anderes Programm.',
  microphoneInsecure: 'Browser erlauben Aufnahmen nur auf sicheren Seiten (https).',
  recordingUnsupported: 'Dieser Browser kann nicht aufnehmen.',
  recordingBroken: 'Die Aufnahme ist fehlgeschlagen.',
  recordingTooLarge: (limit) =>
    `Die Aufnahme ist größer als ${limit} und kann nicht gesendet werden.`,
};
