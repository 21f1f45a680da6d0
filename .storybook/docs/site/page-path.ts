/** Where the Markdown of a page is in the built Storybook, by the page's title: `Hooks/useSeats` is docs/hooks/use-seats.md. */
export function pathOfTitle(title: string): string {
  const parts = title.split('/').map((part) =>
    part
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .toLowerCase(),
  );
  return `docs/${parts.join('/')}.md`;
}
