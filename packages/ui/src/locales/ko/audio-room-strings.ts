import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? '보이스룸' : `보이스룸 ${title}`),
  roomQuiet: '아직 메시지가 없습니다',
  roomOutside: '이 방에 참여하고 있지 않습니다',
  roomOutsideDetail: '방에 들어가면 듣고 자리에 앉을 수 있습니다.',
  roomAsked: '입장을 요청했습니다',
  roomAskedDetail: '수락되면 바로 방에 들어갑니다.',
  roomAskAgain: '다시 요청',
  roomRefused: '입장이 거절되었습니다',
  roomRefusedDetail: '그룹 운영자가 거절했습니다. 다시 요청할 수 있습니다.',
};
