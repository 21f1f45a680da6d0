import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { nim, otherPeople, withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `${nim(names)}이 그룹에 참여했습니다`,
  tipLetIn: (operator, names) => `${operator}님이 ${nim(names)}의 그룹 참여를 수락했습니다`,
  tipInvited: (operator, names) => `${operator}님이 ${nim(names)}을 초대했습니다`,
  tipLeft: (names) => `${nim(names)}이 그룹에서 나갔습니다`,
  tipRemoved: (operator, names, reason) =>
    withWords(`${operator}님이 ${nim(names)}을 내보냈습니다`, reason),
  tipMadeAdmin: (operator, names) => `${operator}님이 ${nim(names)}을 관리자로 지정했습니다`,
  tipUnmadeAdmin: (_operator, names) => `${nim(names)}이 관리자에서 해제되었습니다`,
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `${operator}님이 ${nim(names)}의 채팅을 금지했습니다`
      : `${operator}님이 ${nim(names)}의 채팅을 ${duration} 동안 금지했습니다`,
  tipUnmuted: (operator, names) => `${operator}님이 ${nim(names)}의 채팅 금지를 해제했습니다`,
  tipMembersChanged: (operator, names) => `${operator}님이 ${nim(names)}의 정보를 변경했습니다`,
  tipBanned: (operator, names, reason) =>
    withWords(`${operator}님이 ${nim(names)}의 입장을 금지했습니다`, reason),
  tipUnbanned: (operator, names) => `${operator}님이 ${nim(names)}의 입장 금지를 해제했습니다`,

  tipRenamed: (operator, name) => `${operator}님이 그룹 이름을 변경했습니다: “${name}”`,
  tipNewOwner: (name) => `${name}님이 그룹의 새 소유자가 되었습니다`,
  tipNotification: (operator, text) => `${operator}님이 공지를 변경했습니다: ${text}`,
  tipNoNotification: (operator) => `${operator}님이 공지를 삭제했습니다`,
  tipIntroduction: (operator) => `${operator}님이 그룹 설명을 변경했습니다`,
  tipPicture: (operator) => `${operator}님이 그룹 사진을 변경했습니다`,
  tipAllMuted: (operator) => `${operator}님이 전체 채팅을 금지했습니다`,
  tipAllUnmuted: (operator) => `${operator}님이 전체 채팅 금지를 해제했습니다`,
  tipJoinFreely: (operator) => `${operator}님이 그룹을 공개했습니다. 누구나 참여할 수 있습니다`,
  tipJoinByApproval: (operator) =>
    `${operator}님이 참여 방식을 변경했습니다. 관리자가 요청마다 수락 여부를 정합니다`,
  tipJoinByNobody: (operator) => `${operator}님이 그룹을 닫았습니다. 참여를 요청할 수 없습니다`,
  tipInviteFreely: (operator) =>
    `${operator}님이 초대 권한을 변경했습니다. 모든 멤버가 초대할 수 있습니다`,
  tipInviteByApproval: (operator) =>
    `${operator}님이 초대 권한을 변경했습니다. 관리자가 초대마다 수락 여부를 정합니다`,
  tipInviteByNobody: (operator) =>
    `${operator}님이 초대 권한을 변경했습니다. 아무도 초대할 수 없습니다`,
  tipSeveral: (operator, facts) => `${operator}님이 그룹 정보를 변경했습니다: ${facts}`,
  tipFactName: '이름',
  tipFactPicture: '사진',
  tipFactIntroduction: '설명',
  tipFactNotification: '공지',
  tipFactMute: '채팅 권한',
  tipFactJoin: '참여 방식',
  tipFactInvite: '초대 권한',
  tipFactOther: '기타 정보',
  tipOther: '그룹 정보가 변경되었습니다',
  tipGroupCreated: (operator) =>
    operator === '' ? '그룹이 만들어졌습니다' : `${operator}님이 그룹을 만들었습니다`,

  tipTopicRenamed: (operator, name) => `${operator}님이 토픽 이름을 변경했습니다: “${name}”`,
  tipTopicIntroduction: (operator) => `${operator}님이 토픽 설명을 변경했습니다`,
  tipTopicPicture: (operator) => `${operator}님이 토픽 사진을 변경했습니다`,
  tipTopicMuted: (operator) => `${operator}님이 토픽의 채팅을 금지했습니다`,
  tipTopicUnmuted: (operator) => `${operator}님이 토픽의 채팅 금지를 해제했습니다`,
  tipTopicOther: '토픽 정보가 변경되었습니다',

  others: (_count, written) => otherPeople(written),
};
