import { code, inline, joined, NONE, table } from '../site/markdown.js';
import type { StoryFile } from '../source/story-files.js';
import { keyboardOf } from './keyboard.js';
import type { PublicComponent } from './read-component.js';
import { isKept } from './read-elements.js';

/** What a page of components is made from. */
export interface ComponentPageContent {
  readonly title: string;
  /** What a person wrote about them, in Markdown without a title. */
  readonly notes: string;
  readonly components: readonly PublicComponent[];
  readonly stories: readonly StoryFile[];
}

/** The page of one component, or of several that belong together. */
export function componentPage({ title, notes, components, stories }: ComponentPageContent): string {
  const isOne = components.length === 1;
  return joined(
    `# ${title}`,
    notes,
    ...components.map((component) => componentText(component, isOne)),
    ...stories.map(examples),
  );
}

function componentText(component: PublicComponent, isAlone: boolean): string {
  const { name, module, description, props, hooks } = component;
  const level = isAlone ? '##' : '###';
  const under = (heading: string, ...texts: readonly string[]) => {
    const said = texts.filter((text) => text !== '');
    return said.length > 0 ? [`${level} ${heading}`, ...said].join('\n\n') : '';
  };
  return joined(
    isAlone ? '' : `## ${name}`,
    description,
    code(`import { ${name} } from '${module}';`, 'tsx'),
    under('Anatomy', parts(component), elements(component)),
    under(
      'Props',
      table(
        ['Prop', 'Type', 'When left out', 'What it is'],
        props.map((one) => [
          inline(one.isOptional ? `${one.name}?` : one.name),
          inline(one.type),
          one.isOptional ? inline(one.initial) || NONE : 'cannot be',
          one.comment,
        ]),
      ),
    ),
    under('Data attributes', attributes(component)),
    under('Tokens', tokens(component)),
    under('Keyboard', keyboardOf(component.files)),
    under('Hooks', hooks.map((hook) => `\`${hook}\``).join(', ')),
  ).trim();
}

function parts({ name, parts: all }: PublicComponent): string {
  if (all.length === 0) return '';
  const [first] = all;
  const names = all.map((part) => part.name).join(', ');
  const wrapped = all.find(({ isExported, name: part }) => isExported && part !== first?.name);
  return [
    `Parts can be replaced, each alone: \`<${name} parts={{ ${first?.name} }} />\`, with a component made outside of rendering.`,
    `\`\`\`tsx\n<${name} parts={{ ${names} }} />\n\`\`\``,
    table(
      ['Part', 'Takes', 'The default one', 'What it is'],
      all.map((part) => [
        // As code it would lead to what a package exports by that name.
        `**${part.name}**`,
        inline(/^ComponentType<(.+)>$/.exec(part.type)?.[1] ?? 'nothing'),
        part.isExported ? inline(`${name}.${part.name}`) : NONE,
        part.comment,
      ]),
    ),
    wrapped || first?.isExported
      ? 'What has a name in the third column can be had, to be wrapped or drawn elsewhere.'
      : '',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Those that an app's CSS may name. */
function elements({ elements: all }: PublicComponent): string {
  const rows = all
    .filter(isKept)
    .map(({ className, tag, role, attributes: given }) => [
      inline(`.${className}`),
      tag ? inline(`<${tag}>`) : NONE,
      inline(role) || NONE,
      given.map(({ name }) => inline(name)).join(', ') || NONE,
    ]);
  if (rows.length === 0) return '';
  return [
    'Your CSS may name these classes and attributes, which are kept from version to version. All others are the kit’s own.',
    table(['Class', 'Element', 'Role', 'Data attributes'], rows),
  ].join('\n\n');
}

function attributes({ elements: all }: PublicComponent): string {
  const rows = all.flatMap(({ className, attributes: given }) =>
    given.map(({ name, values }) => [inline(name), inline(`.${className}`), values]),
  );
  return table(['Attribute', 'On', 'Values'], rows);
}

function tokens({ tokens: all }: PublicComponent): string {
  const rows = all.map(({ name, properties, isLocal }) => [
    inline(name),
    properties.map(inline).join(', '),
    isLocal ? 'the component' : 'the theme',
  ]);
  return table(['Token', 'Decides', 'Has its value from'], rows);
}

/** Its stories, each with what it shows. */
export function examples({ title, comment, stories }: StoryFile): string {
  const heading = `## Examples: ${title.split('/').slice(1).join(', ')}`;
  const shown = stories.map(({ id, name, comment: said }) =>
    [`### ${name}`, said, `<!-- story ${id} -->`].filter((text) => text !== '').join('\n\n'),
  );
  return [heading, comment, ...shown].filter((text) => text !== '').join('\n\n');
}
