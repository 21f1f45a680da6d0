'use client';

import { useMemo } from 'react';
import { linkText, type TextPart } from '../internals/link-text.js';
import type { MessageContentProps } from './content.js';

/** A text with its http(s) links; nothing else in it is taken for anything but letters. */
export function TextContent({ message }: MessageContentProps<'TIMTextElem'>) {
  const { text } = message.payload;
  const parts = useMemo(() => linkText(text), [text]);
  return <span className="parlor-message-text">{parts.map(renderPart)}</span>;
}

function renderPart({ text, href }: TextPart, index: number) {
  if (href === undefined) return text;
  return (
    <a key={index} className="parlor-link" href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
