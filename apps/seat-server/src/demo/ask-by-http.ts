import { type SeatBackend, type SeatOperation, serverSeats } from '@parlor/hooks';

/** Somebody who has the server do something, as a page has. */
export interface Asker {
  readonly userID: string;
  readonly userSig: string;
}

/** The `backend` that the hooks of somebody are given. */
function backendOf(url: string, { userID, userSig }: Asker): SeatBackend {
  return serverSeats({
    async request(body, signal) {
      const headers = {
        'content-type': 'application/json',
        'x-user-id': encodeURIComponent(userID),
        authorization: `Bearer ${userSig}`,
      };
      const response = await fetch(`${url}/seats`, {
        ...{ method: 'POST', headers, body: JSON.stringify(body), signal },
      });
      return response.json();
    },
  });
}

/** Has the server do it: 0 when it is done, or the code. */
export async function outcomeOf(
  url: string,
  asker: Asker,
  groupID: string,
  operation: SeatOperation,
): Promise<number> {
  const agent = {
    userID: asker.userID,
    instance: `${asker.userID}-1`.slice(0, 8),
    livingInstances: [],
  };
  try {
    await backendOf(url, asker).perform(groupID, operation, agent);
    return 0;
  } catch (thrown) {
    return codeOf(thrown);
  }
}

function codeOf(thrown: unknown): number {
  const code = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : 0;
  return typeof code === 'number' ? code : Number.NaN;
}
