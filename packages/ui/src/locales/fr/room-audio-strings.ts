import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const roomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'Cette page n’a pas accès à votre micro. Autorisez-la dans les réglages du navigateur pour cette page, puis réessayez.',
  audioNoMicrophone: 'Aucun micro trouvé. Branchez-en un, puis réessayez.',
  audioMicrophoneLost: 'Votre micro a été débranché. Rebranchez-le, ou choisissez-en un autre.',
  audioMicrophoneBusy: 'Un autre programme utilise votre micro. Libérez-le, puis réessayez.',
  audioBlocked: 'Votre navigateur ne diffuse aucune voix avant que vous ayez touché quelque chose.',
  audioLost: 'La connexion audio est perdue.',
  audioNotSupported:
    'Ce navigateur ou cette page ne peut pas diffuser les voix. Ouvrez la page en https, ou dans un autre navigateur.',
  audioRoomFull: 'Il n’y a plus de place pour écouter. Réessayez quand quelqu’un sera parti.',
  audioElsewhere: 'Vous écoutez ce salon dans une autre fenêtre ou sur un autre appareil.',
  audioRefused: 'Le service qui transmet les voix a refusé. Réessayez plus tard.',

  audioChooseAnother: 'En choisir un autre',
  audioStart: 'Activer le son',
  audioConnectAgain: 'Se reconnecter',
  audioListenHere: 'Écouter ici',

  audioConnecting: 'Connexion audio…',
  audioInterrupted: 'Son interrompu',
  audioFailed: 'Pas de son',

  microphoneOpening: 'Ouverture du micro. Autorisez-le si le navigateur le demande.',
  microphoneFailed: 'On ne vous entend pas',
  microphoneFailedTryAgain: 'On ne vous entend pas. Réessayer',

  sound: 'Son',
  soundOff: 'Le son est coupé',
  soundOffDetail: 'Il s’active quand vous êtes dans le salon et que la scène est ouverte.',
  soundMicrophone: 'Micro',
  soundOutput: 'Sortie du son',
  soundOutputByBrowser: 'Votre navigateur et votre système en décident.',
  systemDefault: 'Par défaut du système',
  microphoneNumbered: (written) => `Micro ${written}`,
  outputNumbered: (written) => `Sortie ${written}`,
  deviceGone: 'Non connecté',
  microphoneClosed: 'Il s’ouvre quand vous prenez une place.',
  microphoneHeard: 'On vous entend.',
  microphoneMuted: 'Votre micro est coupé\u00a0: personne ne vous entend.',
  soundConnection: 'Connexion',
  soundUnknown: 'Pas encore mesurée',
  soundGood: 'Bonne',
  soundFair: 'Moyenne',
  soundPoor: 'Mauvaise\u00a0: les voix peuvent se couper',
  soundLost: 'Perdue',
};
