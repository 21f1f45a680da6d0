import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: '¿Abrir este enlace?',
  linkLeadsTo: (host) => `Lleva a ${host}.`,
  linkMisleads: 'Su texto parece otra dirección. Ábrelo solo si confías en quien lo envió.',
  openLink: 'Abrir enlace',
};
