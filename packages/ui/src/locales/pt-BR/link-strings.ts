import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: 'Abrir este link?',
  linkLeadsTo: (host) => `Ele leva a ${host}.`,
  linkMisleads: 'O texto dele parece outro endereço. Abra só se confiar em quem enviou.',
  openLink: 'Abrir link',
};
