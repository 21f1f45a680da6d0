/** A piece of a page: text, or a story that stands between. */
export type PagePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'story'; readonly id: string; readonly name: string };

const STORY = /^\[Live: ([^\]]+)\]\([^)]*iframe\.html\?viewMode=story&id=([\w-]+)\)$/gm;

/** A page taken apart at the stories in it. */
export function piecesOf(markdown: string): readonly PagePiece[] {
  const pieces: PagePiece[] = [];
  let end = 0;
  for (const match of markdown.matchAll(STORY)) {
    const [link, name = '', id = ''] = match;
    pieces.push({ kind: 'text', text: markdown.slice(end, match.index) });
    pieces.push({ kind: 'story', id, name });
    end = match.index + link.length;
  }
  return [...pieces, { kind: 'text', text: markdown.slice(end) }];
}

/** Links between pages as Storybook knows them; what is Markdown alone is opened as that. */
export function withStorybookLinks(
  markdown: string,
  path: string,
  ids: Readonly<Record<string, string>>,
): string {
  return markdown
    .split(/(^```[\s\S]*?^```)/m)
    .map((piece) => (piece.startsWith('```') ? piece : linked(piece, path, ids)))
    .join('');
}

function linked(text: string, path: string, ids: Readonly<Record<string, string>>): string {
  return text.replaceAll(
    /\]\(([^()\s#:?]+)(?:#([^()\s]+))?\)/g,
    (link, target: string, heading: string | undefined) => {
      const file = new URL(target, `http://docs/${path}`).pathname.slice(1);
      const found = ids[decodeURI(file)];
      if (!found) return link;
      // What is a part of a page is where that says, whichever of its own headings was meant.
      const [id, part = heading] = found.split('#');
      const place = part ? `#${part}` : '';
      return id === ids[path] && place ? `](${place})` : `](?path=/docs/${id}${place})`;
    },
  );
}
