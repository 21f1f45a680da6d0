import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: 'Ouvrir ce lien ?',
  linkLeadsTo: (host) => `Il mène à ${host}.`,
  linkMisleads:
    'Son texte ressemble à une autre adresse. Ne l’ouvrez que si vous faites confiance à qui l’a envoyé.',
  openLink: 'Ouvrir le lien',
};
