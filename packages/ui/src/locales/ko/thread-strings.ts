import type { ThreadStrings } from '../../internals/strings/thread-strings.js';

export const thread: ThreadStrings = {
  jumping: '이동하는 중…',
  jumpNotFound: '이 메시지가 대화 기록에 더 이상 없습니다.',
  jumpDeleted: '내가 삭제한 메시지입니다.',
  jumpNoAccess: '이 그룹의 멤버가 아니어서 대화 기록을 볼 수 없습니다.',
  jumpFailed: (why) =>
    why === '' ? '메시지를 표시하지 못했습니다.' : `메시지를 표시하지 못했습니다. ${why}`,
  jumpOffline: '연결이 끊어져 메시지를 표시하지 못했습니다.',
  jumpedToNewest: '최신 메시지로 이동했습니다',
  jumpedToUnread: '새 메시지가 시작되는 곳입니다',
  jumpedToDay: (day) => `${day} 메시지`,
  jumpedToMessage: (text) => `메시지로 이동함: ${text}`,
  loadingNewer: '이후 메시지를 불러오는 중…',
  newerFailed: '이후 메시지를 불러오지 못했습니다.',

  goToUnread: (_count, written) => `새 메시지 ${written}개`,
  dismissUnread: '여기 있기',
  goToDate: '날짜로 이동',

  readBy: (read, total) => `${total}명 중 ${read}명 읽음`,
  readByAll: '모두 읽음',
  readByNobody: '보냄, 아직 읽지 않음',
  readers: '읽은 사람',

  typingOne: (name) => `${name}님이 입력 중`,
  typingTwo: (name, other) => `${name}님, ${other}님이 입력 중`,
  typingMany: (_count, written) => `${written}명이 입력 중`,
};
