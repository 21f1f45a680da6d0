import { Markdown, Unstyled } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import './markdown-page.css';
import { anchorOf } from '../site/anchor-of.js';
import { type LoadedPage, loadPage } from './load-page.js';
import { piecesOf, withStorybookLinks } from './page-pieces.js';
import { StoryFrame } from './story-frame.js';

/** Headings have the names that links call them by. */
const MARKDOWN = { slugify: anchorOf };

interface MarkdownPageProps {
  /** Where its Markdown is, from the root of Storybook: `docs/guide/quick-start.md`. */
  path: string;
}

/** A page of the documentation, with its stories where they stand. */
export function MarkdownPage({ path }: MarkdownPageProps) {
  const [page, setPage] = useState<LoadedPage | Error>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const loaded = await loadPage(path).catch((thrown: unknown) => new Error(String(thrown)));
      if (isWanted) setPage(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [path]);
  useEffect(() => {
    if (page && !(page instanceof Error)) showPlace();
  }, [page]);
  if (page === undefined) return <p role="status">Loading…</p>;
  if (page instanceof Error) return <p role="alert">{page.message}</p>;
  return (
    <div className="docs-page">
      {piecesOf(withStorybookLinks(page.text, path, page.ids)).map((piece, index) =>
        piece.kind === 'story' ? (
          <Unstyled key={piece.id}>
            <StoryFrame id={piece.id} name={piece.name} />
          </Unstyled>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a page have no other name, and never change places.
          <Markdown key={index} options={MARKDOWN}>
            {piece.text}
          </Markdown>
        ),
      )}
      <p className="docs-source">
        <a href={path} target="_blank" rel="noreferrer">
          This page as Markdown
        </a>
      </p>
    </div>
  );
}

/** Goes to the heading that the address names: Storybook looks for it before the page is there. */
function showPlace(): void {
  const place = placeInAddress();
  if (place) document.getElementById(place)?.scrollIntoView();
}

function placeInAddress(): string {
  try {
    return decodeURIComponent(window.parent.location.hash.slice(1));
  } catch {
    // It is embedded by somebody else's page, or the address is none.
    return '';
  }
}
