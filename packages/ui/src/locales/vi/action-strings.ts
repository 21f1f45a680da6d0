import type { ActionStrings } from '../../internals/strings/action-strings.js';

export const actions: ActionStrings = {
  messageTools: 'Công cụ tin nhắn',
  messageMenu: 'Tin nhắn',
  moreActions: 'Thêm',
  reply: 'Trả lời',
  editMessage: 'Chỉnh sửa',
  copyText: 'Sao chép văn bản',
  forwardMessage: 'Chuyển tiếp',
  selectMessage: 'Chọn',
  pinMessage: 'Ghim',
  unpinMessage: 'Bỏ ghim',
  translateMessage: 'Dịch',
  showOriginal: 'Xem bản gốc',
  writeDown: 'Chuyển thành văn bản',
  hideTranscript: 'Ẩn văn bản',
  whoHasRead: 'Xem ai đã đọc',
  takeBack: 'Thu hồi',
  timeLeft: (written) => `còn ${written}`,
  tooLate: 'đã hết hạn',
  deleteForMe: 'Xóa ở phía tôi',
  sendAgain: 'Gửi lại',
  discardMessage: 'Bỏ, không gửi',

  copied: (count, written) => (count === 1 ? 'Đã sao chép' : `Đã sao chép ${written} tin nhắn`),
  messagePinned: 'Đã ghim cho mọi người trong nhóm',
  messageUnpinned: 'Đã bỏ ghim',
  messageTakenBack: 'Đã thu hồi với mọi người',
  messagesDeleted: (_count, written) => `Đã xóa ${written} tin nhắn ở phía bạn`,
  messageDiscarded: 'Đã bỏ',
  sentAfterAll: 'Tin nhắn thực ra đã được gửi. Bạn vẫn có thể thu hồi.',

  copyFailed: 'Trình duyệt không cho phép sao chép. Hãy chọn văn bản và tự sao chép.',
  nothingToCopy: 'Không có gì để sao chép.',
  dismiss: 'Đóng',

  deleteQuestion: (count, written) =>
    count === 1 ? 'Xóa tin nhắn này ở phía bạn?' : `Xóa ${written} tin nhắn ở phía bạn?`,
  deleteDetail: 'Người khác vẫn giữ tin nhắn của họ. Không thể hoàn tác thao tác này.',
  deleteNow: 'Xóa',
  cancel: 'Hủy',

  selection: 'Tin nhắn đã chọn',
  selectedCount: (_count, written) => `Đã chọn ${written}`,
  selectionFull: (most) => `Chỉ có thể chọn tối đa ${most} tin nhắn.`,
  forwardEach: 'Chuyển tiếp từng tin',
  forwardMerged: 'Chuyển tiếp gộp',
  copySelected: 'Sao chép',
  deleteSelected: 'Xóa ở phía tôi',

  forwardTitle: (count, written) =>
    count === 1 ? 'Chuyển tiếp tin nhắn' : `Chuyển tiếp ${written} tin nhắn`,
  forwardMergedTitle: (_count, written) => `Chuyển tiếp gộp ${written} tin nhắn`,
  searchConversations: 'Tìm cuộc trò chuyện',
  noConversationFound: 'Không có cuộc trò chuyện nào mang tên này.',
  leftOut: (_count, written) => `${written} tin nhắn không thể chuyển tiếp và sẽ bị bỏ qua.`,
  nothingToForward: 'Không thể chuyển tiếp tin nhắn nào trong số này.',
  commentPlaceholder: 'Thêm lời nhắn',
  forwardTo: (count, written) =>
    count > 1 ? `Chuyển tiếp đến ${written} cuộc trò chuyện` : 'Chuyển tiếp',
  forwarding: (done, total) => `Đang gửi ${done}/${total}…`,
  forwardingNow: 'Đang gửi…',
  forwarded: (_count, written) => `Đã chuyển tiếp: ${written}`,
  forwardFailed: (title, why) => `Một số tin nhắn chưa đến được “${title}”. ${why}`,
  forwardGoesOn: 'Bạn có thể đóng cửa sổ này: tin nhắn đang chờ sẽ được gửi khi có thể.',
  close: 'Đóng',

  chatHistoryOf: (title) =>
    title === '' ? 'Lịch sử trò chuyện' : `Lịch sử trò chuyện của ${title}`,
  mergedCompatible: 'Phiên bản này không hiển thị được tin nhắn gộp.',
  copiedLine: (name, time, text) => `${name}, ${time}: ${text}`,
  mergedLine: (name, text) => `${name}: ${text}`,
};
