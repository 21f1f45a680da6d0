import type { MessageContent } from './message-summary.js';
import { plainText } from './plain-text.js';

/**
 * Whether this is the custom message that the SDK sends into a new group, in the name of whoever has created it. What else
 * stands in it anybody could have written, and nothing of it is shown.
 */
export function isGroupCreated({ type, payload, conversationType }: MessageContent): boolean {
  if (type !== 'TIMCustomElem' || conversationType !== 'GROUP') return false;
  // It may have come without one.
  const data = plainText(payload?.data);
  if (!data.includes('"group_create"')) return false;
  try {
    const parsed: unknown = JSON.parse(data);
    return isOfItsKind(parsed);
  } catch {
    return false;
  }
}

function isOfItsKind(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'businessID' in value &&
    value.businessID === 'group_create'
  );
}
