import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? '语音房' : `语音房：${title}`),
  roomQuiet: '还没有人发言',
  roomOutside: '你不在这个房间里',
  roomOutsideDetail: '进入房间即可收听和上麦。',
  roomAsked: '已申请进入房间',
  roomAskedDetail: '有人同意后，你就能进入房间。',
  roomAskAgain: '重新申请',
  roomRefused: '进入申请被拒绝',
  roomRefusedDetail: '群主或管理员拒绝了你的申请，你可以重新申请。',
};
