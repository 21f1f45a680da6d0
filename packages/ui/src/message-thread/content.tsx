'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { useThread } from './thread-context.js';

/** What every renderer of a message's content takes. */
export interface MessageContentProps<
  Type extends MessageSnapshot['type'] = MessageSnapshot['type'],
> {
  /** The message, of the type that the renderer is for. What others have written is untrusted. */
  message: Extract<MessageSnapshot, { type: Type }>;
}

/** Draws what a message says, by its type; a revoked one says only that. */
export function MessageContent({ message }: MessageContentProps) {
  const { Text, Custom, Face, Image, Audio, Video, File, Location, Merged, Revoked, Other } =
    useThread().parts;
  if (message.isRevoked) return <Revoked message={message} />;
  switch (message.type) {
    case 'TIMTextElem':
      return <Text message={message} />;
    case 'TIMCustomElem':
      return <Custom message={message} />;
    case 'TIMFaceElem':
      return <Face message={message} />;
    case 'TIMImageElem':
      return <Image message={message} />;
    case 'TIMSoundElem':
      return <Audio message={message} />;
    case 'TIMVideoFileElem':
      return <Video message={message} />;
    case 'TIMFileElem':
      return <File message={message} />;
    case 'TIMLocationElem':
      return <Location message={message} />;
    case 'TIMRelayElem':
      return <Merged message={message} />;
    default:
      return <Other message={message} />;
  }
}
