import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const roomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'このページはマイクを使用できません。ブラウザのサイト設定で許可してから、もう一度お試しください。',
  audioNoMicrophone: 'マイクが見つかりません。接続してから、もう一度お試しください。',
  audioMicrophoneLost: 'マイクが取り外されました。再び接続するか、別のマイクを選んでください。',
  audioMicrophoneBusy:
    'ほかのプログラムがマイクを使用しています。そちらを閉じてから、もう一度お試しください。',
  audioBlocked: 'ページをクリックまたはタップすると、音声が再生されます。',
  audioLost: '音声の接続が切れました。',
  audioNotSupported:
    'このブラウザまたはページでは音声を再生できません。httpsで開くか、別のブラウザをお使いください。',
  audioRoomFull: '聞ける人数が上限に達しています。誰かが退出してからお試しください。',
  audioElsewhere: '別のウィンドウまたは端末でこのルームを聞いています。',
  audioRefused: '音声サービスに拒否されました。後でもう一度お試しください。',

  audioChooseAnother: '別のものを選択',
  audioStart: '音声を開始',
  audioConnectAgain: '再接続',
  audioListenHere: 'ここで聞く',

  audioConnecting: '音声を接続中…',
  audioInterrupted: '音声が中断',
  audioFailed: '音声なし',

  microphoneOpening: 'マイクを開いています。ブラウザに確認された場合は許可してください。',
  microphoneFailed: 'マイクエラー',
  microphoneFailedTryAgain: 'マイクエラー、再試行',

  sound: '音声',
  soundOff: '音声はオフです',
  soundOffDetail: 'ルームに入り、ステージが開くとオンになります。',
  soundMicrophone: 'マイク',
  soundOutput: '音声の出力先',
  soundOutputByBrowser: 'ブラウザとシステムの設定によります。',
  systemDefault: 'システムの既定',
  microphoneNumbered: (written) => `マイク${written}`,
  outputNumbered: (written) => `出力${written}`,
  deviceGone: '未接続',
  microphoneClosed: '席に着くとオンになります。',
  microphoneHeard: '声が聞こえています。',
  microphoneMuted: 'ミュート中です。声は誰にも聞こえません。',
  soundConnection: '接続',
  soundUnknown: '未測定',
  soundGood: '良好',
  soundFair: '普通',
  soundPoor: '不安定：音声が途切れることがあります',
  soundLost: '切断',
};
