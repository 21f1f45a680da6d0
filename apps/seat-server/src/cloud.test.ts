import { once } from 'node:events';
import { expect, test } from 'vitest';
import { serveCloud } from './cloud.js';

test('an application on the cloud is served until it is told to stop; without a ticket nobody is asked about', async () => {
  const stop = new AbortController();
  const lines: string[] = [];
  const server = await serveCloud(
    {
      ...{ sdkAppID: 1_400_000_000, secretKey: 'secret', identifier: 'administrator' },
      ...{ domain: 'nowhere.invalid', port: 0, signal: stop.signal },
    },
    (line) => void lines.push(line),
  );
  const port = /port (\d+)/.exec(lines[0] ?? '')?.[1];
  const response = await fetch(`http://127.0.0.1:${port}/seats`, { method: 'POST', body: '{}' });
  expect([response.status, await response.json()]).toEqual([401, { code: 70002 }]);
  expect(lines.join()).not.toContain('secret');
  const closed = once(server, 'close');
  stop.abort();
  server.closeAllConnections();
  await closed;
  expect(server.listening).toBe(false);
});
