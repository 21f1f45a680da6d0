import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const roomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'Diese Seite darf dein Mikrofon nicht benutzen. Erlaube es in den Browser-Einstellungen für diese Seite und versuch es dann erneut.',
  audioNoMicrophone:
    'Es wurde kein Mikrofon gefunden. Schließ eines an und versuch es dann erneut.',
  audioMicrophoneLost:
    'Dein Mikrofon wurde abgezogen. Schließ es wieder an oder wähle ein anderes.',
  audioMicrophoneBusy:
    'Ein anderes Programm benutzt dein Mikrofon. Gib es dort frei und versuch es dann erneut.',
  audioBlocked: 'Dein Browser gibt keine Stimmen wieder, bevor du auf etwas tippst.',
  audioLost: 'Die Tonverbindung ist abgebrochen.',
  audioNotSupported:
    'Dieser Browser oder diese Seite kann keine Stimmen wiedergeben. Öffne die Seite über https oder in einem anderen Browser.',
  audioRoomFull: 'Es ist kein Platz zum Zuhören mehr frei. Versuch es wieder, wenn jemand geht.',
  audioElsewhere: 'Du hörst diesen Raum in einem anderen Fenster oder auf einem anderen Gerät.',
  audioRefused: 'Der Dienst, der die Stimmen überträgt, hat abgelehnt. Versuch es später erneut.',

  audioChooseAnother: 'Anderes wählen',
  audioStart: 'Ton starten',
  audioConnectAgain: 'Neu verbinden',
  audioListenHere: 'Hier zuhören',

  audioConnecting: 'Ton wird verbunden…',
  audioInterrupted: 'Ton unterbrochen',
  audioFailed: 'Kein Ton',

  microphoneOpening: 'Das Mikrofon wird geöffnet. Erlaube es, wenn der Browser fragt.',
  microphoneFailed: 'Nicht zu hören',
  microphoneFailedTryAgain: 'Nicht zu hören. Erneut versuchen',

  sound: 'Ton',
  soundOff: 'Der Ton ist aus',
  soundOffDetail: 'Er geht an, wenn du im Raum bist und die Bühne offen ist.',
  soundMicrophone: 'Mikrofon',
  soundOutput: 'Tonausgabe',
  soundOutputByBrowser: 'Das bestimmen dein Browser und dein System.',
  systemDefault: 'Systemstandard',
  microphoneNumbered: (written) => `Mikrofon ${written}`,
  outputNumbered: (written) => `Ausgabe ${written}`,
  deviceGone: 'Nicht verbunden',
  microphoneClosed: 'Es öffnet sich, wenn du Platz nimmst.',
  microphoneHeard: 'Man hört dich.',
  microphoneMuted: 'Du bist stummgeschaltet: Niemand hört dich.',
  soundConnection: 'Verbindung',
  soundUnknown: 'Noch nicht gemessen',
  soundGood: 'Gut',
  soundFair: 'Mittel',
  soundPoor: 'Schlecht: Stimmen können aussetzen',
  soundLost: 'Abgebrochen',
};
