import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: '이 링크를 여시겠습니까?',
  linkLeadsTo: (host) => `연결되는 주소: ${host}`,
  linkMisleads: '표시된 글자가 다른 주소처럼 보입니다. 보낸 사람을 신뢰하는 경우에만 여세요.',
  openLink: '링크 열기',
};
