import { type Colour, colourOf, colourOfHex, cssOf, hexOf, lightOf } from './colour.js';

interface FieldProps {
  /** `--parlor-accent`. */
  name: string;
  purpose: string;
  onChange: (value: string) => void;
}

interface ColourFieldProps extends FieldProps {
  light: string;
  dark: string;
}

/** A token that is a colour: one in light, one in dark. */
export function ColourField({ name, purpose, light, dark, onChange }: ColourFieldProps) {
  const set = (one: string, other: string) => onChange(`light-dark(${one}, ${other})`);
  return (
    <fieldset className="theme-field">
      <legend>
        <code>{name}</code>
      </legend>
      <p>{purpose}</p>
      <Swatch title="Light" value={light} onChange={(value) => set(value, dark)} />
      <Swatch title="Dark" value={dark} onChange={(value) => set(light, value)} />
    </fieldset>
  );
}

interface SwatchProps {
  title: string;
  value: string;
  onChange: (value: string) => void;
}

function Swatch({ title, value, onChange }: SwatchProps) {
  const colour = colourOf(value);
  return (
    <label>
      {title}
      <input
        type="color"
        value={colour ? hexOf(lightOf(colour)) : '#000000'}
        onChange={({ target }) => onChange(cssOf(opaque(colourOfHex(target.value), colour)))}
      />
    </label>
  );
}

/** What shines through goes on doing so. */
function opaque(colour: Colour, before: Colour | undefined): Colour {
  return { ...colour, alpha: before?.alpha ?? 1 };
}

interface NumberFieldProps extends FieldProps {
  value: number;
  unit: string;
  most: number;
}

/** A token that is a number, on a scale. */
export function NumberField({ name, purpose, value, unit, most, onChange }: NumberFieldProps) {
  return (
    <label className="theme-field">
      <code>{name}</code>
      <p>{purpose}</p>
      <input
        type="range"
        min={0}
        max={most}
        value={value}
        onChange={({ target }) => onChange(`${target.value}${unit}`)}
      />
      <output>
        {value}
        {unit}
      </output>
    </label>
  );
}
