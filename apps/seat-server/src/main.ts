import { once } from 'node:events';
import { serveCloud } from './cloud.js';
import { showDemo } from './demo/demo.js';

/** Serves the application that the environment names; shows the demo where it names none. */
export async function run(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const { SDKAPPID, SECRETKEY, IDENTIFIER, DOMAIN, PORT, ORIGIN } = environment;
  if (!SDKAPPID || !SECRETKEY) return showDemo(print);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const server = await serveCloud(
    {
      sdkAppID: Number(SDKAPPID),
      secretKey: SECRETKEY,
      identifier: IDENTIFIER ?? 'administrator',
      domain: DOMAIN ?? 'console.tim.qq.com',
      port: Number(PORT ?? 8080),
      origin: ORIGIN,
      signal: stop.signal,
    },
    print,
  );
  await once(server, 'close');
}
