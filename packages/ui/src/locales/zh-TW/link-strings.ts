import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: '開啟此連結？',
  linkLeadsTo: (host) => `它會前往 ${host}。`,
  linkMisleads: '連結的文字看起來像另一個網址。請只在信任傳送者時開啟。',
  openLink: '開啟連結',
};
