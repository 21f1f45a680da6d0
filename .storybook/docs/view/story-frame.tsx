import { type Globals, useToolbar } from './use-toolbar.js';

interface StoryFrameProps {
  id: string;
  name: string;
}

/** A story in a page, in a document of its own: it has its own width, and its own chat. */
export function StoryFrame({ id, name }: StoryFrameProps) {
  const globals = useToolbar();
  const query = new URLSearchParams({ viewMode: 'story', id, globals: textOf(globals) });
  return (
    <figure className="docs-story">
      <iframe title={name} src={`iframe.html?${query}`} loading="lazy" />
      <figcaption>
        <a href={`?path=/story/${id}`} target="_top">
          Open in the workshop
        </a>
      </figcaption>
    </figure>
  );
}

function textOf(globals: Globals): string {
  return Object.entries(globals)
    .filter(([, value]) => typeof value === 'string' && value !== '')
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}
