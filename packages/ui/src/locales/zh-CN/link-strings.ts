import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: '打开此链接？',
  linkLeadsTo: (host) => `它指向 ${host}。`,
  linkMisleads: '链接的文字看起来像另一个地址。请仅在信任发送者时打开。',
  openLink: '打开链接',
};
