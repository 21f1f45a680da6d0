import { posix } from 'node:path';
import { componentPage, examples } from '../components/component-page.js';
import { type PublicComponent, readComponent } from '../components/read-component.js';
import { hookPage } from '../hooks/hook-page.js';
import { type Hook, readHook } from '../hooks/read-hook.js';
import { ImportGraph } from '../source/imports.js';
import type { PublicProgram, PublicSymbol } from '../source/public-program.js';
import type { StoryFile } from '../source/story-files.js';
import type { DocsPage } from './docs-page.js';
import { joined } from './markdown.js';
import { pathOfTitle } from './page-path.js';
import { byModule, referencePage, referencePath } from './reference-page.js';
import { writtenText } from './written-pages.js';

type GeneratedPage = Omit<DocsPage, 'title'>;

/** What the sources say, sorted by what it is. */
export interface PublicThings {
  readonly hooks: readonly Hook[];
  readonly components: readonly PublicComponent[];
  readonly others: readonly PublicSymbol[];
}

/** Tells hooks and components from what else is exported. */
export function readThings(source: PublicProgram): PublicThings {
  const imports = new ImportGraph(source);
  const { checker, symbols } = source;
  const isHook = ({ name }: PublicSymbol) => /^use[A-Z]/.test(name);
  const isComponent = ({ name, module, symbol, declaration }: PublicSymbol) =>
    /^[A-Z]/.test(name) &&
    /^@parlor\/(?:ui|hooks)/.test(module) &&
    checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures().length > 0;
  return {
    hooks: symbols.filter(isHook).map((one) => readHook(one, source)),
    components: symbols.filter(isComponent).map((one) => readComponent(one, source, imports)),
    others: symbols.filter((one) => !isHook(one) && !isComponent(one)),
  };
}

export function hookPages(
  { hooks }: PublicThings,
  stories: readonly StoryFile[],
): readonly GeneratedPage[] {
  return hooks.map((hook) => {
    const title = `Hooks/${hook.name}`;
    const story = stories.find((one) => one.title === title);
    return { path: pathOfTitle(title), text: hookPage(hook, story), names: [hook.name] };
  });
}

/** A page for each file of stories: of the components that it is of, or of what it shows them doing. */
export function componentPages(
  { components }: PublicThings,
  stories: readonly StoryFile[],
): readonly GeneratedPage[] {
  const files = stories.filter(({ title }) => /^(?:Components|Engine)\//.test(title));
  const homes = new Map(components.map((one) => [one, homeOf(one, files)]));
  const pages = files.map((file): GeneratedPage => {
    const path = pathOfTitle(file.title);
    const own = components.filter((one) => homes.get(one) === file);
    const heading = file.title.split('/').slice(1).join(', ');
    const text =
      own.length > 0
        ? componentPage({ title: heading, notes: notesAt(path), components: own, stories: [file] })
        : joined(`# ${heading}`, notesAt(path) || shownComponent(file), examples(file));
    return { path, text, names: own.map(({ name }) => name) };
  });
  const homeless = components.filter((one) => !homes.get(one));
  return [...pages, ...homeless.map(pageAlone)];
}

/** Providers have nothing to show, and no stories. */
function pageAlone(component: PublicComponent): GeneratedPage {
  const path = pathOfTitle(`Components/${component.name}`);
  const content = { title: component.name, components: [component], stories: [] };
  return {
    path,
    text: componentPage({ ...content, notes: notesAt(path) }),
    names: [component.name],
  };
}

/** The stories that are of a component; else those of its folder, for a dialog with what another one shows. */
function homeOf(
  { name, folder, module }: PublicComponent,
  files: readonly StoryFile[],
): StoryFile | undefined {
  if (module !== '@parlor/ui') return undefined;
  const near = files.filter(({ path }) => path.includes(`/ui/src/${folder}/`));
  const own = near.filter(({ component }) => component === name);
  const shortest = own.toSorted((one, other) => one.title.length - other.title.length)[0];
  return (
    shortest ??
    near.find(({ path }) => path.endsWith(`/${folder}/${folder}.stories.tsx`)) ??
    near[0]
  );
}

/** A page for each recipe: what its README says, and its stories. */
export function recipePages(stories: readonly StoryFile[]): readonly GeneratedPage[] {
  const files = stories.filter(({ title }) => title.startsWith('Recipes/'));
  return files.map((file) => {
    const path = recipePath(file);
    const readme = writtenText(path).trim();
    const heading = `# ${file.title.split('/')[1]}`;
    const isShown = readme.includes('<!-- story ');
    return { path, text: joined(readme || heading, isShown ? '' : examples(file)), names: [] };
  });
}

/** A recipe's page is the README beside its stories. */
export function recipePath({ path }: StoryFile): string {
  return posix.join(posix.dirname(path), 'README.md');
}

function notesAt(path: string): string {
  return writtenText(path)
    .replace(/^# .*\n/, '')
    .trim();
}

function shownComponent({ component, comment }: StoryFile): string {
  const shown = component && /^[A-Z]\w+$/.test(component) ? `Stories of \`${component}\`.` : '';
  return comment || shown || 'Stories of what several components do together.';
}

export function referencePages(
  { others }: PublicThings,
  source: PublicProgram,
): readonly GeneratedPage[] {
  return [...byModule(others)].map(([module, symbols]) => ({
    path: referencePath(module),
    text: referencePage(module, symbols, source),
    names: symbols.map(({ name }) => name),
  }));
}
