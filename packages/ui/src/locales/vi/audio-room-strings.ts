import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'Phòng thoại' : `Phòng thoại ${title}`),
  roomQuiet: 'Chưa có tin nhắn nào',
  roomOutside: 'Bạn chưa ở trong phòng này',
  roomOutsideDetail: 'Hãy vào phòng để nghe và ngồi vào ghế.',
  roomAsked: 'Bạn đã xin vào phòng',
  roomAskedDetail: 'Ngay khi có người đồng ý, bạn sẽ vào phòng.',
  roomAskAgain: 'Xin vào lại',
  roomRefused: 'Yêu cầu vào phòng bị từ chối',
  roomRefusedDetail: 'Một người quản lý nhóm đã từ chối. Bạn có thể xin vào lại.',
};
