import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METHOD_NAMES, type MethodName } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';

/** The methods of the real module that the manual does not know. */
const NOT_IN_THE_MANUAL: Partial<Record<MethodName, string>> = {
  callExperimentalAPI: 'a back door for Tencent’s own kits',
  getPinnedGroupMessageList: 'without a chapter',
  inviteInGroupSync: 'for Tencent’s call kit',
  inviteSync: 'for Tencent’s call kit',
  once: 'named beside off() only',
  pinGroupMessage: 'without a chapter',
  searchCloudGroupMembers: 'without a chapter',
  searchCloudGroups: 'without a chapter',
  searchCloudUsers: 'without a chapter',
};

/** Of a test in this folder: the method whose sample it runs stands first in its title. */
const TITLE = /(?:\btest|\]\s*(?:as const)?\))\(\s*['"`](?<method>%s|\w+):/g;

/** The methods of which a file runs a sample; a table's are those that its rows begin with. */
function methodsIn(source: string): string[] {
  return [...source.matchAll(TITLE)].flatMap(({ groups, index }) => {
    const method = groups?.['method'] ?? '';
    return method === '%s' ? firstOfRows(source.slice(0, index)) : [method];
  });
}

function firstOfRows(before: string): string[] {
  const table = before.slice(before.lastIndexOf('test.each'));
  return [...table.matchAll(/^\s*\['(?<method>\w+)'/gm)].map(
    ({ groups }) => groups?.['method'] ?? '',
  );
}

/** What is wrong: methods without a sample and without a reason, and titles and reasons that name no method. */
function problemsWith(sampled: readonly string[], reasons: object): string[] {
  const known: readonly string[] = METHOD_NAMES;
  const [has, excused] = [new Set(sampled), new Set(Object.keys(reasons))];
  return [
    ...known.filter((name) => !has.has(name) && !excused.has(name)),
    ...[...has].filter((name) => !known.includes(name) || excused.has(name)),
    ...[...excused].filter((name) => !known.includes(name)),
  ];
}

describe('the samples of the manual', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  const sampled = files
    .filter((name) => name !== 'every-method.test.ts')
    .flatMap((name) => methodsIn(readFileSync(join(import.meta.dirname, name), 'utf8')));

  test('are run of each of the 149 methods, but for those that the manual does not know', () => {
    expect(problemsWith(sampled, NOT_IN_THE_MANUAL)).toEqual([]);
  });

  test('are found by the titles of the tests, also of those in a table', () => {
    expect(
      methodsIn(`
        test('login: resolves', …
        test.each([
          ['followUser', 1],
          ['unfollowUser', 2],
        ])('%s: answers', …
        test.each([{ a: 1 }])('invite: with %o', …
        // say('logout: no title')
      `),
    ).toEqual(['login', 'followUser', 'unfollowUser', 'invite']);
  });

  test('are missed when one is taken away, is misspelt, or has an excuse as well', () => {
    const all = METHOD_NAMES.filter((name) => name !== 'login');
    expect(problemsWith(all, {})).toEqual(['login']);
    expect(problemsWith([...all, 'logIn'], { login: 'why' })).toEqual(['logIn']);
    expect(problemsWith(METHOD_NAMES, { login: 'why' })).toEqual(['login']);
    expect(problemsWith(METHOD_NAMES, { signIn: 'why' })).toEqual(['signIn']);
  });
});
