import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';
import { nim } from './words.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? '라이브룸' : `라이브룸 ${title}`),
  liveJoining: '들어가는 중…',
  liveOnline: (_count, written) => `${written}명 참여 중`,
  leaveLiveRoom: '나가기',
  liveNotLeft: (why) => `퇴장이 서비스에 전달되지 않았습니다. ${why}`,

  liveMessages: '라이브룸 메시지',
  liveBroadcast: '전체 공지',
  liveQuiet: '들어온 후 올라온 메시지가 없습니다',
  liveQuietDetail: '라이브룸의 메시지는 저장되지 않으며, 들어와 있는 동안에만 보입니다.',
  liveDropped: (_count, written) => `메시지가 너무 많아 ${written}개를 표시하지 못했습니다.`,

  liveSay: '메시지 입력',
  liveNotSaid: (why) => `메시지를 보내지 못했습니다. ${why}`,

  liveLike: (_count, written) => `좋아요, 지금까지 ${written}개`,
  liveGifts: '선물',
  liveGift: (label, _count, written) => `${label}, 지금까지 ${written}개`,
  liveNotGiven: (why) => `전달하지 못했습니다. ${why}`,

  liveTipJoined: (names) => `${nim(names)}이 들어왔습니다`,
  liveTipLetIn: (operator, names) => `${operator}님이 ${nim(names)}의 입장을 수락했습니다`,
  liveTipLeft: (names) => `${nim(names)}이 나갔습니다`,
  liveTipRenamed: (operator, name) => `${operator}님이 방 이름을 변경했습니다: “${name}”`,
  liveTipNewOwner: (name) => `${name}님이 방의 새 소유자가 되었습니다`,
  liveTipPicture: (operator) => `${operator}님이 방 사진을 변경했습니다`,
  liveTipAllMuted: (operator) => `${operator}님이 전체 채팅을 금지했습니다`,
  liveTipAllUnmuted: (operator) => `${operator}님이 전체 채팅 금지를 해제했습니다`,
  liveTipJoinFreely: (operator) => `${operator}님이 방을 공개했습니다. 누구나 들어올 수 있습니다`,
  liveTipJoinByNobody: (operator) => `${operator}님이 방을 닫았습니다. 더 이상 들어올 수 없습니다`,
  liveTipOther: '방 설정이 변경되었습니다',
  liveTipCreated: (operator) =>
    operator === '' ? '방이 만들어졌습니다' : `${operator}님이 방을 만들었습니다`,

  liveJoinFailed: '방에 들어가지 못했습니다',
  liveIsBanned: '이 방의 입장이 금지되었습니다. 기간은 소유자가 정합니다.',
  liveEnded: '방이 종료되었습니다',
  liveEndedDetail: '모든 참여자에게 종료되었습니다.',
  liveRemoved: '방에서 강제 퇴장되었습니다',
  liveRemovedDetail: '다시 들어가 볼 수 있습니다.',
  liveBanned: '방 입장이 금지되었습니다',
  liveBannedDetail: '기간은 소유자가 정합니다.',
  liveLeft: '방에서 나왔습니다',
  liveLeftDetail: '다시 들어가면 대화를 볼 수 있습니다.',
  joinLiveRoom: '들어가기',
};
