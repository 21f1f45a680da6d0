import { type ReactNode, useId } from 'react';

interface CardProps {
  title: string;
  /** What it is for, in a sentence. */
  hint?: string;
  /** Takes all of the row. */
  isWide?: boolean;
  children: ReactNode;
}

/** Some controls that belong together, under their name. */
export function Card({ title, hint, isWide = false, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id} data-wide={isWide ? '' : undefined}>
      <h2 id={id} className="card-title">
        {title}
      </h2>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
