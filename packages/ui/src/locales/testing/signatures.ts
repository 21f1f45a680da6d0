import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const STRINGS = join(import.meta.dirname, '../../internals/strings');

/** What a string takes, in its order: names and types, as its interface has them. */
export interface Signature {
  readonly key: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
}

const MEMBER = /^ {2}(\w+): \(([^)]*)\) => string;/gm;
const PARAMETER = /(\w+): ([^,]+)/g;

/** Of all strings that are functions, read from the interfaces: at run time they do not say what they take. */
export function signatures(): readonly Signature[] {
  const files = readdirSync(STRINGS).filter((file) => file.endsWith('-strings.ts'));
  return files.flatMap((file) => {
    const source = readFileSync(join(STRINGS, file), 'utf8');
    return [...source.matchAll(MEMBER)].map(([, key = '', taken = '']) => ({
      key,
      parameters: [...taken.matchAll(PARAMETER)].map(([, name = '', type = '']) => ({
        name,
        type: type.trim(),
      })),
    }));
  });
}

/** The values that a type of that name has, read from its declaration: `type Deed = 'pin' | 'unpin'`. */
export function valuesOf(type: string): readonly string[] {
  const files = readdirSync(STRINGS).filter((file) => file.endsWith('-strings.ts'));
  for (const file of files) {
    const source = readFileSync(join(STRINGS, file), 'utf8');
    const [, declared] = new RegExp(`^export type ${type} =([^;]*);`, 'm').exec(source) ?? [];
    if (declared) return [...declared.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  }
  throw new Error(`There is no type ${type} among those of strings.`);
}
