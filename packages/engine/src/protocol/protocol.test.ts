import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { PROTOCOL_VERSION } from './version.js';

/** What was on the wire when the version was last raised. Change both together. */
const RECORDED = { version: 15, shape: '65bd35bfaa2fd283' };

/** What the declarations say, whatever their comments and their formatting. */
function shapeOf(files: readonly (readonly [name: string, text: string])[]): string {
  const printer = ts.createPrinter({ removeComments: true });
  const printed = files.map(([name, text]) => {
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false);
    return `// ${name}\n${printer.printFile(source)}`;
  });
  return createHash('sha256').update(printed.join('\n')).digest('hex').slice(0, 16);
}

function protocolFiles(): [string, string][] {
  const folder = import.meta.dirname;
  const names = readdirSync(folder).filter(
    (name) => !name.endsWith('.test.ts') && name !== 'version.ts',
  );
  return names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

it('says the same as when its version was raised', () => {
  const now = { version: PROTOCOL_VERSION, shape: shapeOf(protocolFiles()) };
  expect(
    now,
    `The wire protocol has changed: raise PROTOCOL_VERSION in protocol/version.ts, so that pages and workers of different builds refuse each other, and record ${JSON.stringify(now)} in protocol.test.ts.`,
  ).toEqual(RECORDED);
});

it('is compared by what it says, not by how it is written', () => {
  const shape = (text: string) => shapeOf([['a.ts', text]]);
  const written = shape('export interface A { b: string }');
  expect(shape('/** Told. */\nexport interface A {\n  // why\n  b: string;\n}')).toBe(written);
  expect(shape('export interface A { b: number }')).not.toBe(written);
  expect(shape('export interface A { b?: string }')).not.toBe(written);
});
