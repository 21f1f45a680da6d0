import type { WritingStrings } from '../../internals/strings/writing-strings.js';

export const writing: WritingStrings = {
  replyingTo: (name) => `Trả lời ${name}`,
  cancelReply: 'Hủy trả lời',
  editingMessage: 'Chỉnh sửa tin nhắn',
  cancelEditing: 'Hủy chỉnh sửa',
  saveEdit: 'Lưu',
  editConflict:
    'Trong lúc đó, ai đó đã thay đổi tin nhắn này; nội dung mới hiện trong cuộc trò chuyện. Hãy lưu lại lần nữa để thay bằng nội dung của bạn.',
  editGone: 'Tin nhắn không còn nữa nên không thể chỉnh sửa.',
  editForbidden: 'Không thể chỉnh sửa tin nhắn ở đây.',
  editOffline: 'Không có kết nối nên thay đổi chưa được lưu. Hãy thử lại khi có kết nối.',
  addAttachment: 'Thêm',
  fileTooLarge: (name, limit) => `“${name}” lớn hơn ${limit} nên không gửi được.`,
  fileEmpty: (name) => `“${name}” trống hoặc là thư mục nên không gửi được.`,
  dropFiles: 'Thả tệp vào đây để thêm',
  insertEmoji: 'Chèn biểu tượng cảm xúc',
  recordVoice: 'Ghi tin nhắn thoại',
  recordHint: 'Chạm để ghi âm, hoặc giữ rồi thả để gửi',
  noLongerInGroup: 'Bạn không còn ở trong nhóm này.',
  groupGone: 'Nhóm này không còn tồn tại.',
  messagesWait: (_count, written) =>
    `${written} tin nhắn đang chờ kết nối và sẽ được gửi khi bạn trực tuyến trở lại.`,
};
