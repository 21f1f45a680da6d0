import type { ContentStrings } from '../../internals/strings/content-strings.js';

export const content: ContentStrings = {
  copyCode: 'Sao chép',
  codeCopied: 'Đã sao chép',

  poll: 'Bình chọn',
  pollOne: 'Chọn một phương án',
  pollSeveral: 'Chọn một hoặc nhiều phương án',
  pollClosed: 'Kết quả cuối cùng',
  pollShare: (percent, _count, written) => `${percent}, ${written} phiếu`,
  pollPeople: (count, written) =>
    count === 0 ? 'Chưa có ai bình chọn' : `${written} người đã bình chọn`,
  pollVoters: 'Người đã bình chọn',
  pollNobody: 'Chưa có ai',
  pollVote: 'Bình chọn',
  pollChange: 'Đổi lựa chọn',
  pollTakeBack: 'Rút phiếu',
  pollClose: 'Khóa bình chọn',
  pollCloseNow: 'Khóa với mọi người',
  pollKeepOpen: 'Tiếp tục mở',
  pollFailed: (why) => `Không thực hiện được. ${why}`,
  pollNotCounted: 'Không tải được số phiếu.',

  createPoll: 'Tạo bình chọn',
  pollQuestion: 'Câu hỏi',
  pollOption: (written) => `Phương án ${written}`,
  pollAddOption: 'Thêm phương án',
  pollRemoveOption: (written) => `Xóa phương án ${written}`,
  pollAllowSeveral: 'Cho phép chọn nhiều phương án',
  pollSend: 'Gửi bình chọn',
  pollNeedsQuestion: 'Hãy nhập câu hỏi.',
  pollNeedsOptions: 'Hãy nhập ít nhất hai phương án.',
  pollNeedsDifferent: 'Có hai phương án giống nhau.',
  back: 'Quay lại',
  mergedFailed: 'Không tải được tin nhắn',
  mergedEmpty: 'Không có nội dung nào.',
};
