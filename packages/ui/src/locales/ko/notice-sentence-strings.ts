import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { nim, withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`${operator}님이 “${group}” 그룹 참여를 요청했습니다`, words),
  noticeApproved: (group, words) => withWords(`“${group}” 그룹 참여가 수락되었습니다`, words),
  noticeRefused: (group, words) => withWords(`“${group}” 그룹 참여가 거절되었습니다`, words),
  noticeRemoved: (group, words) => withWords(`“${group}” 그룹에서 강제 퇴장되었습니다`, words),
  noticeDismissed: (group) => `“${group}” 그룹이 해산되었습니다`,
  noticeRecycled: (group) => `“${group}” 그룹이 서비스에 의해 종료되었습니다`,
  noticeCreated: (group) => `“${group}” 그룹을 만들었습니다`,
  noticeInvited: (group, operator) =>
    operator === ''
      ? `“${group}” 그룹에 초대되었습니다`
      : `${operator}님이 나를 “${group}” 그룹에 초대했습니다`,
  noticeLeft: (group) => `“${group}” 그룹에서 나왔습니다`,
  noticeMadeAdmin: (group) => `“${group}” 그룹의 관리자로 지정되었습니다`,
  noticeUnmadeAdmin: (group) => `“${group}” 그룹의 관리자에서 해제되었습니다`,
  noticeAskedIn: (operator, group) => `${operator}님이 “${group}” 그룹에 초대합니다`,
  noticeInvitationAccepted: (operator, group) =>
    `${operator}님이 “${group}” 그룹 초대를 수락했습니다`,
  noticeInvitationRefused: (operator, group) =>
    `${operator}님이 “${group}” 그룹 초대를 거절했습니다`,
  noticeMuted: (group) => `“${group}” 그룹에서 채팅이 금지되었습니다`,
  noticeTopicCreated: (group) => `“${group}” 커뮤니티에 새 토픽이 있습니다`,
  noticeTopicsDeleted: (group) => `“${group}” 커뮤니티의 토픽이 삭제되었습니다`,
  noticeRemindType: (group) => `“${group}” 그룹의 알림 설정을 변경했습니다`,
  noticeBanned: (group, words) => withWords(`“${group}” 입장이 금지되었습니다`, words),
  noticeUnbanned: (group) => `“${group}”에 다시 들어갈 수 있습니다`,
  noticeInvitationWaits: (operator, names, group) =>
    `${operator}님이 ${nim(names)}을 “${group}” 그룹에 초대하려고 합니다`,
};
