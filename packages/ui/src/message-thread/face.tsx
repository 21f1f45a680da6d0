'use client';

import { countLoneEmoji } from '../internals/emoji.js';
import { isolate, joined } from '../internals/isolate.js';
import { plainText } from '../internals/plain-text.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { MessageContentProps } from './content.js';

/** A sticker by its name: its picture is known to the app only. An emoji is drawn as one. */
export function FaceContent({ message }: MessageContentProps<'TIMFaceElem'>) {
  const strings = useChatStrings();
  const name = plainText(message.payload.data);
  if (countLoneEmoji(name) > 0) return <span className="parlor-message-text">{name}</span>;
  return (
    <span className="parlor-message-kind">
      {name ? joined(strings.stickerNamed(isolate(name))) : strings.sticker}
    </span>
  );
}
