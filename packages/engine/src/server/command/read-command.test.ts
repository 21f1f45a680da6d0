import { describe, expect, test } from 'vitest';
import { readCommand, UsageError } from './read-command.js';

describe('the command line', () => {
  test('is read as options of a server', () => {
    const args = [
      ...[
        'serve',
        '--port',
        '9000',
        '--host',
        '0.0.0.0',
        '--data',
        'chat',
        '--sdkappid',
        '1400000001',
      ],
      ...[
        '--secret-key-file',
        'key',
        '--origin',
        'https://a.example',
        '--origin',
        'https://b.example',
      ],
      ...['--public-url', 'https://chat.example', '--log-level', 'warn'],
    ];
    expect(readCommand(args)).toEqual({
      kind: 'serve',
      secretKeyFile: 'key',
      options: {
        port: 9000,
        host: '0.0.0.0',
        data: 'chat',
        sdkAppID: 1_400_000_001,
        origins: ['https://a.example', 'https://b.example'],
        publicURL: 'https://chat.example',
        logLevel: 'warn',
      },
    });
    expect(readCommand(['serve'])).toEqual({ kind: 'serve', options: {} });
    expect(readCommand(['serve', '--help'])).toEqual({ kind: 'help' });
    expect(readCommand(['-v'])).toEqual({ kind: 'version' });
  });

  test.each([
    [[], 'Say what to do.'],
    [['start'], 'no command “start”'],
    [['serve', 'more'], 'one argument too many'],
    [['serve', '--prt', '1'], '--prt'],
    [['serve', '--port'], 'port'],
    [['serve', '--port', 'high'], '--port needs a number'],
    [['serve', '--sdkappid', '-1'], 'sdkappid'],
    [['serve', '--log-level', 'loud'], 'debug, info, warn, error'],
  ])('%j is not understood, and it is said why', (args, reason) => {
    expect(() => readCommand(args)).toThrow(UsageError);
    expect(() => readCommand(args)).toThrow(reason);
  });
});
