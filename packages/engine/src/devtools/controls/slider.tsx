import { useId } from 'react';

interface SliderProps {
  label: string;
  hint: string;
  value: number;
  most: number;
  step: number;
  /** The value in words. */
  text: string;
  onChange: (value: number) => void;
}

/** A number between nothing and the most. What it stands at is said in words. */
export function Slider({ label, hint, value, most, step, text, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      {/* The slider says it itself. */}
      <bdi className="slider-value" aria-hidden="true">
        {text}
      </bdi>
      <input
        type="range"
        id={id}
        min={0}
        max={most}
        step={step}
        value={value}
        aria-valuetext={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
