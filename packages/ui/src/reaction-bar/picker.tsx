'use client';

import type { RefObject } from 'react';
import { EmojiPicker } from '../emoji-picker/emoji-picker.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link ReactionPicker} takes. */
export interface ReactionPickerProps {
  /** What it stands beside. */
  anchorRef: RefObject<HTMLElement | null>;
  /** The reactions that are mine already: picking one takes it back. */
  mine: readonly string[];
  /** Called with the emoji that was chosen: it is the reaction's ID. */
  onPick: (reactionID: string) => void;
  /** After Escape the focus returns to the button; after a press elsewhere it is there. */
  onClose: (reason: 'escape' | 'outside') => void;
}

/** Chooses an emoji to react with. */
export function ReactionPicker(props: ReactionPickerProps) {
  const strings = useChatStrings();
  return <EmojiPicker label={strings.addReaction} {...props} />;
}
