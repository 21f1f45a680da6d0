import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Answers with a status and no more, unless something else was answered already. */
export function endResponse(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent) return;
  response.writeHead(status, headers);
  response.end();
}
