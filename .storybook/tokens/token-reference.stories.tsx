import './theme-editor.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { colourOf } from './colour.js';
import { SHEETS } from './sheets.js';
import { COLUMNS, sectionsOf, shown } from './token-rows.js';

/** Every token: what it is for, and what it is in each theme. Read from the style sheets, so it is what they say. */
function TokenReference() {
  return (
    <main className="token-reference">
      <h1>Tokens</h1>
      {sectionsOf(SHEETS).map(({ title, rows }) => (
        <section key={title}>
          <h2 id={title}>{title}</h2>
          <table aria-labelledby={title}>
            <thead>
              <tr>
                <th scope="col">Token</th>
                <th scope="col">What it is for</th>
                {COLUMNS.map((theme) => (
                  <th key={theme.title} scope="col">
                    {theme.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, purpose, values }, index) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{purpose === rows[index - 1]?.purpose ? '' : purpose}</td>
                  <Values values={values} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </main>
  );
}

/** One for all themes, where it is the same in all of them. */
function Values({ values }: { values: readonly string[] }) {
  const [first = ''] = values;
  if (values.every((value) => value === first)) {
    return (
      <td colSpan={COLUMNS.length}>
        <Value value={first} />
      </td>
    );
  }
  return COLUMNS.map((theme, index) => (
    <td key={theme.title}>
      <Value value={values[index] ?? ''} />
    </td>
  ));
}

function Value({ value }: { value: string }) {
  return (
    <>
      {colourOf(value) && (
        <span className="token-reference-swatch" style={{ background: value }} aria-hidden="true" />
      )}{' '}
      {shown(value)}
    </>
  );
}

const meta: Meta<typeof TokenReference> = {
  title: 'Themes/Token reference',
  component: TokenReference,
};
export default meta;

export const Reference: StoryObj<typeof TokenReference> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('rowheader', { name: '--parlor-accent' })).toBeInTheDocument();
  },
};
