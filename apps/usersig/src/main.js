import { once } from 'node:events';
import { createUserSigServer } from './server.js';
import { readSettings } from './settings.js';

try {
  const settings = readSettings(process.env);
  const server = createUserSigServer(settings).listen(settings.port);
  await once(server, 'listening');
  process.stdout.write(`Tickets of application ${settings.sdkAppID}: port ${settings.port}.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
