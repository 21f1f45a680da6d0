import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: 'このリンクを開きますか？',
  linkLeadsTo: (host) => `リンク先は ${host} です。`,
  linkMisleads:
    '表示されている文字は別のアドレスのように見えます。送信者を信頼できる場合だけ開いてください。',
  openLink: 'リンクを開く',
};
