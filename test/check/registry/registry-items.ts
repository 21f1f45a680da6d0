/** A file of the registry's sources. */
export interface SourceFile {
  /** In its folder: `avatar.tsx`. */
  readonly name: string;
  /** In the repository. */
  readonly path: string;
  readonly text: string;
}

/** A file of an item, as the schema of registry-item.json has it. */
export interface RegistryFile {
  readonly path: string;
  readonly type: 'registry:component' | 'registry:lib' | 'registry:file';
  /** Where it goes in the app: all side by side, as they import each other. */
  readonly target: string;
  readonly content: string;
}

/** What one can have copied into an app, as the schema of registry-item.json has it. */
export interface RegistryItem {
  readonly name: string;
  readonly type: 'registry:block' | 'registry:component' | 'registry:lib' | 'registry:item';
  readonly title: string;
  readonly description: string;
  readonly dependencies: readonly string[];
  readonly registryDependencies: readonly string[];
  readonly files: readonly RegistryFile[];
}

/** What is drawn with: an item of its own, that the others need. */
const THEME = 'parlor.css';
const IMPORT = /^(?:import|\} from) (?:[^;]*? from )?'([^']+)';/gm;

/**
 * An item for each module: the module, its style sheet, what it says of itself, and what it imports. Who imports a module
 * needs its item; a package that is imported is installed.
 */
export function itemsOf(
  sources: readonly SourceFile[],
  peersOfHooks: readonly string[],
): readonly RegistryItem[] {
  const theme = sources.filter(({ name }) => name === THEME);
  const modules = sources.filter(({ name }) => /\.tsx?$/.test(name));
  const items = modules.map((module) => {
    const name = baseOf(module.name);
    const imports = importsOf(module.text);
    return {
      name,
      type: typeOf(module, modules),
      title: titleOf(name),
      description: descriptionOf(module),
      dependencies: packagesOf(imports, peersOfHooks),
      registryDependencies: neighboursOf(imports, name),
      files: [module, ...sources.filter((one) => one.name === `${name}.css`)].map(fileOf),
    };
  });
  return [...items, ...theme.map(themeOf)];
}

function themeOf(source: SourceFile): RegistryItem {
  return {
    name: baseOf(source.name),
    type: 'registry:item',
    title: titleOf(baseOf(source.name)),
    description: descriptionOf(source),
    dependencies: [],
    registryDependencies: [],
    files: [fileOf(source)],
  };
}

function fileOf({ name, path, text }: SourceFile): RegistryFile {
  const type = name.endsWith('.tsx')
    ? 'registry:component'
    : name.endsWith('.ts')
      ? 'registry:lib'
      : 'registry:file';
  return { path, type, target: `components/parlor/${name}`, content: text };
}

/** What is made of other components is a block. */
function typeOf({ name, text }: SourceFile, modules: readonly SourceFile[]): RegistryItem['type'] {
  if (name.endsWith('.ts')) return 'registry:lib';
  const components = modules.filter((module) => module.name.endsWith('.tsx'));
  const paths = new Set(components.map((module) => `./${baseOf(module.name)}`));
  return importsOf(text).filter((path) => paths.has(path)).length > 2
    ? 'registry:block'
    : 'registry:component';
}

/** What the comment says of what the module is named after. */
function descriptionOf({ name, text }: SourceFile): string {
  const before = name.endsWith('.css') ? text : text.slice(0, text.search(/^export function /m));
  const comment = before.slice(before.lastIndexOf('/*'), before.lastIndexOf('*/'));
  const words = comment.replace(/^\/\*+/, '').replace(/^ *\* ?/gm, '');
  const description = words.replace(/\s+/g, ' ').trim();
  if (name.endsWith('.css')) return firstCommentOf(text);
  if (description === '') throw new Error(`${name} says nothing of itself.`);
  return description;
}

function firstCommentOf(css: string): string {
  const [, comment = ''] = /\/\*([\s\S]*?)\*\//.exec(css) ?? [];
  return comment
    .replace(/^ *\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, path = '']) => path);
}

function packagesOf(imports: readonly string[], peersOfHooks: readonly string[]): string[] {
  const names = new Set(imports.filter((path) => !path.startsWith('.') && path !== 'react'));
  return [...names].flatMap((name) =>
    name === '@parlor/hooks' ? [name, ...peersOfHooks] : [name],
  );
}

function neighboursOf(imports: readonly string[], own: string): string[] {
  const names = imports
    .filter((path) => path.startsWith('./'))
    .map((path) => baseOf(path.slice(2)));
  return [...new Set(names)].filter((name) => name !== own).map((name) => `@parlor/${name}`);
}

function baseOf(name: string): string {
  return name.replace(/\.\w+$/, '');
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
