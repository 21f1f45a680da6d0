/** What is said before a link is opened. */
export interface LinkStrings {
  openLinkQuestion: string;
  /** `host` is where it leads. */
  linkLeadsTo: (host: string) => string;
  /** What one reads of it names another place, or looks as if it did. */
  linkMisleads: string;
  openLink: string;
}

/** All of it in English. */
export const englishLinks: LinkStrings = {
  openLinkQuestion: 'Open this link?',
  linkLeadsTo: (host) => `It leads to ${host}.`,
  linkMisleads: 'Its words look like another address. Open it only if you trust who sent it.',
  openLink: 'Open link',
};
