import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { packageFolders } from '../packed.js';
import type { Step } from '../step.js';

const TENCENT = ['@tencentcloud/chat', 'trtc-sdk-v5'];

/**
 * Published declarations are as strict as the sources: no `any`, and no type of Tencent's modules, which an app on the
 * local engine has not installed. Comments may name them.
 */
export const declarations: Step = {
  name: 'declarations',
  promise: `no any and no ${TENCENT.join(', no ')} in published types`,
  async run(root) {
    const files = (await Promise.all(packageFolders(root).map(declarationFiles))).flat();
    if (files.length === 0) return ['There are no declarations: run "npm run build" first.'];
    const problems = await Promise.all(files.map((file) => problemsIn(file, relative(root, file))));
    return problems.flat();
  },
};

async function declarationFiles(folder: string): Promise<readonly string[]> {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return [];
  const names = await readdir(dist, { recursive: true });
  return names.filter((name) => name.endsWith('.d.ts')).map((name) => join(dist, name));
}

async function problemsIn(path: string, name: string): Promise<readonly string[]> {
  const file = ts.createSourceFile(
    name,
    await readFile(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    const problem = problemOf(node);
    if (problem) problems.push(`${name}:${lineOf(node, file)} ${problem}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return problems;
}

function problemOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'contains the type any';
  const named = ts.isStringLiteral(node) && TENCENT.find((name) => node.text.startsWith(name));
  return named ? `mentions ${named}` : undefined;
}

function lineOf(node: ts.Node, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}
