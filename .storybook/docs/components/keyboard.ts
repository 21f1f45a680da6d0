import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { table } from '../site/markdown.js';
import { ROOT } from '../source/public-program.js';
import { KEY_HANDLERS } from './key-handlers.js';

const UI = join(ROOT, 'packages/ui/src');

/** The keys of a component that is made of these files. */
export function keyboardOf(files: ReadonlySet<string>): string {
  const handlers = Object.entries(KEY_HANDLERS).filter(([file]) => files.has(file));
  const rows = handlers.flatMap(([, { place, keys }]) =>
    Object.entries(keys).map(([key, does]) => ({ place, key, does })),
  );
  const places = [...new Set(rows.map(({ place }) => place))];
  return table(
    ['Where the focus is', 'Key', 'What it does'],
    places.flatMap((where) =>
      rows
        .filter(({ place }) => place === where)
        .map(({ place, key, does }) => [place, keyText(key), does]),
    ),
  );
}

function keyText(keys: string): string {
  return keys
    .split(' · ')
    .map((key) =>
      key.startsWith('A ') || key.startsWith('Arrows') ? key.toLowerCase() : `\`${key}\``,
    )
    .join(' ');
}

const NAMED_KEY =
  /^(?:Arrow(?:Up|Down|Left|Right)|Escape|Enter|Home|End|Page(?:Up|Down)|Tab|Delete|Backspace|ContextMenu|F\d{1,2})$/;

/** What differs between the table of keys and the sources that hear them. */
export function keyboardProblems(): readonly string[] {
  const heard = keysHeard();
  const gone = Object.keys(KEY_HANDLERS).filter((file) => !heard.has(file));
  const differing = [...heard].flatMap(([file, keys]) => {
    const said = new Set(
      Object.keys(KEY_HANDLERS[file]?.keys ?? {})
        .flatMap((key) => key.split(' · '))
        .filter((key) => NAMED_KEY.test(key)),
    );
    const missing = [...keys].filter((key) => !said.has(key));
    const invented = [...said].filter((key) => !keys.has(key));
    return [
      ...missing.map((key) => `${file} hears ${key}, of which key-handlers.ts says nothing.`),
      ...invented.map((key) => `${file} does not hear ${key}, of which key-handlers.ts speaks.`),
    ];
  });
  return [...gone.map((file) => `${file} hears no keys, or is gone.`), ...differing];
}

/** The named keys of each file below packages/ui/src that has some. */
function keysHeard(): ReadonlyMap<string, ReadonlySet<string>> {
  const heard = new Map<string, ReadonlySet<string>>();
  const files = readdirSync(UI, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter(isSource)) {
    const path = join(UI, file);
    const text = readFileSync(path, 'utf8');
    const keys = keysIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    if (keys.size > 0) heard.set(file, keys);
  }
  return heard;
}

function isSource(file: string): boolean {
  if (!/\.tsx?$/.test(file) || /\.(?:test|test-d|stories)\./.test(file)) return false;
  return !/(?:^|\/)(?:testing|locales|strings)\//.test(file);
}

/** Keys as texts, as names of fields, and in patterns; not what a type or a part happens to be called. */
function keysIn(node: ts.Node): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (one: ts.Node) => {
    if (ts.isStringLiteral(one) && NAMED_KEY.test(one.text)) keys.add(one.text);
    const isField = ts.isPropertyAssignment(one) && NAMED_KEY.test(one.name.getText());
    if (isField && !/^[A-Z][a-z]/.test(one.initializer.getText())) keys.add(one.name.getText());
    if (ts.isRegularExpressionLiteral(one))
      for (const key of keysOfPattern(one.text)) keys.add(key);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return keys;
}

/** `/^(?:Arrow(?:Left|Right)|Home|End)$/` means four. */
function keysOfPattern(pattern: string): readonly string[] {
  const spread = pattern.replaceAll(/Arrow\(\?:([^)]+)\)/g, (_, ends: string) =>
    ends
      .split('|')
      .map((end) => `Arrow${end}`)
      .join('|'),
  );
  return spread.match(/\b[A-Z]\w+\b/g)?.filter((key) => NAMED_KEY.test(key)) ?? [];
}
