'use client';

import { pollOf, signalingOf } from '@parlor/hooks';
import { useMemo } from 'react';
import { plainText } from '../internals/plain-text.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { MessageContentProps } from './content.js';
import { customDataOf } from './custom-data.js';
import { useThread } from './thread-context.js';

/** An app's own message: by the app's renderer for it, as a poll, as a step of an invitation, or by its description. */
export function CustomContent({ message }: MessageContentProps<'TIMCustomElem'>) {
  const strings = useChatStrings();
  const { customRenderers, parts } = useThread();
  const { payload } = message;
  const data = useMemo(() => customDataOf(payload), [payload]);
  const poll = useMemo(() => pollOf(message), [message]);
  const signaling = useMemo(() => signalingOf(message), [message]);
  const Renderer = data && rendererOf(customRenderers, data.businessID);
  if (Renderer) return <Renderer message={message} data={data} />;
  if (poll) return <parts.Poll message={message} poll={poll} />;
  if (signaling) return <parts.Signaling message={message} signaling={signaling} />;
  const description = plainText(payload.description);
  if (description) return <span className="parlor-message-text">{description}</span>;
  return <span className="parlor-message-gone">{strings.messageUnknown}</span>;
}

/** A stranger may name what every object has. */
function rendererOf<Value>(
  renderers: Readonly<Record<string, Value>> | undefined,
  businessID: string,
): Value | undefined {
  return renderers && Object.hasOwn(renderers, businessID) ? renderers[businessID] : undefined;
}
