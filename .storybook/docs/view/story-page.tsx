import { DocsPage, useOf } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { pathOfPage } from './load-page.js';
import { MarkdownPage } from './markdown-page.js';

/** The page of a file of stories. */
export function StoryPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const [path, setPath] = useState<string | null>();
  useEffect(() => {
    let isWanted = true;
    const find = async () => {
      const found = await pathOfPage(`${preparedMeta.id}--docs`).catch(() => undefined);
      if (isWanted) setPath(found ?? null);
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [preparedMeta.id]);
  // Stories that a page of their own tells of, a recipe's say.
  if (path === null) return <DocsPage />;
  return path === undefined ? <p role="status">Loading…</p> : <MarkdownPage path={path} />;
}
