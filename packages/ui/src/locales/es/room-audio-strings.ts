import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const roomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'Esta página no tiene permiso para usar tu micrófono. Dáselo en los ajustes del navegador para esta página e inténtalo de nuevo.',
  audioNoMicrophone: 'No se encontró ningún micrófono. Conecta uno e inténtalo de nuevo.',
  audioMicrophoneLost: 'Se desconectó tu micrófono. Conéctalo otra vez o elige otro.',
  audioMicrophoneBusy: 'Otro programa usa tu micrófono. Libéralo allí e inténtalo de nuevo.',
  audioBlocked: 'Tu navegador no reproduce voces hasta que pulses algo.',
  audioLost: 'Se perdió la conexión de audio.',
  audioNotSupported:
    'Este navegador o esta página no puede reproducir voces. Abre la página por https o en otro navegador.',
  audioRoomFull: 'No queda sitio para escuchar. Inténtalo de nuevo cuando salga alguien.',
  audioElsewhere: 'Escuchas esta sala en otra ventana o en otro dispositivo.',
  audioRefused: 'El servicio que transmite las voces lo rechazó. Inténtalo más tarde.',

  audioChooseAnother: 'Elegir otro',
  audioStart: 'Activar el sonido',
  audioConnectAgain: 'Conectar de nuevo',
  audioListenHere: 'Escuchar aquí',

  audioConnecting: 'Conectando el sonido…',
  audioInterrupted: 'Sonido interrumpido',
  audioFailed: 'Sin sonido',

  microphoneOpening: 'Se está abriendo el micrófono. Permítelo si el navegador pregunta.',
  microphoneFailed: 'No se te oye',
  microphoneFailedTryAgain: 'No se te oye. Reintentar',

  sound: 'Sonido',
  soundOff: 'El sonido está desactivado',
  soundOffDetail: 'Se activa cuando estás en la sala y el escenario está abierto.',
  soundMicrophone: 'Micrófono',
  soundOutput: 'Salida de audio',
  soundOutputByBrowser: 'Lo deciden tu navegador y tu sistema.',
  systemDefault: 'Predeterminado del sistema',
  microphoneNumbered: (written) => `Micrófono ${written}`,
  outputNumbered: (written) => `Salida ${written}`,
  deviceGone: 'No conectado',
  microphoneClosed: 'Se abre cuando ocupas un asiento.',
  microphoneHeard: 'Se te oye.',
  microphoneMuted: 'Tienes el micrófono silenciado: nadie te oye.',
  soundConnection: 'Conexión',
  soundUnknown: 'Aún sin medir',
  soundGood: 'Buena',
  soundFair: 'Regular',
  soundPoor: 'Mala: las voces pueden cortarse',
  soundLost: 'Perdida',
};
