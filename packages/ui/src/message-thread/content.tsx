'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useThread } from './thread-context.js';

/** What every renderer of a message's content takes. */
export interface MessageContentProps<
  Type extends MessageSnapshot['type'] = MessageSnapshot['type'],
> {
  message: Extract<MessageSnapshot, { type: Type }>;
}

/** Draws what a message says, by its type; a revoked one says only that. */
export function MessageContent({ message }: MessageContentProps) {
  const strings = useStrings();
  const { Text, Custom, Face, Other } = useThread().parts;
  if (message.isRevoked) {
    return (
      <span className="parlor-message-gone">
        {message.flow === 'out' ? strings.messageRevokedByYou : strings.messageRevoked}
      </span>
    );
  }
  switch (message.type) {
    case 'TIMTextElem':
      return <Text message={message} />;
    case 'TIMCustomElem':
      return <Custom message={message} />;
    case 'TIMFaceElem':
      return <Face message={message} />;
    default:
      return <Other message={message} />;
  }
}
