'use client';

import { plainText } from '../internals/plain-text.js';
import { MessageText, useMentions } from '../message-text/index.js';
import type { MessageContentProps } from './content.js';
import { useThread } from './thread-context.js';

/**
 * A text with its http(s) links, those it mentions, and the markdown of messages (unless the thread has
 * `hasMarkdown={false}`); nothing else in it is taken for anything but letters.
 */
export function TextContent(props: MessageContentProps<'TIMTextElem'>) {
  // Most texts mention nobody: they ask for no names.
  return props.message.atUserList.length > 0 ? (
    <Mentioning {...props} />
  ) : (
    <Unmentioning {...props} />
  );
}

const NOBODY = [] as const;

function Unmentioning({ message }: MessageContentProps<'TIMTextElem'>) {
  const { hasMarkdown = true } = useThread();
  const text = plainText(message.payload.text);
  return <MessageText text={text} mentions={NOBODY} isMarkdown={hasMarkdown} />;
}

function Mentioning({ message }: MessageContentProps<'TIMTextElem'>) {
  const { hasMarkdown = true } = useThread();
  const { mentions, isForMe } = useMentions(message);
  const text = plainText(message.payload.text);
  return <MessageText text={text} mentions={mentions} isForMe={isForMe} isMarkdown={hasMarkdown} />;
}
