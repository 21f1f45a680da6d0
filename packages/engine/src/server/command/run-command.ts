import { readFile } from 'node:fs/promises';
import { reasonOf } from '../../core/reason-of.js';
import { packageVersion } from '../package-version.js';
import { startServer } from '../running-server.js';
import type { EngineServer, ServeOptions } from '../serve-options.js';
import { type ServerSettings, settingsOf } from '../server-settings.js';
import { HELP } from './help.js';
import { type Command, readCommand, UsageError } from './read-command.js';

/** Exit codes. */
const DONE = 0;
const FAILED = 1;
const NOT_UNDERSTOOD = 2;

/**
 * Does what the command line asks for.
 *
 * @param args the arguments after the name of the program.
 * @returns the exit code, when all is over.
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  // Whoever collects what is said may be gone: a server goes on without them.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    return await carryOut(readCommand(args));
  } catch (error) {
    const reason = reasonOf(error);
    if (!(error instanceof UsageError)) return complain(reason, FAILED);
    return complain(`${reason}\nnpx @parlor/engine --help says what there is.`, NOT_UNDERSTOOD);
  }
}

async function carryOut(command: Command): Promise<number> {
  if (command.kind !== 'serve') {
    return say(command.kind === 'help' ? HELP.trimEnd() : packageVersion());
  }
  const { options, secretKeyFile } = command;
  const key = secretKeyFile === undefined ? {} : { secretKey: await keyIn(secretKeyFile) };
  const server = await begin({ ...options, ...key });
  announce(server, options, secretKeyFile);
  return untilOver(server);
}

async function keyIn(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`The file of the secret key cannot be read. ${reasonOf(error)}`);
  });
  const key = text.trim();
  if (key === '') throw new Error(`The file of the secret key, ${file}, is empty.`);
  return key;
}

async function begin(options: ServeOptions): Promise<EngineServer> {
  const settings = understood(options);
  try {
    return await startServer(settings);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    throw new Error('Another program listens at that port. --port 0 takes one that is free.');
  }
}

/** Of what was typed, some can be typed and is no server all the same. */
function understood(options: ServeOptions): ServerSettings {
  try {
    return settingsOf(options);
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function announce(
  { url, publicURL }: EngineServer,
  { data }: ServeOptions,
  secretKeyFile: string | undefined,
): void {
  const kept = data === undefined ? 'Everything is in memory' : `Everything is kept in ${data}`;
  say(`Parlor’s engine listens at ${url}`);
  say(`${kept}; how it is: ${publicURL}/health`);
  if (secretKeyFile === undefined) say('Tickets are signed with a key that everybody knows.');
  say('This is for development, staging and demos: production runs on Tencent’s cloud.');
}

/** The first signal asks the server to stop, the second does not ask. */
async function untilOver(server: EngineServer): Promise<number> {
  const stop = () => {
    for (const signal of SIGNALS) {
      process.off(signal, stop);
      process.on(signal, () => process.exit(FAILED));
    }
    server.close().catch((error: unknown) => process.exit(complain(reasonOf(error), FAILED)));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  await server.closed;
  return DONE;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return DONE;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
