import type { ChatResponse } from '@parlor/sdk';

/** How the client answers, of what was put together here. */
export function success<Data>(data: Data): ChatResponse<Data> {
  return { code: 0, data };
}
