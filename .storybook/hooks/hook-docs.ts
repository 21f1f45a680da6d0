/** The sources themselves, so that a page says what the code says. */
const SOURCES: Readonly<Record<string, string>> = import.meta.glob(
  '../../packages/hooks/src/features/**/use-*.ts',
  { query: '?raw', import: 'default', eager: true },
);

/** The parameters of a hook's page: what its TSDoc says, how it is called, and the types of its file. */
export function hookDocs(name: string) {
  const source = Object.values(SOURCES).find((text) => text.includes(`function ${name}(`));
  if (!source) throw new Error(`No source of a hook has a function ${name}.`);
  const component = `${prose(source, name)}\n\n\`\`\`ts\n${types(source, name)}\n\`\`\``;
  return { docs: { description: { component }, story: { iframeHeight: 360 } } };
}

function prose(source: string, name: string): string {
  const before = source.slice(0, source.indexOf(`export function ${name}(`));
  const comment = before.slice(before.lastIndexOf('/**') + 3, before.lastIndexOf('*/'));
  return (
    comment
      .replaceAll(/^ *\* ?/gm, '')
      .replaceAll(/\{@link ([^}]+)\}/g, '`$1`')
      // Else Markdown takes the underscores of an event's name for emphasis.
      .replaceAll(/(?<!`)\b[A-Z]+(?:_[A-Z]+)+\b(?!`)/g, '`$&`')
      .trim()
  );
}

function types(source: string, name: string): string {
  const interfaces = source.match(/^export (?:interface|type) [\s\S]*?^\};?$/gm) ?? [];
  const start = source.indexOf(`export function ${name}(`);
  const signature = source.slice(start, source.indexOf(' {\n', start));
  return [...interfaces, `${signature};`].join('\n\n');
}
