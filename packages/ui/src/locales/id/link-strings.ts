import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: 'Buka tautan ini?',
  linkLeadsTo: (host) => `Tautan ini menuju ${host}.`,
  linkMisleads: 'Teksnya tampak seperti alamat lain. Buka hanya jika Anda memercayai pengirimnya.',
  openLink: 'Buka tautan',
};
