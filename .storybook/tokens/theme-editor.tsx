import './theme-editor.css';
import { type ReactNode, useState } from 'react';
import { colourOf } from './colour.js';
import { type Edits, editedValues, PAIR_COUNT, previewOf, problemsOf, sheetOf } from './edits.js';
import { SHEETS } from './sheets.js';
import { tokensOf } from './themes.js';
import { ColourField, NumberField } from './token-field.js';
import type { Token } from './token-sheet.js';

const TOKENS = tokensOf(SHEETS);
const COLOURS = TOKENS.filter(
  ({ section, value }) => section.startsWith('Colours: ') && value.startsWith('light-dark('),
);
const RADII = TOKENS.filter(({ name }) => /^--parlor-radius-\d+$/.test(name));
const SECTIONS = [...new Set(COLOURS.map(({ section }) => section))];

/** Tokens to be set, over a part of the kit that shows them; and the style sheet that says the same. */
export function ThemeEditor({ children }: { children: ReactNode }) {
  const [edits, setEdits] = useState<Edits>(new Map());
  const [light, dark] = [editedValues(edits, 'light'), editedValues(edits, 'dark')];
  const set = (name: string, value: string) => setEdits(new Map(edits).set(name, value));
  const numberOf = (name: string) => Number.parseFloat(light.get(name) ?? '0');
  const colourField = ({ name, purpose }: Token) => (
    <ColourField
      key={name}
      name={name}
      purpose={purpose}
      light={light.get(name) ?? ''}
      dark={dark.get(name) ?? ''}
      onChange={(value) => set(name, value)}
    />
  );
  return (
    <div className="theme-editor">
      <section className="theme-editor-tokens" aria-label="Tokens">
        <NumberField
          name="--parlor-hue"
          purpose="The hue of the accent, and a trace of it in every grey."
          value={numberOf('--parlor-hue')}
          unit=""
          most={360}
          onChange={(value) => set('--parlor-hue', value)}
        />
        <Problems edits={edits} />
        {SECTIONS.map((section) => (
          <details key={section} open={section === SECTIONS[1]}>
            <summary>{section}</summary>
            {COLOURS.filter((token) => token.section === section && isColour(light, token)).map(
              colourField,
            )}
          </details>
        ))}
        <details>
          <summary>Corners</summary>
          {RADII.map(({ name, purpose }) => (
            <NumberField
              key={name}
              name={name}
              purpose={purpose}
              value={numberOf(name)}
              unit="px"
              most={32}
              onChange={(value) => set(name, value)}
            />
          ))}
        </details>
        <Sheet edits={edits} onReset={() => setEdits(new Map())} />
      </section>
      <style>{previewOf(edits)}</style>
      <section className="theme-editor-preview" aria-label="Preview" data-parlor-brand="edited">
        {children}
      </section>
    </div>
  );
}

function isColour(values: ReadonlyMap<string, string>, { name }: Token): boolean {
  return colourOf(values.get(name) ?? '') !== undefined;
}

function Problems({ edits }: { edits: Edits }) {
  const problems = problemsOf(edits);
  return (
    <div className="theme-editor-problems" role="status">
      {problems.length === 0 ? (
        <p>All {PAIR_COUNT} pairs of words or marks and what they stand on are seen well enough.</p>
      ) : (
        <>
          <p>Not seen well enough:</p>
          <ul>
            {problems.map(({ scheme, front, ground, kind, contrast, least }) => (
              <li key={`${scheme} ${front} ${ground} ${kind}`}>
                {front} on {ground}, {scheme}: {contrast.toFixed(2)}, and not {least}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Sheet({ edits, onReset }: { edits: Edits; onReset: () => void }) {
  const [said, setSaid] = useState('');
  const css = sheetOf(edits);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(css);
      setSaid('Copied');
    } catch {
      setSaid('The browser does not allow it: select the text and copy it');
    }
  };
  return (
    <div className="theme-editor-sheet">
      <label>
        Style sheet, to be imported after <code>@parlor/ui/styles.css</code>
        <textarea readOnly rows={8} value={css} placeholder="Nothing differs yet" />
      </label>
      <button type="button" className="parlor-button" disabled={!css} onClick={() => void copy()}>
        Copy
      </button>
      <button type="button" className="parlor-button" disabled={!css} onClick={onReset}>
        As it comes
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
