import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: 'هل تريد فتح هذا الرابط؟',
  linkLeadsTo: (host) => `يؤدي إلى ${host}.`,
  linkMisleads: 'يبدو نصه كعنوان آخر. لا تفتحه إلا إذا كنت تثق بمن أرسله.',
  openLink: 'فتح الرابط',
};
