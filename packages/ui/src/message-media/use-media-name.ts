'use client';

import type { MessageSnapshotOf } from '@parlor/hooks';
import { senderName } from '../internals/sender-name.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { secondsOf } from './media-facts.js';

/** What stands for a picture or a video that is not seen: what it is and whose. Nobody writes more with it. */
export function useMediaName(
  message: MessageSnapshotOf<'TIMImageElem'> | MessageSnapshotOf<'TIMVideoFileElem'>,
): string {
  const strings = useChatStrings();
  const formats = useFormats();
  const isMine = message.flow === 'out';
  if (message.type === 'TIMImageElem') {
    return isMine ? strings.photoByYou : strings.photoBy(senderName(message));
  }
  const seconds = secondsOf(message.payload.videoSecond);
  const duration = seconds > 0 ? formats.duration(seconds) : '';
  return isMine ? strings.videoByYou(duration) : strings.videoBy(senderName(message), duration);
}
