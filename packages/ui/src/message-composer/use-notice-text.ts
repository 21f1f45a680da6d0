import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { NoticeProps } from './notice.js';
import type { TextLimit } from './text-limit.js';

/** What has to be said about the text; `undefined` when all is well. */
export function useNoticeText(
  limit: TextLimit,
  canSend: boolean,
  /** Why this very text was refused. */
  refusal: string | undefined,
): { tone: NoticeProps['tone']; text: string } | undefined {
  const strings = useChatStrings();
  const formats = useFormats();
  if (limit.state === 'over') {
    const { charactersOver: count } = limit;
    return { tone: 'danger', text: strings.charactersOver(count, formats.number(count)) };
  }
  if (!canSend) return { tone: 'quiet', text: strings.notReadyToSend };
  if (refusal !== undefined) return { tone: 'danger', text: refusal };
  if (limit.state === 'fine') return undefined;
  const { charactersLeft: count } = limit;
  return { tone: 'quiet', text: strings.charactersLeft(count, formats.number(count)) };
}
