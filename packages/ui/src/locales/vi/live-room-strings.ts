import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'Phòng live' : `Phòng live ${title}`),
  liveJoining: 'Đang vào phòng…',
  liveOnline: (_count, written) => `${written} người đang ở đây`,
  leaveLiveRoom: 'Rời phòng',
  liveNotLeft: (why) => `Không báo được cho dịch vụ rằng bạn đã rời phòng. ${why}`,

  liveMessages: 'Tin nhắn trong phòng',
  liveBroadcast: 'Gửi mọi phòng',
  liveQuiet: 'Chưa có tin nhắn nào từ khi bạn vào',
  liveQuietDetail: 'Phòng live không lưu gì: bạn chỉ thấy tin nhắn khi đang ở đây.',
  liveDropped: (_count, written) => `Tin nhắn quá nhiều nên ${written} tin đã không được hiển thị.`,

  liveSay: 'Nhập tin nhắn',
  liveNotSaid: (why) => `Chưa gửi được tin nhắn. ${why}`,

  liveLike: (_count, written) => `Thích, đã có ${written} lượt thích`,
  liveGifts: 'Quà tặng',
  liveGift: (label, _count, written) => `${label}, đã tặng ${written}`,
  liveNotGiven: (why) => `Chưa gửi được. ${why}`,

  liveTipJoined: (names) => `${names} đã vào phòng`,
  liveTipLetIn: (operator, names) => `${operator} đã cho ${names} vào phòng`,
  liveTipLeft: (names) => `${names} đã rời phòng`,
  liveTipRenamed: (operator, name) => `${operator} đã đổi tên phòng thành “${name}”`,
  liveTipNewOwner: (name) => `${name} hiện sở hữu phòng`,
  liveTipPicture: (operator) => `${operator} đã đổi ảnh phòng`,
  liveTipAllMuted: (operator) => `${operator} đã cấm chat cả phòng`,
  liveTipAllUnmuted: (operator) => `${operator} đã bỏ cấm chat cả phòng`,
  liveTipJoinFreely: (operator) => `${operator} đã mở phòng: ai cũng có thể vào`,
  liveTipJoinByNobody: (operator) => `${operator} đã đóng phòng: không ai khác có thể vào`,
  liveTipOther: 'Phòng đã được thay đổi',
  liveTipCreated: (operator) =>
    operator === '' ? 'Phòng đã được tạo' : `${operator} đã tạo phòng`,

  liveJoinFailed: 'Bạn không vào được phòng',
  liveIsBanned: 'Bạn đã bị cấm vào phòng. Người sở hữu phòng quyết định thời hạn.',
  liveEnded: 'Phòng đã đóng',
  liveEndedDetail: 'Phòng đã kết thúc với mọi người.',
  liveRemoved: 'Bạn đã bị mời ra khỏi phòng',
  liveRemovedDetail: 'Bạn có thể thử vào lại.',
  liveBanned: 'Bạn đã bị cấm vào phòng',
  liveBannedDetail: 'Người sở hữu phòng quyết định thời hạn.',
  liveLeft: 'Bạn không còn ở trong phòng',
  liveLeftDetail: 'Hãy vào lại để xem mọi người nói gì.',
  joinLiveRoom: 'Vào phòng',
};
