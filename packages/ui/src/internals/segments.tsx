'use client';

interface SegmentsProps<Value> {
  /** What is chosen by them, for assistive technology. */
  legend: string;
  segments: readonly (readonly [value: Value, label: string])[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Buttons side by side, of which one is pressed. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const { legend, segments, value, onChange } = props;
  return (
    <fieldset className="parlor-segments">
      <legend className="parlor-visually-hidden">{legend}</legend>
      {segments.map(([each, label]) => (
        <button
          key={each}
          type="button"
          className="parlor-segment"
          aria-pressed={each === value}
          onClick={() => onChange(each)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
