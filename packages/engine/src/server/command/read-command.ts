import { parseArgs } from 'node:util';
import { reasonOf } from '../../core/reason-of.js';
import { withoutGaps } from '../../core/without-gaps.js';
import { LOG_LEVELS, type LogLevel } from '../journal.js';
import type { ServeOptions } from '../serve-options.js';

/** What is wanted on the command line. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'serve'; readonly options: ServeOptions; readonly secretKeyFile?: string };

/** What was typed cannot be understood. */
export class UsageError extends Error {}

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  sdkappid: { type: 'string' },
  'secret-key-file': { type: 'string' },
  origin: { type: 'string', multiple: true },
  'public-url': { type: 'string' },
  'log-level': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What the arguments after the name of the program ask for. Throws a {@link UsageError} when they are none that it has. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...more] = positionals;
  if (command === undefined) throw new UsageError('Say what to do.');
  if (command !== 'serve') throw new UsageError(`There is no command “${command}”.`);
  if (more.length > 0) throw new UsageError(`“${more[0]}” is one argument too many.`);
  const secretKeyFile = values['secret-key-file'];
  return {
    kind: 'serve',
    options: withoutGaps({
      port: numberIn('port', values.port),
      host: values.host,
      data: values.data,
      sdkAppID: numberIn('sdkappid', values.sdkappid),
      origins: values.origin,
      publicURL: values['public-url'],
      logLevel: levelIn(values['log-level']),
    }),
    ...(secretKeyFile === undefined ? {} : { secretKeyFile }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function numberIn(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--${name} needs a number, and not “${text}”.`);
}

function levelIn(text: string | undefined): LogLevel | undefined {
  const level = LOG_LEVELS.find((known) => known === text);
  if (text === undefined || level) return level;
  throw new UsageError(`--log-level is one of ${LOG_LEVELS.join(', ')}.`);
}
