import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? '語音房間' : `語音房間：${title}`),
  roomQuiet: '還沒有人留言',
  roomOutside: '你不在這個房間裡',
  roomOutsideDetail: '進入房間即可收聽，也可以入座。',
  roomAsked: '已申請進入房間',
  roomAskedDetail: '有人同意後，你就會進入房間。',
  roomAskAgain: '再次申請',
  roomRefused: '你的申請遭到拒絕',
  roomRefusedDetail: '群組管理員拒絕了你的申請，你可以再次申請。',
};
