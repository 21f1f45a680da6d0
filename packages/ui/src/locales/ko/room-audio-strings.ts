import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const roomAudio: RoomAudioStrings = {
  audioNotAllowed:
    '이 페이지에서 마이크를 사용할 수 없습니다. 브라우저 설정에서 이 페이지의 마이크 사용을 허용한 뒤 다시 시도해 주세요.',
  audioNoMicrophone: '마이크를 찾을 수 없습니다. 마이크를 연결한 뒤 다시 시도해 주세요.',
  audioMicrophoneLost: '마이크 연결이 끊어졌습니다. 다시 연결하거나 다른 마이크를 선택해 주세요.',
  audioMicrophoneBusy:
    '다른 프로그램에서 마이크를 사용하고 있습니다. 해당 프로그램을 닫은 뒤 다시 시도해 주세요.',
  audioBlocked: '브라우저에서 소리를 재생하려면 먼저 버튼을 눌러야 합니다.',
  audioLost: '음성 연결이 끊어졌습니다.',
  audioNotSupported:
    '이 브라우저나 페이지에서는 음성을 재생할 수 없습니다. https 주소나 다른 브라우저로 페이지를 열어 주세요.',
  audioRoomFull: '들을 수 있는 인원이 가득 찼습니다. 누군가 나가면 다시 시도해 주세요.',
  audioElsewhere: '다른 창이나 다른 기기에서 이 방의 소리를 듣고 있습니다.',
  audioRefused: '음성 서비스에서 연결을 거부했습니다. 나중에 다시 시도해 주세요.',

  audioChooseAnother: '다른 마이크 선택',
  audioStart: '소리 켜기',
  audioConnectAgain: '다시 연결',
  audioListenHere: '여기서 듣기',

  audioConnecting: '음성 연결 중…',
  audioInterrupted: '음성 끊김',
  audioFailed: '소리 없음',

  microphoneOpening: '마이크를 켜는 중입니다. 브라우저에서 물으면 허용해 주세요.',
  microphoneFailed: '들리지 않음',
  microphoneFailedTryAgain: '들리지 않음. 다시 시도',

  sound: '소리',
  soundOff: '소리가 꺼져 있습니다',
  soundOffDetail: '방에 들어와 있고 스테이지가 열리면 소리가 켜집니다.',
  soundMicrophone: '마이크',
  soundOutput: '소리 출력 장치',
  soundOutputByBrowser: '브라우저와 시스템에서 정합니다.',
  systemDefault: '시스템 기본값',
  microphoneNumbered: (written) => `마이크 ${written}`,
  outputNumbered: (written) => `출력 장치 ${written}`,
  deviceGone: '연결되지 않음',
  microphoneClosed: '자리에 앉으면 켜집니다.',
  microphoneHeard: '내 목소리가 들립니다.',
  microphoneMuted: '음소거되어 아무에게도 들리지 않습니다.',
  soundConnection: '연결 상태',
  soundUnknown: '아직 측정되지 않음',
  soundGood: '좋음',
  soundFair: '보통',
  soundPoor: '나쁨: 소리가 끊길 수 있음',
  soundLost: '끊김',
};
