import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import ts from 'typescript';
import { commentBefore } from './comment-text.js';
import { ROOT } from './public-program.js';

/** One story of a page. */
export interface StoryOfPage {
  readonly id: string;
  readonly name: string;
  /** What its comment says. */
  readonly comment: string;
}

/** A file of stories: a page in Storybook. */
export interface StoryFile {
  /** From the root of the repository. */
  readonly path: string;
  /** With what main.ts puts before it. */
  readonly title: string;
  /** The name of the component that its controls are of. */
  readonly component: string | undefined;
  /** What is said of all of them. */
  readonly comment: string;
  readonly stories: readonly StoryOfPage[];
}

/** Where stories are, and what main.ts puts before their titles. */
const FOLDERS = [
  { folder: 'packages/ui/src', prefix: 'Components/' },
  { folder: 'packages/engine/src', prefix: 'Engine/' },
  { folder: '.storybook/hooks', prefix: '' },
  { folder: 'docs/samples', prefix: 'Recipes/' },
] as const;

/** All files of stories. */
export function readStoryFiles(): readonly StoryFile[] {
  return FOLDERS.flatMap(({ folder, prefix }) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.stories.tsx'))
      .toSorted()
      .map((name) => readStoryFile(`${folder}/${name}`, prefix)),
  );
}

function readStoryFile(path: string, prefix: string): StoryFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const statements = file.statements.filter(ts.isVariableStatement);
  const meta = statements.find((one) => nameOf(one) === 'meta');
  const written = meta && fieldOf(meta, 'title');
  if (!written) throw new Error(`${path} has no meta with a title.`);
  const title = `${prefix}${written.replaceAll(/^'|'$/g, '')}`;
  const stories = statements.filter(isExported).map((one) => {
    const key = nameOf(one);
    const name = storyNameFromExport(key);
    const said = fieldOf(one, 'name')?.replaceAll(/^['"]|['"]$/g, '') ?? name;
    return { id: toId(title, name), name: said, comment: commentBefore(one) };
  });
  return {
    path,
    title,
    component: fieldOf(meta, 'component'),
    comment: commentBefore(meta),
    stories,
  };
}

function isExported(statement: ts.VariableStatement): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function nameOf(statement: ts.VariableStatement): string {
  return statement.declarationList.declarations[0]?.name.getText() ?? '';
}

/** The text of a field of the object that a variable is. */
function fieldOf(statement: ts.VariableStatement, name: string): string | undefined {
  const value = statement.declarationList.declarations[0]?.initializer;
  if (!value || !ts.isObjectLiteralExpression(value)) return undefined;
  const field = value.properties
    .filter(ts.isPropertyAssignment)
    .find((one) => one.name.getText() === name);
  return field?.initializer.getText();
}
