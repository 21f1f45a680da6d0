// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../..');

/** What a bundler reads before anything is drawn: by `import`, and not by `import()` nor for types alone. */
function firstOf(files: readonly string[]): ReadonlySet<string> {
  const seen = new Set(files.map((file) => join(SOURCES, file)));
  for (const file of seen) {
    for (const [, what = '', path = ''] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
      if (!isOfTypes(what)) seen.add(fileAt(join(dirname(file), path)));
    }
  }
  return new Set([...seen].map((file) => relative(SOURCES, file)));
}

/** Of files of ours: what is imported, and where from. */
const IMPORTS = /^(?:import|export) ([^;]*?)from '(\.[^']+)\.js';/gm;

function isOfTypes(what: string): boolean {
  return /^type\b/.test(what) || what.split(/[{},]/).every((name) => /^\s*(?:$|type\b)/.test(name));
}

function fileAt(path: string): string {
  return existsSync(`${path}.tsx`) ? `${path}.tsx` : `${path}.ts`;
}

it('a list, a thread, a composer and a banner bring their own strings along, and no others', () => {
  const files = firstOf([
    'conversation-list/index.ts',
    'message-thread/index.ts',
    'message-composer/index.ts',
    'session-banner/index.ts',
  ]);
  expect(files).toContain('message-thread/row.tsx');
  expect(files).toContain('session-banner/banner-message.ts');
  expect(files).toContain('internals/strings/chat-strings.ts');
  expect(files).not.toContain('internals/strings/english.ts');
});

it('what a list, a thread and a composer load later brings its strings along later, and so does the banner', () => {
  const files = firstOf([
    'conversation-list/index.ts',
    'message-thread/index.ts',
    'message-composer/index.ts',
  ]);
  expect(files).not.toContain('internals/strings/chat-part-strings.ts');
  expect(files).not.toContain('internals/strings/banner-strings.ts');
});

it('all the other components bring all strings along', () => {
  expect(firstOf(['contacts/index.ts'])).toContain('internals/strings/english.ts');
});
