import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: 'Mở liên kết này?',
  linkLeadsTo: (host) => `Liên kết này dẫn đến ${host}.`,
  linkMisleads: 'Chữ của liên kết trông giống một địa chỉ khác. Chỉ mở nếu bạn tin người gửi.',
  openLink: 'Mở liên kết',
};
