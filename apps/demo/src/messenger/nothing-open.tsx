import type { ComponentType, ReactNode } from 'react';

export interface NothingOpenProps {
  /** What is chosen from, as in the rail. */
  Icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>;
  /** What to do. */
  hint: string;
  /** Below the hint. */
  children?: ReactNode;
}

/** What stands beside a list of which nothing is open. */
export function NothingOpen({ Icon, hint, children }: NothingOpenProps) {
  return (
    <div className="demo-nothing-open">
      <span className="demo-nothing-picture">
        <Icon size={30} aria-hidden="true" />
      </span>
      <p>{hint}</p>
      {children}
    </div>
  );
}
