import { ACCOUNT_CODES } from '../../packages/sdk/src/error-codes/account-codes.js';
import { CLIENT_CODES } from '../../packages/sdk/src/error-codes/client-codes.js';
import { CONVERSATION_CODES } from '../../packages/sdk/src/error-codes/conversation-codes.js';
import type { ErrorDescription } from '../../packages/sdk/src/error-codes/error-description.js';
import { GROUP_CODES } from '../../packages/sdk/src/error-codes/group-codes.js';
import { MESSAGE_CODES } from '../../packages/sdk/src/error-codes/message-codes.js';
import { NATIVE_CODES } from '../../packages/sdk/src/error-codes/native-codes.js';
import { OWN_CODES } from '../../packages/sdk/src/error-codes/own-codes.js';
import { PEOPLE_CODES } from '../../packages/sdk/src/error-codes/people-codes.js';

type Codes = Readonly<Record<number, ErrorDescription>>;

/** Who says them, and of what. */
const TABLES: readonly (readonly [string, Codes])[] = [
  ['Parlor’s own', OWN_CODES],
  ['The SDK, before anything is asked', CLIENT_CODES],
  ['The service: access, tickets, accounts, moderation', ACCOUNT_CODES],
  ['The service: messages', MESSAGE_CODES],
  ['The service: conversations', CONVERSATION_CODES],
  ['The service: groups', GROUP_CODES],
  ['The service: friends, follows, profiles', PEOPLE_CODES],
  ['The native SDK of Electron', NATIVE_CODES],
];

const INTRODUCTION = `# Error codes

Written by \`npx vitest run --project check -u\` from the tables of \`@parlor/sdk\`, which \`ChatError\` takes its words from.

Hooks return errors as values, and promises of actions reject with a \`ChatError\`: \`code\`, \`message\` (the sentence below), \`name\` of the code,
and \`retryable\`, whether the same call may succeed later with nothing changed (↻). \`error.is(3122, 72001)\` compares codes. Components say what has
a string of its own in the language of the reader (\`reason\` in the strings), and these sentences for the rest.

- **10100 to 10200, 120001 to 130000** come from callbacks of your own server.
- **90001 to 90989** say that a request could not be read, **90990 to 90999** that something broke within the service (↻).
- **3122** is an edition that does not have the feature: hooks say so (\`error\`, or \`isAvailable\` that is \`false\`), and components leave out what
  cannot be had. [docs/production.md](production.md) says what needs which edition.
`;

/** docs/errors.md. */
export function errorsPage(): string {
  return [INTRODUCTION, ...TABLES.map(([title, codes]) => `## ${title}\n\n${tableOf(codes)}`)].join(
    '\n',
  );
}

function tableOf(codes: Codes): string {
  const rows = Object.entries(codes)
    .map(([code, said]) => [Number(code), said] as const)
    .sort(([one], [other]) => one - other)
    .map(
      ([code, { name, text, retryable }]) =>
        `| ${code} | \`${name}\` | ${text}${retryable ? ' ↻' : ''} |`,
    );
  return ['| | | |', '| ---: | --- | --- |', ...rows, ''].join('\n');
}
