import type { Plain } from '@parlor/hooks';
import type { CustomPayload } from '@parlor/sdk';
import { plainText } from './plain-text.js';

/**
 * Who created the group, when this is the custom message that the SDK itself sends into a new group;
 * `undefined` when it is any other custom message.
 */
export function groupCreator(payload: Plain<CustomPayload>): string | undefined {
  const data = plainText(payload.data);
  if (!data.includes('"group_create"')) return undefined;
  try {
    const parsed: unknown = JSON.parse(data);
    return isGroupCreated(parsed) ? plainText(parsed.opUser) : undefined;
  } catch {
    return undefined;
  }
}

function isGroupCreated(value: unknown): value is { opUser?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'businessID' in value &&
    value.businessID === 'group_create'
  );
}
