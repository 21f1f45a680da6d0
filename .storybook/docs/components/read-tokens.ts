import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';

/** A custom property that the CSS of a component reads. */
export interface UsedToken {
  readonly name: string;
  /** The properties that it decides. */
  readonly properties: readonly string[];
  /** Whether the component gives it its value itself: then it is set on its element, and not on the root. */
  readonly isLocal: boolean;
}

/** The custom properties that the CSS files of a folder read, where they style one of these classes. */
export function readTokens(folder: string, classes: ReadonlySet<string>): readonly UsedToken[] {
  const uses = new Map<string, Set<string>>();
  const local = new Set<string>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.css'))) {
    const css = readFileSync(join(folder, name), 'utf8');
    const styled = css.match(/\.parlor-[\w-]+/g) ?? [];
    if (styled.some((one) => classes.has(one.slice(1)))) collect(css, uses, local);
  }
  return [...uses]
    .map(([name, properties]) => ({
      name,
      properties: [...properties].toSorted(),
      isLocal: local.has(name),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function collect(css: string, uses: Map<string, Set<string>>, local: Set<string>): void {
  transform({
    filename: 'component.css',
    code: Buffer.from(css),
    visitor: {
      Declaration(declaration) {
        const property = propertyOf(declaration);
        if (declaration.property === 'custom') local.add(property);
        for (const token of tokensIn(declaration)) {
          const known = uses.get(token) ?? new Set();
          uses.set(token, known.add(property));
        }
      },
    },
  });
}

function propertyOf({ property, value }: { readonly property: string; readonly value?: unknown }) {
  const name = property === 'custom' ? Reflect.get(Object(value), 'name') : undefined;
  const id = property === 'unparsed' ? Reflect.get(Object(value), 'propertyId') : undefined;
  return String(name ?? Reflect.get(Object(id), 'property') ?? property);
}

/** The tokens of a declaration, wherever in its value they stand. */
function tokensIn(declaration: unknown): readonly string[] {
  const found = JSON.stringify(declaration).matchAll(
    /"type":"var","value":\{"name":\{"ident":"(--parlor-[\w-]+)"/g,
  );
  return [...new Set([...found].map(([, name = '']) => name))];
}
