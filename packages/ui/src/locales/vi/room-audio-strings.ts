import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const roomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'Trang này không được phép dùng micrô của bạn. Hãy cho phép trong cài đặt trình duyệt cho trang này rồi thử lại.',
  audioNoMicrophone: 'Không tìm thấy micrô. Hãy kết nối một micrô rồi thử lại.',
  audioMicrophoneLost: 'Micrô của bạn đã bị rút ra. Hãy kết nối lại hoặc chọn micrô khác.',
  audioMicrophoneBusy:
    'Chương trình khác đang dùng micrô của bạn. Hãy đóng chương trình đó rồi thử lại.',
  audioBlocked: 'Trình duyệt chưa phát giọng nói nào cho đến khi bạn nhấn vào một nút.',
  audioLost: 'Đã mất kết nối âm thanh.',
  audioNotSupported:
    'Trình duyệt hoặc trang này không phát được giọng nói. Hãy mở trang qua https hoặc bằng trình duyệt khác.',
  audioRoomFull: 'Phòng không còn chỗ để nghe. Hãy thử lại khi có người rời đi.',
  audioElsewhere: 'Bạn đang nghe phòng này ở cửa sổ hoặc thiết bị khác.',
  audioRefused: 'Dịch vụ truyền giọng nói đã từ chối. Hãy thử lại sau.',

  audioChooseAnother: 'Chọn micrô khác',
  audioStart: 'Bật âm thanh',
  audioConnectAgain: 'Kết nối lại',
  audioListenHere: 'Nghe tại đây',

  audioConnecting: 'Đang kết nối âm thanh…',
  audioInterrupted: 'Âm thanh bị gián đoạn',
  audioFailed: 'Không có âm thanh',

  microphoneOpening: 'Đang mở micrô. Hãy cho phép nếu trình duyệt hỏi.',
  microphoneFailed: 'Không ai nghe thấy bạn',
  microphoneFailedTryAgain: 'Không ai nghe thấy bạn. Thử lại',

  sound: 'Âm thanh',
  soundOff: 'Âm thanh đang tắt',
  soundOffDetail: 'Âm thanh sẽ bật khi bạn ở trong phòng và sân khấu mở.',
  soundMicrophone: 'Micrô',
  soundOutput: 'Thiết bị phát âm thanh',
  soundOutputByBrowser: 'Do trình duyệt và hệ thống quyết định.',
  systemDefault: 'Mặc định của hệ thống',
  microphoneNumbered: (written) => `Micrô ${written}`,
  outputNumbered: (written) => `Đầu ra ${written}`,
  deviceGone: 'Chưa kết nối',
  microphoneClosed: 'Micrô sẽ mở khi bạn ngồi vào ghế.',
  microphoneHeard: 'Mọi người nghe thấy bạn.',
  microphoneMuted: 'Micrô của bạn đang tắt: không ai nghe thấy bạn.',
  soundConnection: 'Kết nối',
  soundUnknown: 'Chưa đo',
  soundGood: 'Tốt',
  soundFair: 'Trung bình',
  soundPoor: 'Kém: giọng nói có thể bị ngắt quãng',
  soundLost: 'Mất kết nối',
};
