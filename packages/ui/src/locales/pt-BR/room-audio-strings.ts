import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const roomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'Esta página não tem permissão para usar seu microfone. Autorize-a nas configurações do navegador para esta página e tente de novo.',
  audioNoMicrophone: 'Nenhum microfone encontrado. Conecte um e tente de novo.',
  audioMicrophoneLost: 'Seu microfone foi desconectado. Conecte-o de novo ou escolha outro.',
  audioMicrophoneBusy: 'Outro programa está usando seu microfone. Feche-o lá e tente de novo.',
  audioBlocked: 'Seu navegador não reproduz vozes antes que você pressione algo.',
  audioLost: 'A conexão de áudio caiu.',
  audioNotSupported:
    'Este navegador ou esta página não consegue reproduzir vozes. Abra a página por https ou em outro navegador.',
  audioRoomFull: 'Não há mais vagas para ouvir. Tente de novo quando alguém sair.',
  audioElsewhere: 'Você está ouvindo esta sala em outra janela ou em outro dispositivo.',
  audioRefused: 'O serviço de áudio recusou a conexão. Tente de novo mais tarde.',

  audioChooseAnother: 'Escolher outro',
  audioStart: 'Ativar o som',
  audioConnectAgain: 'Reconectar',
  audioListenHere: 'Ouvir aqui',

  audioConnecting: 'Conectando o som…',
  audioInterrupted: 'Som interrompido',
  audioFailed: 'Sem som',

  microphoneOpening: 'Abrindo o microfone. Permita o uso se o navegador perguntar.',
  microphoneFailed: 'Ninguém ouve você',
  microphoneFailedTryAgain: 'Ninguém ouve você. Tentar de novo',

  sound: 'Som',
  soundOff: 'O som está desligado',
  soundOffDetail: 'Ele liga quando você está na sala e o palco está aberto.',
  soundMicrophone: 'Microfone',
  soundOutput: 'Saída de som',
  soundOutputByBrowser: 'Seu navegador e seu sistema decidem isso.',
  systemDefault: 'Padrão do sistema',
  microphoneNumbered: (written) => `Microfone ${written}`,
  outputNumbered: (written) => `Saída ${written}`,
  deviceGone: 'Não conectado',
  microphoneClosed: 'Ele abre quando você ocupa um lugar.',
  microphoneHeard: 'Os outros ouvem você.',
  microphoneMuted: 'Seu microfone está desativado: ninguém ouve você.',
  soundConnection: 'Conexão',
  soundUnknown: 'Ainda não medida',
  soundGood: 'Boa',
  soundFair: 'Regular',
  soundPoor: 'Ruim: as vozes podem falhar',
  soundLost: 'Perdida',
};
