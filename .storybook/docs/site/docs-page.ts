/** A page of the documentation: in Storybook, and as Markdown beside it. */
export interface DocsPage {
  /** Where its Markdown is, in the built Storybook; for what a person wrote, in the repository as well. */
  readonly path: string;
  /** Its place in Storybook's list; nothing for what is Markdown alone. */
  readonly title: string | undefined;
  /** Markdown, with a title. */
  readonly text: string;
  /** Who else it is of: it has a page by these names. */
  readonly names: readonly string[];
}

/** The heading of a page. */
export function headingOf({ path, text }: DocsPage): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? path;
}

/** The first paragraph of a page: not a table, a sample or a heading. */
export function leadOf({ text }: DocsPage): string {
  const paragraphs = text.split(/\n{2,}/);
  return paragraphs.find((one) => /^[^#|`<![\-\s]|^`[^`]|^\[/.test(one)) ?? '';
}
