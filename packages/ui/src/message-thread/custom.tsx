'use client';

import { plainText } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { MessageContentProps } from './content.js';

/** An app's own message: its description; its data means something only to the app. */
export function CustomContent({ message }: MessageContentProps<'TIMCustomElem'>) {
  const strings = useStrings();
  const description = plainText(message.payload.description);
  if (description) return <span className="parlor-message-text">{description}</span>;
  return <span className="parlor-message-gone">{strings.messageUnknown}</span>;
}
