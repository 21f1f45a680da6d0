'use client';

import { plainText } from '../internals/plain-text.js';
import { messageText, useMentions } from '../message-text/index.js';
import type { MessageContentProps } from './content.js';
import { useThread } from './thread-context.js';

/**
 * A text with its http(s) links, those it mentions, and the markdown of messages (unless the thread has
 * `hasMarkdown={false}`); nothing else in it is taken for anything but letters.
 */
export function TextContent({ message }: MessageContentProps<'TIMTextElem'>) {
  const { hasMarkdown = true } = useThread();
  const text = plainText(message.payload.text);
  // Most texts mention nobody: they ask for no names.
  if (message.atUserList.length === 0) return messageText({ text, mentions: NOBODY }, hasMarkdown);
  return <Mentioning message={message} text={text} isMarkdown={hasMarkdown} />;
}

const NOBODY = [] as const;

interface MentioningProps extends MessageContentProps<'TIMTextElem'> {
  text: string;
  isMarkdown: boolean;
}

function Mentioning({ message, text, isMarkdown }: MentioningProps) {
  return messageText({ text, ...useMentions(message) }, isMarkdown);
}
