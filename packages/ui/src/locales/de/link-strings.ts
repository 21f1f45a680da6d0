import type { LinkStrings } from '../../internals/strings/link-strings.js';

export const links: LinkStrings = {
  openLinkQuestion: 'Diesen Link öffnen?',
  linkLeadsTo: (host) => `Er führt zu ${host}.`,
  linkMisleads:
    'Sein Text sieht nach einer anderen Adresse aus. Öffne ihn nur, wenn du dem Absender vertraust.',
  openLink: 'Link öffnen',
};
