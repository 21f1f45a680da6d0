import type { MessageSnapshot } from '@parlor/hooks';
import type { ComponentType } from 'react';
import { isAnswer, Quotation } from './quotation.js';
import { Reactions, takesReactions } from './reactions.js';
import { Receipt, receiptStatus } from './receipt.js';
import { isTranscribable, TranscriptionLine } from './transcription-line.js';
import { isTranslatable, TranslationLine } from './translation-line.js';

type Part = ComponentType<{ message: MessageSnapshot }>;
type Use = (message: MessageSnapshot) => boolean;

/** The default parts that have nothing to draw for many messages, and for which they may have. */
const USES: ReadonlyMap<Part, Use> = new Map<Part, Use>([
  [Quotation, isAnswer],
  [TranslationLine, isTranslatable],
  [TranscriptionLine, isTranscribable],
  [Reactions, takesReactions],
  [Receipt, (message) => receiptStatus(message) !== undefined],
]);

/** Whether a part may have something to draw for a message. One that an app has brought always may: that is its own affair. */
export function isOfUse(part: Part, message: MessageSnapshot): boolean {
  return USES.get(part)?.(message) ?? true;
}
