import type { MessageStrings } from '../../internals/strings/message-strings.js';

export const message: MessageStrings = {
  everybody: 'Tất cả',
  edited: 'đã chỉnh sửa',
  quotation: (name, text) => `Trả lời ${name}: ${text}`,
  mergedOpen: 'Lịch sử trò chuyện',
  mergedCount: (_count, written) => `${written} tin nhắn`,
  mergedTooDeep:
    'Các tin nhắn này đã được chuyển tiếp lồng nhau quá nhiều lần nên không còn nội dung.',
  translation: 'Bản dịch',
  translating: 'Đang dịch…',
  transcription: 'Văn bản từ giọng nói',
  transcribing: 'Đang chuyển thành văn bản…',
  hide: 'Ẩn',

  photoBy: (name) => `Ảnh của ${name}`,
  photoByYou: 'Ảnh của bạn',
  videoBy: (name, duration) => withDuration(`Video của ${name}`, duration),
  videoByYou: (duration) => withDuration('Video của bạn', duration),
  photoFailed: 'Không tải được ảnh.',
  mediaUnavailable: 'Không khả dụng',
  uploading: 'Đang tải lên',
  waitingToUpload: 'Đang chờ gửi',
  cancelUpload: 'Hủy',
  discard: 'Bỏ',
  fileWithoutName: 'Tệp',

  writeAgain: 'Soạn lại',
  translationFailed: 'Không dịch được tin nhắn.',
  transcriptionFailed: 'Không chuyển được tin nhắn thoại thành văn bản.',

  signalingInvited: 'Lời mời',
  signalingAccepted: 'Đã chấp nhận lời mời',
  signalingDeclined: 'Đã từ chối',
  signalingCancelled: 'Đã hủy',
  signalingUnanswered: 'Không trả lời',
  signalingAboutSeat: 'Về một ghế',
};

function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}, ${duration}`;
}
