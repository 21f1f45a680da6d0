'use client';

import { type ReactNode, useMemo } from 'react';
import { CodeBlock } from './code-block.js';
import { InlineText, Link } from './inline-text.js';
import type { BlockNode, InlineNode } from './markdown-tree.js';
import type { Mention } from './mentions.js';
import type { MessageTextProps } from './message-text.js';
import { lettersOf, parseMarkdown } from './parse-markdown.js';
import { PlainText } from './plain-text.js';

/** A text with what there is of markdown in it; without any as it is. */
export function MarkdownText({ text, mentions, isForMe }: MessageTextProps) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  if (!blocks) return <PlainText text={text} mentions={mentions} isForMe={isForMe} />;
  const [first] = blocks;
  // One paragraph stands in its line as any other text does: the time has room behind it.
  if (blocks.length === 1 && first?.kind === 'paragraph') {
    return (
      <span className="parlor-message-text" data-for-me={isForMe || undefined}>
        <Inlines nodes={first.children} mentions={mentions} />
      </span>
    );
  }
  return (
    <div className="parlor-message-text parlor-markdown" data-for-me={isForMe || undefined}>
      <Blocks nodes={blocks} mentions={mentions} />
    </div>
  );
}

function Blocks({
  nodes,
  mentions,
}: {
  nodes: readonly BlockNode[];
  mentions: readonly Mention[];
}) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing else, and no state that matters.
  return nodes.map((node, index) => <Block key={index} node={node} mentions={mentions} />);
}

function Block({ node, mentions }: { node: BlockNode; mentions: readonly Mention[] }) {
  switch (node.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={node.children} mentions={mentions} />
        </p>
      );
    case 'code':
      return <CodeBlock text={node.text} language={node.language} />;
    case 'quote':
      return (
        <blockquote>
          <Blocks nodes={node.children} mentions={mentions} />
        </blockquote>
      );
    case 'list': {
      const items = node.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <li key={index}>
          <Blocks nodes={item} mentions={mentions} />
        </li>
      ));
      return node.start === undefined ? <ul>{items}</ul> : <ol start={node.start}>{items}</ol>;
    }
  }
}

interface InlinesProps {
  nodes: readonly InlineNode[];
  mentions: readonly Mention[];
  isLinked?: boolean;
}

function Inlines({ nodes, mentions, isLinked = false }: InlinesProps) {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    <Inline key={index} node={node} mentions={mentions} isLinked={isLinked} />
  ));
}

function Inline({
  node,
  mentions,
  isLinked,
}: {
  node: InlineNode;
  mentions: readonly Mention[];
  isLinked: boolean;
}): ReactNode {
  switch (node.kind) {
    case 'text':
      return <InlineText text={node.text} mentions={mentions} isLinked={isLinked} />;
    case 'code':
      return <code className="parlor-inline-code">{node.text}</code>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <Link href={node.href} words={lettersOf(node.children)} title={node.href}>
          <Inlines nodes={node.children} mentions={[]} isLinked />
        </Link>
      );
    case 'strong':
    case 'emphasis':
    case 'strike': {
      const Tag = TAGS[node.kind];
      return (
        <Tag>
          <Inlines nodes={node.children} mentions={mentions} isLinked={isLinked} />
        </Tag>
      );
    }
  }
}

const TAGS = { strong: 'strong', emphasis: 'em', strike: 's' } as const;
